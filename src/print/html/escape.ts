/**
 * Text between tags, and the value of a double-quoted attribute: two functions, as HTML's two rules (§13.3, “escaping a
 * string”). The attribute's goes further than its rule and escapes `<` too, for whoever reads the page with less than a parser.
 */
export { escapeText, escapeUTF8 as escapeAttribute } from 'entities';
