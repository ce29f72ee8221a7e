/** What the line of a statement tells: what was said, or less; never words that make no sentence. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

const line = (text: string): string | null | undefined => told(text, 'statement')[0]?.summary

describe('a statement that cannot be told as a sentence', () => {
  it.each([
    // A verb that needs an object says nothing whole with a preposition.
    ['قال الوزير سامي الحداد إن الشركة ارتكبت في المدينة كل ما لا يصدق.', 'Sami al-Haddad on company, city'],
    ['قال الوزير سامي الحداد إن الشركة تساهم في السوق المحلية.', 'Sami al-Haddad: company contributes in local market'],
    ['قال الوزير سامي الحداد إن الشركة ارتكبت كل الأخطاء.', 'Sami al-Haddad: company committed all mistakes'],
    // Phrases of several words say more than nouns alone.
    ['قال الوزير سامي الحداد إن الطريق ارتكبت فيه السوق السوداء ما لا يصدق.', 'Sami al-Haddad on black market'],
  ])('%s', (text, summary) => {
    expect(line(text)).toBe(summary)
  })
})

describe('who speaks, by how he is addressed', () => {
  it.each([
    ['قال معالي وزير المالية سامي الحداد إن الميزانية كبيرة. وأضاف معاليه أن الدين مستقر.', 'Sami al-Haddad: debt is stable'],
    // Only who has such a title is addressed so.
    ['قال اللاعب سامي الحداد إن الفريق كبير. وأضاف سموه أن الدين مستقر.', 'His Highness: debt is stable'],
    ['قال الأمير خالد بن سعد الفيصل إن الفريق كبير. وأضاف سموه أن الدين مستقر.', 'al-Faisal: debt is stable'],
  ])('%s', (text, summary) => {
    expect(told(text, 'statement').at(-1)?.summary).toBe(summary)
  })
})
