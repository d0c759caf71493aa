/**
 * The key under which a name is the same name: compatibility forms unified (NFKC), case folded, spaces collapsed, and
 * characters that nobody sees left out. Two names with one key are one name; a key is its own key.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFKC')
}
