/** Digits of other scripts as ASCII; every digit is one UTF-16 unit, so offsets stay. */
export function foldDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g, digit =>
    String(digit.charCodeAt(0) & 0xf)
  )
}
