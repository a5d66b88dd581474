import type { FormTexts } from './form-texts';

/** What taxonomies have in common. */
const term = {
  name: ['Ad', 'Adı olmayan dildə ingiliscə ad göstərilir.'],
  description: ['Təsvir', 'Oxucular üçün bir-iki cümlə.'],
  slug: ['Slaq', 'Boşdursa, addan yaranır; kiçik hərflər, rəqəmlər və defislər. Bütün dillərdə eynidir.'],
  projects: ['Layihələr', 'Hər layihədə seçilir.'],
} as const;

export const az: FormTexts = {
  project: {
    title: [
      'Başlıq',
      'İngilis dilində dərc etmək üçün lazımdır. Başlığı olmayan dildə ingiliscə başlıq göstərilir.',
    ],
    gallery: [
      'Qalereya',
      'İlk şəkil məlumat bülletenində çap olunur. Hansı şəkillərin olduğunu ingilis dili müəyyən edir.',
    ],
    documents: [
      'Sənədlər',
      'Oxucuların endirməsi üçün fayllar. Hansı sənədlərin olduğunu ingilis dili müəyyən edir.',
    ],
    slug: [
      'Slaq',
      'Boşdursa, ingiliscə başlıqdan yaranır; kiçik hərflər, rəqəmlər və defislər. Bütün dillərdə eynidir.',
    ],
    formerSlugs: [
      'Əvvəlki slaqlar',
      'Onlar da bura aparır; dəyişdirdiyiniz dərc edilmiş slaq əlavə olunur. Bütün dillərdə eynidir.',
    ],
    projectNumber: [
      'Layihənin nömrəsi',
      'Müqavilədəki kimi, məsələn, ENI/2019/412-345. Bütün dillərdə eynidir.',
    ],
    legacyId: [
      'Köhnə portaldakı nömrə',
      'Portal onun ?id=… ünvanını bura aparır. Hər layihənin öz nömrəsi var. Bütün dillərdə eynidir.',
    ],
    scope: [
      'Əhatə dairəsi',
      'İkitərəfli: bir ölkə ilə. Regional: bir neçə ölkə ilə. Bütün dillərdə eynidir.',
    ],
    startDate: ['Başlama tarixi', 'İlk gün, dərc etmək üçün lazımdır. Bütün dillərdə eynidir.'],
    endDate: ['Bitmə tarixi', 'Son gün; açıq olduqca boşdur. Bütün dillərdə eynidir.'],
    statusOverride: [
      'Statusun dəyişdirilməsi',
      'Yalnız dayandırılıb və ya ləğv edilibsə; əks halda tarixlər göstərir. Bütün dillərdə eynidir.',
    ],
    website: ['İnternet səhifəsi', 'https:// ilə başlayan tam ünvan. Bütün dillərdə eynidir.'],
    socialLinks: [
      'Sosial media',
      'Layihənin öz səhifələri, məlumat bülletenində çap olunur. Bütün dillərdə eynidir.',
    ],
    locations: ['Yerlər', 'Xəritə üçün yerlər. Bütün dillərdə eynidir.'],
    totalBudget: ['Ümumi büdcə', 'Rəqəm, məsələn, 1250000.50. Bütün dillərdə eynidir.'],
    euContribution: ['Aİ-nin töhfəsi', 'Ən çoxu ümumi büdcə qədər. Bütün dillərdə eynidir.'],
    currency: ['Valyuta', 'ISO 4217 üzrə üç hərf, məsələn, EUR. Bütün dillərdə eynidir.'],
    partners: ['Tərəfdaşlar', 'İştirak edən təşkilatlar, əvvəlcə aparıcı. Bütün dillərdə eynidir.'],
    contactEmail: ['Əlaqə e-poçtu', 'Dərc olunur: şəxsdən çox idarənin ünvanı. Bütün dillərdə eynidir.'],
    countries: [
      'Ölkələr',
      'Dərc etmək üçün ən azı biri; ikitərəflidirsə, yalnız biri. Bütün dillərdə eynidir.',
    ],
    priorityArea: ['Prioritet sahə', 'Dərc etmək üçün lazımdır. Bütün dillərdə eynidir.'],
    subsector: ['Alt sektor', 'Seçilmiş prioritet sahənin biri. Bütün dillərdə eynidir.'],
    topics: [
      'Mövzular',
      'Uyğun gələnlərin hamısı; oxucular onlarla süzgəcdən keçirir. Bütün dillərdə eynidir.',
    ],
    relatedProjects: ['Əlaqəli layihələr', '“Həmçinin baxın” kimi göstərilir. Bütün dillərdə eynidir.'],
  },
  country: {
    name: ['Ad', 'Aİ-nin bu dildə yazdığı kimi. Adı olmayan dildə ingiliscə ad göstərilir.'],
    code: ['Kod', 'ISO 3166-1 üzrə iki hərf, məsələn, AZ. Bütün dillərdə eynidir.'],
    projects: term.projects,
  },
  topic: {
    ...term,
  },
  priorityArea: {
    ...term,
    subsectors: ['Alt sektorlar', 'Hər alt sektorda seçilir.'],
  },
  subsector: {
    ...term,
    dacCode: [
      'DAC kodu',
      'DAC sektorlar siyahısından beş rəqəm, məsələn, 41030; IATI üçün. Bütün dillərdə eynidir.',
    ],
    priorityArea: [
      'Prioritet sahə',
      'Aid olduğu yer: onu yalnız bu sahənin layihələri seçə bilər. Bütün dillərdə eynidir.',
    ],
  },
  photo: {
    image: ['Şəkil', 'JPEG, PNG və ya WebP, eni ən azı 1200 piksel.'],
    alt: ['Alternativ mətn', 'Şəkli görməyənlər üçün orada nə olduğu; bir cümlə.'],
    caption: ['Şəkilaltı yazı', 'Şəklin altında çap olunur; boş qala bilər.'],
    credit: ['Müəllif hüququ', 'Kim çəkib və kimə məxsusdur, məsələn, © Avropa İttifaqı.'],
  },
  document: {
    file: ['Fayl', 'Varsa, PDF: hər yerdə açılır.'],
    title: ['Başlıq', 'Oxucuların kliklədiyi; boşdursa, faylın adı.'],
  },
  location: {
    label: ['Yer', 'Məsələn, “Gəncə”; bütün dillərdə olduğu kimi çap olunur.'],
    latitude: ['En dairəsi', 'Şimal enliyi dərəcə ilə, WGS 84, -90-dan 90-a qədər, məsələn, 40.6828.'],
    longitude: [
      'Uzunluq dairəsi',
      'Şərq uzunluğu dərəcə ilə, WGS 84, -180-dən 180-ə qədər, məsələn, 46.3606.',
    ],
  },
  partner: {
    ref: ['IATI istinadı', 'Təşkilatın qeydə alındığı kimi, məsələn, XM-DAC-918-3; boş qala bilər.'],
    name: ['Ad', 'Öz adı, bütün dillərdə olduğu kimi çap olunur.'],
    role: ['Rol', 'Aparıcı, tərəfdaş və ya benefisiar; boş qala bilər.'],
    website: ['İnternet səhifəsi', 'https:// ilə başlayan tam ünvan.'],
  },
  socialLink: {
    platform: ['Platforma', 'Oxucuların gördüyü nişanı müəyyən edir.'],
    url: ['Ünvan', 'https:// ilə başlayan tam ünvan.'],
  },
  formerSlug: {
    slug: ['Slaq', 'Burada olduqca başqa layihə onu ala bilməz; kiçik hərflər, rəqəmlər və defislər.'],
  },
  site: {
    name: ['Ad', 'Portalın adı: başlığında və səhifələrin adında.'],
    managingStatement: [
      'İdarəedən haqqında bəyanat',
      'Portalı kimin və kimin adından idarə etdiyi; səhifənin altında.',
    ],
    tagline: ['Şüar', 'Baş səhifədə adın altında bir cümlə.'],
    homeText: ['Baş səhifənin mətni', 'Portal nədir və kimin üçündür.'],
    legalNotice: [
      'Hüquqi bildiriş',
      'Hər səhifənin son sətirləri: məsuliyyətdən imtina, məlumatların qorunması, müəllif hüququ.',
    ],
    newsletterQuestion: [
      'Xəbər bülleteni haqqında sual',
      'Səhifənin alt hissəsindən yuxarıda; boşdursa, bülleten yoxdur.',
    ],
    newsletterUrl: ['Bülletenin ünvanı', 'Oxucuların abunə olduğu yer, https://…'],
    securityContact: [
      'Təhlükəsizlik üzrə əlaqə',
      '/.well-known/security.txt faylında dərc olunan e-poçt ünvanı. Bütün dillərdə eynidir.',
    ],
    accent: [
      'Vurğu rəngi',
      'Keçidlərin rəngi, məsələn, #003399; oxunmadığı yerdə daha tünd və ya açıq göstərilir. Bütün dillərdə eynidir.',
    ],
    footerLinks: ['Alt hissədəki keçidlər', 'Göründükləri ardıcıllıqla; hər dilin öz keçidləri ola bilər.'],
  },
  siteLink: {
    label: ['Mətn', 'Oxucuların kliklədiyi.'],
    url: ['Ünvan', 'https:// ilə başlayan tam ünvan.'],
  },
  openData: {
    organisationRef: [
      'Təşkilatın istinadı',
      'Hesabat verənin IATI-də qeydə alındığı kimi, məsələn, XM-DAC-918-3.',
    ],
    organisationName: ['Təşkilatın adı', 'Layihələr haqqında hesabat verənin adı.'],
    organisationType: ['Təşkilatın növü', 'IATI siyahısından. İstinad, ad və növ olmadan IATI yoxdur.'],
    organisationRole: [
      'Layihələrdə rolu',
      'Təşkilatın onlarda nə etdiyi: başqası deyilməyibsə, maliyyələşdirir.',
    ],
    identifierPrefix: ['İdentifikatorların əvvəli', 'Hər layihənin öz hissəsindən əvvəl; boşdursa, istinad.'],
    identifierFrom: [
      'Layihənin öz hissəsi',
      'Layihələri həmişəlik fərqləndirən; dərc edildikdən sonra dəyişdirməmək yaxşıdır.',
    ],
    licence: ['Lisenziya', 'Onun ünvanı, məsələn, https://creativecommons.org/licenses/by/4.0/.'],
    publisher: ['Naşir', 'Məlumatları kim dərc edir; boşdursa, təşkilat.'],
    publisherUrl: ['Naşirin ünvanı', 'https:// ilə başlayan tam ünvan.'],
  },
};
