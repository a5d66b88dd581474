/**
 * Word's fonts Symbol and Wingdings keep their signs at U+F020–F0FF, where Unicode has none: pasted text brings them along
 * without their font. In a line they are taken for Symbol's, but for the arrows and ticks that Word puts there from
 * Wingdings; before white space at its beginning, for the bullet of a list, which mostly is Wingdings's.
 */
const IN_LINE = toTable([
  [0x21, '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'],
  [0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'],
  [
    0x9e,
    '·•€ϒ′≤⁄∞ƒ▪◻♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅➢∧∨⇔⇐⇑⇒←→〈®©™∑⎛⬅➔⎡⎢⎣⎧⎨⎩⇦⇨〉∫⌠⎮⌡⎞⎟⎠⎤⎥✗✓☒☑',
  ],
]);

const BULLETS = toTable([
  [0x21, '✏✂✁'],
  [0x28, '☎✆✉✉'],
  [0x36, '⌛⌨'],
  [0x3e, '✇✍'],
  [0x41, '✌'],
  [0x45, '☜☞☝☟'],
  [0x4a, '☺'],
  [0x4c, '☹'],
  [0x4e, '☠⚐⚑✈☼'],
  [0x54, '❄'],
  [0x56, '✞'],
  [0x58, '✠✡☪☯'],
  [0x5d, '☸♈♉♊♋♌♍♎♏♐♑♒♓&&●❍■□❏❑❒⬧⧫◆❖⬥⌧'],
  [0x7a, '⌘❀✿❝❞'],
  [0xa1, '○'],
  [0xa4, '◉◎'],
  [0xaa, '✦★✶✴'],
  [0xaf, '✵'],
  [0xb5, '✪✰'],
  [0xdc, '➲'],
  [0xe1, '↑↓↖↗↙↘'],
  [0xe9, '⬆⬇'],
  [0xf1, '⇧⇩⬄⇳'],
]);

/** A text with Word's private characters as what they show; those that nobody can name are left. */
export function withoutPrivateSigns(text: string): string {
  return text
    .replace(/(?<=^|\n)([\uF020-\uF0FF])(?=\s)/g, (sign) => BULLETS.get(sign) ?? sign)
    .replace(/[\uF020-\uF0FF]/g, (sign) =>
      sign === '\uF020' ? ' ' : (IN_LINE.get(sign) ?? BULLETS.get(sign) ?? sign),
    );
}

/** Signs in a row, the first with the code that its row begins with. */
function toTable(rows: readonly (readonly [code: number, signs: string])[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(([code, signs]) =>
      Array.from(signs, (sign, index) => [String.fromCodePoint(0xf000 + code + index), sign] as const),
    ),
  );
}
