/** The items under their keys, keys and items in the order of the list. */
export function grouped<Item, Key>(
  list: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const result = new Map<Key, Item[]>()
  for (const item of list) {
    const key = keyOf(item)
    const own = result.get(key)
    if (own === undefined) result.set(key, [item])
    else own.push(item)
  }
  return result
}
