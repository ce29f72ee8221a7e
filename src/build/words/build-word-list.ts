/**
 * Builds `src/lexicon/data/word-list.json` from the Ayaspell dictionary (Debian package hunspell-ar 3.2).
 *
 *   npx tsx src/build/words/build-word-list.ts FOLDER   # the folder that holds ar.dic and ar.aff
 *
 * Only folded hashes and parts of speech are kept: enough to license a stem and to tell nouns from verbs.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { HEH_END, MARBUTA_END } from '../../lexicon/word-list.ts'
import { hashUnits } from '../../lexicon/word-pool.ts'
import { fold, foldWord } from '../../normalize/fold.ts'
import { FUNCTION, NOUN, VERB } from '../../tokenize/tokens.ts'

/** Affix groups from this number on belong to conjugated verb forms; below it to nouns; entries without a group are function words. */
const FIRST_VERB_GROUP = 228

const folder = process.argv[2] ?? '.'
const groups = readFileSync(join(folder, 'ar.aff'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('AF '))
  .slice(1)
  .map((line) => line.split(' ')[1] ?? '')

const words = new Map<string, number>()
const add = (word: string, pos: number): void => {
  const folded = foldWord(word)
  const end = word.endsWith('ه') ? HEH_END : word.endsWith('ة') ? MARBUTA_END : 0
  if (folded.length > 1 && /^[\u0621-\u064a]+$/u.test(folded)) words.set(folded, (words.get(folded) ?? 0) | pos | end)
}

/** Inflected forms that the group's suffixes license. */
function nounForms(stem: string, group: string): string[] {
  const base = stem.replace(/ة$/u, '')
  const forms = [stem]
  const has = (...flags: string[]): boolean => flags.some((flag) => group.includes(flag))
  if (has('HA', 'HB', 'HC', 'HD')) forms.push(`${base}ات`)
  if (has('IA', 'IB')) forms.push(`${base.replace(/[يى]$/u, '')}ون`, `${base.replace(/[يى]$/u, '')}ين`, `${base}ين`)
  if (has('BA', 'BB')) forms.push(`${base}ة`)
  if (has('CA', 'CB', 'DA', 'DB')) forms.push(...(stem.endsWith('ة') ? [`${base}تان`, `${base}تين`] : [`${base}ان`, `${base}ين`]))
  if (!/[ةاىء]$/u.test(stem)) forms.push(`${stem}ا`)
  return forms
}

for (const line of readFileSync(join(folder, 'ar.dic'), 'utf8').split('\n').slice(1)) {
  const [entry = ''] = line.split('\t')
  const [stem = '', group] = entry.split('/')
  if (group === undefined) add(stem, FUNCTION)
  else if (Number(group) >= FIRST_VERB_GROUP) add(stem, VERB)
  else for (const form of nounForms(stem, groups[Number(group) - 1] ?? '')) add(form, NOUN)
}

const hashed = new Map<number, number>()
for (const [word, pos] of words) {
  const units = fold(word)
  const hash = hashUnits(units, 0, units.length)
  hashed.set(hash, (hashed.get(hash) ?? 0) | pos)
}
const sorted = [...hashed].sort((a, b) => a[0] - b[0])
const hashes = Buffer.from(Uint32Array.from(sorted, ([hash]) => hash).buffer).toString('base64')
const pos = Buffer.from(Uint8Array.from(sorted, ([, bits]) => bits)).toString('base64')
const target = join(import.meta.dirname, '../../lexicon/data/word-list.json')
writeFileSync(target, `${JSON.stringify({ source: 'Ayaspell 3.2 (Debian hunspell-ar), MPL 1.1; folded, hashed', count: sorted.length, hashes, pos })}\n`)
console.error(`${words.size} words, ${sorted.length} hashes`)
