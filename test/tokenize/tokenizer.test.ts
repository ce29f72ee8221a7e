/** Partitions: bars stand where the tokenizer cuts. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractor } from '../examples.ts'

const cut = (text: string): string =>
  extractor
    .tokenize({ id: 'x', text })
    .tokens.map((t) => t.text)
    .join('|')

describe('tokenize', () => {
  it.each([
    ['و700 ألف', 'و|700|ألف'],
    ['بـ40 مليون', 'ب|40|مليون'],
    ['لـ16 لواء', 'ل|16|لواء'],
    ['250كم', '250|كم'],
    ['وزير ووفد', 'وزير|و|وفد'],
    ['لقوات الأمن', 'ل|قوات|الأمن'],
    ['وقال وبعد', 'و|قال|و|بعد'],
    ['سيواصل الدعم', 'س|يواصل|الدعم'],
    ['بيان كتيبة فريق سلاح', 'بيان|كتيبة|فريق|سلاح'],
    ['٤٫٥ و1,250 و18.07.2021', '٤٫٥|و|1,250|و|18|.|07|.|2021'],
    ['إلى 3.5%', 'إلى|3.5|%'],
    ['وزارته', 'وزارت|ه'],
    ['وقد وفي فهو فإن', 'و|قد|و|في|ف|هو|ف|إن'],
    ['له فيها عليهم لديه منا', 'ل|ه|في|ها|علي|هم|لدي|ه|منا'],
    ['أنه لأنها بأنهم وكأنه', 'أن|ه|ل|أن|ها|ب|أن|هم|و|كأن|ه'],
    ['بشأن لصالح', 'ب|شأن|ل|صالح'],
    ['عمله عملة', 'عمل|ه|عملة'],
    ['أصدقاؤها مستواه مراسلوها', 'أصدقاؤ|ها|مستوا|ه|مراسلو|ها'],
    ['وأسماك لأوباما', 'و|أسماك|ل|أوباما'],
    ['سيلعبون سيغادرها', 'س|يلعبون|س|يغادر|ها'],
    ['سيارتها سيطرتهم سيدعمها', 'سيارت|ها|سيطرت|هم|س|يدعم|ها'],
    ['وغلاسكو والديناصورات', 'و|غلاسكو|و|الديناصورات'],
    ['لعبت كميات وسائل هناك على كذلك بعدما', 'لعبت|كميات|وسائل|هناك|على|كذلك|بعدما'],
    ['تجاه وجه مياه', 'تجاه|وجه|مياه'],
    ['شاركنا تاريخي إجمالي', 'شاركنا|تاريخي|إجمالي'],
    ['مانويل بانيقا وقال بانيقا', 'مانويل|بانيقا|و|قال|ب|انيقا'],
    ['مانويل بسرعة', 'مانويل|ب|سرعة'],
    // What looks like و and an article is a noun with its pronoun; `خارجي` is no preposition with one.
    ['والدته والدها والدين', 'والدت|ه|والد|ها|والدين'],
    ['والرجل والدفاع', 'و|الرجل|و|الدفاع'],
    ['نفوذ خارجي', 'نفوذ|خارجي'],
    ['سعيد بن وهيب وسعيد', 'سعيد|بن|وهيب|و|سعيد'],
  ])('%s → %s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it('cuts ل + ل of the assimilated article', () => {
    expect(cut('للحكومة')).toBe('ل|لحكومة')
  })

  it('gives tokens in order, inside the text, that slice to themselves', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ا', 'ل', 'و', 'ب', 'ق', 'ة', '3', '.', ' ', '\u064b', '\u200f', '😀', 'a', '،', '\n'), maxLength: 60 }),
        (text) => {
          const points = Array.from(text)
          let last = 0
          for (const token of extractor.tokenize({ id: 'x', text }).tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last)
            expect(points.slice(token.start, token.end).join('')).toBe(token.text)
            last = token.end
          }
        },
      ),
    )
  })
})
