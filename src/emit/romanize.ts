/**
 * Romanization of names in the style of English-language news (simplified BGN/PCGN, no diacritics). Known names come from the lexicon;
 * this is the fallback for the rest.
 */
import { foldWord } from '../normalize/fold.ts'

const LETTERS: Record<string, string> = {
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ء: '',
}
const VOWEL = /[aeiou]$/u

function word(written: string): string {
  const definite = /^ال..+/u.test(written)
  const stem = Array.from(foldWord(definite ? written.slice(2) : written))
  const feminine = /ة$/u.test(written)
  let out = ''
  for (const [i, letter] of stem.entries()) {
    const last = i === stem.length - 1
    if (feminine && last) out += out.endsWith('i') ? 'ya' : VOWEL.test(out) ? '' : 'a'
    else if ((letter === 'و' || letter === 'ي') && i > 0 && !isVowelLetter(stem[i + 1]) && !VOWEL.test(out)) out += letter === 'و' ? 'u' : 'i'
    else {
      const sound = LETTERS[letter] ?? (/[a-z0-9]/u.test(letter) ? letter : '')
      const consonant = !'اوي'.includes(letter)
      if (consonant && sound !== '' && out !== '' && !VOWEL.test(out) && /[a-z]$/u.test(out) && needsVowel(stem, i)) out += 'a'
      out += sound
    }
  }
  const capital = out.charAt(0).toUpperCase() + out.slice(1)
  return definite ? `al-${capital}` : capital
}

const isVowelLetter = (letter: string | undefined): boolean => letter === 'ا' || letter === 'و' || letter === 'ي'
/** A vowel between two consonants, unless the word ends in the pair. */
const needsVowel = (stem: readonly string[], i: number): boolean => i === 1 || i === stem.length - 1

/** Small words of names, as English-language news spells them. */
const PARTICLES: Record<string, string> = {
  بن: 'bin',
  ابن: 'Ibn',
  بنت: 'bint',
  ابو: 'Abu',
  ابي: 'Abi',
  ام: 'Umm',
  بو: 'Bou',
  ولد: 'Ould',
  الشيخ: 'al-Sheikh',
  الحاج: 'al-Haj',
  دي: 'de',
  فان: 'van',
  فون: 'von',
  دير: 'der',
}

/** `عبد الله الثاني` */
const REGNAL: Record<string, string> = {
  الاول: 'I',
  الثاني: 'II',
  الثالث: 'III',
  الرابع: 'IV',
  الخامس: 'V',
  السادس: 'VI',
  السابع: 'VII',
  الثامن: 'VIII',
  التاسع: 'IX',
  العاشر: 'X',
}

function particle(part: string, at: number): string | undefined {
  const ordinal = at > 0 ? REGNAL[foldWord(part)] : undefined
  if (ordinal !== undefined) return ordinal
  if (part === 'آل') return 'Al'
  const latin = PARTICLES[foldWord(part)]
  return latin !== undefined && at === 0 ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin
}

/** Two words that are spelled as one name: those the lexicon knows together (`عبد الله`), and any other servant of God. */
function pairOf(first: string, second: string, known: (form: string) => string | undefined): string | undefined {
  const together = known(`${first} ${second}`)
  if (together !== undefined || foldWord(first) !== 'عبد' || !/^ال..+/u.test(second)) return together
  return `Abdul ${(known(second) ?? word(second)).replace(/^al-/u, '')}`
}

/**
 * @param name Arabic name
 * @param known usual English spelling of a word or of the whole name, if the lexicon has one
 * @returns Latin letters only; never empty
 */
export function romanize(name: string, known: (form: string) => string | undefined = () => undefined): string {
  const clean = name.replace(/["'“”«»().,،:]/gu, ' ').trim()
  const whole = known(clean)
  if (whole) return whole
  const parts = clean.split(/\s+/u).filter(Boolean)
  const latin: string[] = []
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string
    const pair = i + 1 < parts.length ? pairOf(part, parts[i + 1] as string, known) : undefined
    if (pair !== undefined) i++
    latin.push(pair ?? particle(part, i) ?? known(part) ?? (/^[A-Za-z]/u.test(part) ? part : word(part)))
  }
  const text = latin
    .join(' ')
    .replace(/[^\p{Script=Latin}\d\s'.-]/gu, '')
    .trim()
  return text === '' ? 'unknown' : text
}
