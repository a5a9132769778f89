/** `nature.com` of `https://www.nature.com/articles/1`; nothing if the address is not a web address. */
export function hostOf(url: string): string | undefined {
  const match = /^(?:https?:\/\/)?(?:[^\s/@]{1,255}@)?(?:www\.)?([\p{L}\p{N}.-]{1,253})/iu.exec(url)
  const host = match?.[1]?.toLowerCase()
  return host !== undefined && /\p{L}/u.test(host) && host.includes('.') ? host : undefined
}
