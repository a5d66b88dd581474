import type { AppTexts } from './en';

export const ro: AppTexts = {
  'Auth.form.welcome.title': 'Bine ați venit în Fiche',
  'Auth.form.welcome.subtitle': 'Autentificați-vă pentru a scrie, traduce și publica proiecte',
  'app.components.LeftMenu.navbrand.title': 'Fiche',
  'content-manager.containers.list.table-headers.status': 'Publicare',
  'content-manager.containers.list.filters.status': 'Publicare',
  'content-manager.containers.edit.tabs.label': 'Publicare',

  'content-manager.plugin.name': 'Conținut',
  Project: 'Proiect',
  Country: 'Țară',
  'Priority area': 'Domeniu prioritar',
  Subsector: 'Subsector',
  Topic: 'Temă',
  User: 'Utilizator',
  'Info-sheet template': 'Șablonul fișei informative',
  Site: 'Site',
  'fiche.list.filters': 'Arată proiectele după',
  'fiche.list.country': 'Țară',
  'fiche.list.area': 'Domeniu',
  'fiche.list.topic': 'Temă',
  'fiche.list.period': 'Perioadă',
  'fiche.list.days': '{start} –\n{end}',
  'fiche.list.open': 'deschis',
  'fiche.list.clear': 'Arată tot',
  'fiche.status.header': 'Stadiul proiectului',
  'fiche.status.planned': 'Planificat',
  'fiche.status.ongoing': 'În derulare',
  'fiche.status.completed': 'Încheiat',
  'fiche.status.suspended': 'Suspendat',
  'fiche.status.cancelled': 'Anulat',
  'fiche.status.none': 'Încă fără date',
  'fiche.removal.unpublish-title': 'Retrageți publicarea „{title}”?',
  'fiche.removal.unpublish': 'Retrage',
  'fiche.removal.delete-title': 'Ștergeți „{title}”?',
  'fiche.removal.delete': 'Șterge',
  'fiche.removal.english':
    '„{title}” dispare din lista, harta și căutarea în engleză; cine are adresa lui engleză nu mai găsește nimic acolo.',
  'fiche.removal.everywhere': 'Cititorii nu mai găsesc „{title}” în nicio limbă: {languages}.',
  'fiche.removal.stays':
    'Rămâne online în aceste limbi: {languages}, cu ce este scris în ele; ce se citea în engleză, pentru că nu are traducere, dispare.',
  'fiche.removal.all': 'În toate limbile: {languages}',
  'fiche.removal.unpublish-many':
    'Retrageți publicarea pentru {count, plural, one {un proiect} few {# proiecte} other {# de proiecte}}?',
  'fiche.removal.delete-many':
    'Ștergeți {count, plural, one {un proiect} few {# proiecte} other {# de proiecte}}?',
  'fiche.removal.many-english':
    'Dispar din lista, harta și căutarea în engleză; cine are adresa engleză nu mai găsește nimic acolo.',
  'fiche.removal.many-translation':
    'Dispar doar în această limbă: {language}; cititorii ei primesc ce există în engleză.',
  'fiche.removal.many-stays': '„{title}” rămâne online în aceste limbi: {languages}.',
  'fiche.removal.many-gone': '„{title}” nu există în altă limbă: cititorii nu îl mai găsesc.',
  'fiche.removal.many-draft': '„{title}” nu este publicat: cititorii nu îl văd acum.',
  'fiche.removal.counting': 'Se caută ce îl folosește…',
  'fiche.removal.unused': 'Nimic nu folosește „{name}”.',
  'fiche.removal.used-by-projects':
    '{count, plural, one {Un proiect are „{name}”} few {# proiecte au „{name}”} other {# de proiecte au „{name}”}}: {titles}.',
  'fiche.removal.used-by-subsectors':
    '{count, plural, one {Un subsector ține de „{name}”} few {# subsectoare țin de „{name}”} other {# de subsectoare țin de „{name}”}}: {titles}.',
  'fiche.removal.used-by-others':
    '{count, plural, one {O înregistrare duce la „{name}”} few {# înregistrări duc la „{name}”} other {# de înregistrări duc la „{name}”}}: {titles}.',
  'fiche.removal.more': 'încă {more}',
  'fiche.removal.instead': 'Ce să aibă în locul lui',
  'fiche.removal.instead-hint':
    'Fără aceasta nu se șterge nimic. Ciornele și proiectele publicate se schimbă imediat.',
  'app.HeaderLayout.docLink.label': 'Ajutor',
  'fiche.help.title': 'Ajutor',
  'fiche.help.subtitle': 'Ce întreabă mai întâi redactorii, traducătorii și administratorii',
  'fiche.help.contents': 'Pe această pagină',
  'fiche.help.projects.title': 'Cum se scrie un proiect',
  'fiche.help.projects.text':
    'Scrieți proiectul mai întâi în engleză: de acolo vin datele, țările, bugetul, imaginile și tot ce este la fel în toate limbile. Pentru publicare sunt necesare titlul, acoperirea, data de început, domeniul prioritar și cel puțin o țară.\n„Salvează” păstrează o ciornă pe care cititorii nu o văd; „Publică” arată ce s-a salvat. Stadiul (planificat, în derulare, încheiat) rezultă din date; stabiliți-l manual doar pentru proiectele suspendate și anulate.',
  'fiche.help.languages.title': 'Limbi',
  'fiche.help.languages.text':
    'Ce nu este tradus li se arată cititorilor în engleză, câmp cu câmp, și este marcat ca atare: o traducere poate fi publicată cu goluri.\nUn administrator adaugă o limbă în Setări → Internationalization. Ea apare imediat, cu un rol pentru traducătorii ei; etichetele fișelor informative se completează în Șablonul fișei informative.',
  'fiche.help.desk.title': 'Biroul de traduceri',
  'fiche.help.desk.text':
    'Biroul arată ce lipsește, ce s-a învechit pentru că sursa s-a schimbat și ce așteaptă verificare. În stânga este engleza, în dreapta limba dumneavoastră; etichetele numerotate stau pentru text aldin și linkuri și trebuie să rămână.\nCtrl+Enter salvează un text și trece la următorul. Agențiile primesc un fișier prin Export (XLIFF) și îl dau înapoi prin Import, care arată întâi ce s-ar schimba.',
  'fiche.help.sheets.title': 'Fișe informative',
  'fiche.help.sheets.text':
    'Fiecare proiect are câte o fișă în fiecare limbă, ca PDF, Word și pagină web: în panoul Fișă informativă de lângă proiect, care arată și cât de completă este fiecare limbă. Pentru mai multe deodată selectați proiectele în listă, apoi Fișe informative.\nCe date și secțiuni are o fișă și cum se numesc se stabilește în Șablonul fișei informative.',
  'fiche.help.pictures.title': 'Imagini și documente',
  'fiche.help.pictures.text':
    'Prima imagine a galeriei se tipărește pe fișă și apare prima pe pagini. Engleza hotărăște ce imagini și documente există; celelalte limbi au propriile texte alternative și legende. Scrieți textul alternativ pentru cei care nu văd imaginea.',
  'fiche.help.people.title': 'Persoane și parole',
  'fiche.help.people.text':
    'Un administrator invită persoane în Setări → Utilizatori, le dă rolul de redactor sau de traducător al unei limbi și stabilește acolo parole noi. Traducătorii citesc totul și scriu textele limbii lor; doar redactorii publică.\nNumele, parola și limba panoului dumneavoastră sunt sub inițialele din josul meniului.',
  'fiche.help.frontends.title': 'Site-uri și tokenuri',
  'fiche.help.frontends.text':
    'Ce este publicat poate fi citit de oricine la /api/projects și adresele vecine. Un site care arată ciorne sau o agenție care schimbă fișiere are nevoie de un token: Setări → Tokenuri API.\nPaginile căror site-uri pot întreba din browser se stabilește acolo unde pornește serverul (CORS_ORIGINS).',
  'apiError.fiche.form.unreachable':
    'Nu s-a salvat nimic: serverul nu poate fi accesat. Ce ați scris este încă aici; salvați din nou peste puțin timp.',
  'apiError.fiche.form.failed':
    'Nu s-a salvat nimic: serverul a întâmpinat o problemă. Ce ați scris este încă aici; salvați din nou peste puțin timp.',
  'fiche.form.unsaved':
    'Ați părăsit acest formular înainte de a-l salva. {fields, plural, one {Se schimbase un câmp} few {Se schimbaseră # câmpuri} other {Se schimbaseră # de câmpuri}}.',
  'fiche.form.unsaved.restore': 'Pune-le la loc',
  'fiche.form.unsaved.forget': 'Uită-le',
  'fiche.shared.where': 'La fel în toate limbile: se schimbă în {language}',
  'fiche.shared.empty': 'Gol',
  'fiche.shared.yes': 'Da',
  'fiche.shared.no': 'Nu',
  'fiche.shared.gone': 'În engleză nu mai există: cititorii nu îl văd.',

  'fiche.copy.title': 'Fă o copie',
  'fiche.copy.project':
    'Se copiază textele în aceste limbi: {languages}, cu imagini, documente, legături și tot ce au limbile în comun. Copia este o ciornă cu adresă proprie: cititorii o văd după publicare.',
  'fiche.copy.term':
    'Se copiază textele în aceste limbi: {languages}. Copia apare imediat; încă nu o folosește nimic.',
  'fiche.copy.name': 'Cum se numește copia ({language})',
  'fiche.copy.code': 'Codul copiei',
  'fiche.copy.code-hint': 'Două litere ISO 3166-1 pe care nu le are altă țară.',
  'fiche.copy.make': 'Fă copia',
  'fiche.copy.cancel': 'Anulează',
  'fiche.copy.done': 'S-a făcut o copie ({languages}): „{name}”.',
  'fiche.publish.title': 'Publică proiecte',
  'fiche.publish.ready': 'Gata de publicare ({language}): {count}',
  'fiche.publish.unready': 'Nu se publică ({language}), lipsește ceva: {count}',
  'fiche.publish.unfinished':
    'Câmpuri la care mai e de lucru: {count, number}. Ce nu e tradus se citește în engleză.',
  'fiche.publish.start':
    '{count, plural, =0 {Nimic nu este gata} one {Publică un proiect} few {Publică # proiecte} other {Publică # de proiecte}}',
  'fiche.publish.done':
    '{count, plural, one {Un proiect este publicat} few {# proiecte sunt publicate} other {# de proiecte sunt publicate}}',
  'fiche.publish.done-but':
    '{count, plural, =0 {Niciun proiect nu este publicat} one {Un proiect este publicat} few {# proiecte sunt publicate} other {# de proiecte sunt publicate}}. Nepublicate: {left}',
  'fiche.publish.failed': 'Nu s-a publicat nimic. Închideți aceasta și încercați din nou peste puțin timp.',
  'fiche.publish.cancel': 'Anulează',
  'fiche.subsector.choose': 'Alegeți un subsector',
  'fiche.subsector.clear': 'Niciunul',
  'fiche.subsector.no-area': 'Alegeți întâi un domeniu prioritar: subsectorul îi aparține.',
  'fiche.map.label':
    'Hartă: {count, plural, =0 {nicio locație} one {o locație} few {# locații} other {# de locații}}',
  'fiche.map.hint':
    'Faceți clic unde lucrează proiectul; apoi scrieți numele locului în înregistrarea lui de mai jos.',
  'fiche.pictures.drop': 'Trageți imagini aici, oricâte doriți',
  'fiche.pictures.choose': 'Alegeți imagini',
  'fiche.pictures.uploading': 'Se încarcă',
  'fiche.pictures.refused': 'În galerie intră doar imagini. Omise: {names}.',
  'fiche.form.group.identity': 'Nume și date',
  'fiche.form.group.words': 'Texte',
  'fiche.form.group.media': 'Imagini și documente',
  'fiche.form.group.place': 'Unde',
  'fiche.form.group.subject': 'Despre ce',
  'fiche.form.group.money': 'Bani și parteneri',
  'fiche.form.group.contact': 'Contact',

  regional: 'Regional',
  bilateral: 'Bilateral',
  suspended: 'Suspendat',
  cancelled: 'Anulat',
  lead: 'Lider',
  partner: 'Partener',
  beneficiary: 'Beneficiar',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  x: 'X',
  youtube: 'YouTube',
  telegram: 'Telegram',
  tiktok: 'TikTok',
  other: 'Altele',
  implementationPeriod: 'Perioada de implementare',
  countries: 'Țări',
  socialLinks: 'Rețele de socializare',
  website: 'Site web',
  status: 'Stadiu',
  scope: 'Acoperire',
  projectNumber: 'Numărul proiectului',
  priorityArea: 'Domeniu prioritar',
  subsector: 'Subsector',
  topics: 'Teme',
  totalBudget: 'Buget total',
  euContribution: 'Contribuția UE',
  partners: 'Parteneri',
  contactEmail: 'E-mail de contact',
};
