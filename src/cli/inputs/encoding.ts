/** Which encoding a text is in, and its characters: byte order mark, UTF-16 parity, strict UTF-8, declared charset, Arabic letter frequency. */
import { WaqaiError } from '../../errors.ts'

export type Decoded = { text: string; encoding: string }
export type EncodingHints = {
  /** The user's word; wins over everything. */
  encoding?: string | undefined
  /** What the document says of itself (HTTP header, meta tag); believed when the bytes are not UTF-8. */
  declared?: string | undefined
}

const SAMPLE = 4096
/** Letters of ordinary Arabic text per thousand. */
const LETTERS: Record<string, number> = {
  ...{ ا: 131, ل: 117, ي: 71, م: 62, و: 58, ن: 57, ر: 47, ت: 43, ب: 36, ع: 34, د: 34, ه: 33, س: 28, ف: 28, أ: 25, ق: 25, ك: 23, ح: 22, ة: 36, ج: 16, ش: 12 },
  ...{ ص: 11, ط: 11, خ: 10, إ: 10, ض: 7, ى: 9, ذ: 6, ث: 6, ز: 7, غ: 5, ئ: 4, ء: 4, ظ: 2, آ: 2, ؤ: 1 },
}
const STRANGE = Math.log(0.0005)
const ARABIC = /[\u0600-\u06ff]/u

/** @returns whether the platform knows the label */
export function isEncoding(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label))
  } catch {
    return false
  }
}

/**
 * @param bytes a whole document, or one row of a table
 * @param place for messages
 * @returns the text without its byte order mark, and the canonical name of its encoding
 * @throws WaqaiError EncodingInvalid for binary data, damaged UTF-8, and bytes that no known encoding explains
 */
export function decodeText(bytes: Uint8Array, place: string, hints: EncodingHints = {}): Decoded {
  if (hints.encoding) return strictly(bytes, hints.encoding, place)
  const utf16 = detectUtf16(bytes)
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 }
  if (bytes.includes(0)) throw binary(place)
  const utf8 = attempt(bytes, 'utf-8')
  if (utf8 !== null) {
    if (controls(bytes) * 50 > bytes.length) throw binary(place)
    return { text: utf8, encoding: 'utf-8' }
  }
  const { valid, invalid, firstBad } = surveyUtf8(bytes)
  if (valid > invalid * 4) {
    const advice = 'repair the file, for example with iconv -c -f UTF-8, or name its encoding with --encoding'
    throw new WaqaiError('EncodingInvalid', `damaged UTF-8 at byte ${firstBad}; ${advice}`, { place })
  }
  if (controls(bytes) * 50 > bytes.length) throw binary(place)
  if (hints.declared && isEncoding(hints.declared)) {
    const encoding = new TextDecoder(hints.declared).encoding
    const text = encoding === 'utf-8' ? null : attempt(bytes, encoding)
    if (text !== null) return { text, encoding }
  }
  return singleByte(bytes, place)
}

/** @returns the UTF-16 flavour of the bytes, by mark or by where the high bytes of Arabic and ASCII stand */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length < 8) return null
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  let [even, odd] = [0, 0]
  for (let i = 0; i < pairs * 2; i++) {
    if (bytes[i] !== 0x06 && bytes[i] !== 0) continue
    if (i % 2 === 0) even += 1 / pairs
    else odd += 1 / pairs
  }
  if (odd > 0.8 && even < 0.2) return 'utf-16le'
  return even > 0.8 && odd < 0.2 ? 'utf-16be' : null
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function strictly(bytes: Uint8Array, label: string, place: string): Decoded {
  const { encoding } = new TextDecoder(label)
  const text = attempt(bytes, label)
  if (text === null)
    throw new WaqaiError('EncodingInvalid', `not valid ${encoding}, which --encoding names; leave it out to have the encoding detected`, { place })
  return { text, encoding }
}

const binary = (place: string): WaqaiError => new WaqaiError('EncodingInvalid', 'binary data, not text', { place })

function controls(bytes: Uint8Array): number {
  let found = 0
  for (const b of bytes.subarray(0, SAMPLE)) if (b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0d && b !== 0x0c) found++
  return found
}

/** Bytes above ASCII inside well-formed UTF-8 sequences, and outside of them. */
function surveyUtf8(bytes: Uint8Array): { valid: number; invalid: number; firstBad: number } {
  let valid = 0
  let invalid = 0
  let firstBad = -1
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number
    const length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
    let whole = length > 0
    for (let k = 1; k < length; k++) whole &&= ((bytes[i + k] ?? 0) & 0xc0) === 0x80
    if (whole) {
      if (length > 1) valid += length
      i += length
    } else {
      invalid++
      if (firstBad < 0) firstBad = i
      i++
    }
  }
  return { valid, invalid, firstBad }
}

/** Windows-1256 or ISO-8859-6, whichever gives the likelier Arabic. */
function singleByte(bytes: Uint8Array, place: string): Decoded {
  const candidates = ['windows-1256', 'iso-8859-6'].flatMap((encoding) => {
    const text = attempt(bytes, encoding)
    return text === null ? [] : [{ encoding, text, ...likelihood(text) }]
  })
  const best = candidates.sort((a, b) => b.score - a.score)[0]
  if (best && best.arabic > 0.8) return { text: best.text, encoding: best.encoding }
  throw new WaqaiError('EncodingInvalid', 'neither UTF-8 nor an Arabic encoding that is known; name it with --encoding', { place })
}

/** Mean log probability of the letters above ASCII, and the share of them that are Arabic. */
function likelihood(text: string): { score: number; arabic: number } {
  let sum = 0
  let letters = 0
  let arabic = 0
  for (const c of text) {
    if (c < '\u00c0' || !/[\p{L}\p{M}]/u.test(c)) continue
    letters++
    if (ARABIC.test(c)) arabic++
    sum += c in LETTERS ? Math.log((LETTERS[c] as number) / 1000) : STRANGE
  }
  return letters === 0 ? { score: Number.NEGATIVE_INFINITY, arabic: 0 } : { score: sum / letters, arabic: arabic / letters }
}
