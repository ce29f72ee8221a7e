import { describe, expect, it } from 'vitest'
import { FACT_ROLES } from '../../src/emit/schema.ts'
import { dateText } from '../../src/facts/summary/values.ts'
import { record } from '../examples.ts'

const facts = (text: string, type: string, date?: string) => record(text, date).facts.filter((f) => f.type === type)
const role = (fact: { roles: Record<string, Array<{ text: string }>> } | undefined, name: string) => (fact?.roles[name] ?? []).map((f) => f.text)

describe('aid', () => {
  it('reads giver, receiver, gift and day', () => {
    const [fact] = facts('سلمت اليابان 30 شاحنة لوزارة الزراعة في 4 حزيران 2019.', 'aid')
    expect(fact).toMatchObject({ status: 'occurred' })
    expect(role(fact, 'donor')).toEqual(['اليابان'])
    expect(role(fact, 'recipient')).toEqual(['وزارة الزراعة'])
    expect(role(fact, 'item')).toEqual(['30 شاحنة'])
    expect(fact?.summary).toBe('30 trucks delivered 4 Jun 2019')
  })
  it.each([
    ['planned', 'من المقرر أن تسلم اليابان 30 شاحنة لوزارة الزراعة.'],
    ['planned', 'ستسلم اليابان 30 شاحنة لوزارة الزراعة.'],
    ['denied', 'لم تسلم اليابان 30 شاحنة لوزارة الزراعة.'],
    ['possible', 'قد تسلم اليابان 30 شاحنة لوزارة الزراعة.'],
    ['occurred', 'وقد سلمت اليابان 30 شاحنة لوزارة الزراعة.'],
  ])('%s: %s', (status, text) => {
    expect(facts(text, 'aid').map((f) => f.status)).toEqual([status])
  })
})

describe('statements', () => {
  it('finds the speaker after and before the verb, and carries him over', () => {
    expect(role(facts('قال مدير الميناء نبيل حداد إن السفن وصلت.', 'statement')[0], 'speaker')).toEqual(['نبيل حداد'])
    expect(role(facts('مدير الميناء نبيل حداد قال إن السفن وصلت.', 'statement')[0], 'speaker')).toEqual(['نبيل حداد'])
    const [, second] = facts('قال نبيل حداد إن السفن وصلت، مؤكدا أن العمل مستمر.', 'statement')
    expect(role(second, 'speaker')).toEqual(['نبيل حداد'])
    expect(role(second, 'content')).toEqual(['العمل مستمر'])
  })
  it.each(['وصلت السفن إلى الميناء.', 'وقعت الحادثة بين المدينة والقرية.'])('none in «%s»', (text) => {
    expect(facts(text, 'statement')).toEqual([])
  })
})

describe('other frames', () => {
  it('reads agreements', () => {
    const [fact] = facts('وقعت وزارة النقل ووزارة المالية مذكرة تفاهم في 9 أيار 2020.', 'agreement')
    expect(role(fact, 'party')).toEqual(['وزارة النقل', 'وزارة المالية'])
    expect(fact?.summary).toBe('MoU signed 9 May 2020')
  })
  it('reads visits, attacks and control', () => {
    expect(role(facts('زار وزير الصحة مدينة حلب أمس.', 'visit')[0], 'destination')).toEqual(['مدينة حلب'])
    expect(role(facts('الهجوم الذي شنته حركة طالبان على كابول أمس.', 'attack')[0], 'attacker')).toEqual(['حركة طالبان'])
    expect(facts('حررت القوات العراقية الموصل في تموز 2017.', 'control')[0]).toMatchObject({ subtype: 'liberated' })
  })
  it('gives one position per person and office', () => {
    expect(facts('قال وزير الصحة سامر العلي إن اللقاح وصل. وغادر وزير الصحة سامر العلي القاعة.', 'position')).toHaveLength(1)
  })
  it('leaves no value without a fact', () => {
    expect(facts('في المخزن 70 صندوقا و12 كيلومترا من الأسلاك.', 'figure').length).toBeGreaterThan(0)
  })
})

describe('summaries', () => {
  it.each([
    ['2022-09-21', '21 Sep 2022'],
    ['2020-12', 'Dec 2020'],
    ['2015/..', 'since 2015'],
    ['2014-22', 'summer 2014'],
    ['XXXX-12-31', '31 Dec'],
    [null, ''],
  ])('%s → %s', (edtf, text) => {
    expect(dateText(edtf)).toBe(text)
  })
  it('have no Arabic script in English, at most 80 characters, and differ between facts', () => {
    const { facts: all } = record(
      'قال وزير الصحة سامر العلي إن اللقاح وصل. وقال وزير الصحة سامر العلي إن اللقاح وصل. سلمت اليابان 30 شاحنة، و40 دبابة، و50 حافلة، و60 سيارة إسعاف، و70 زورقا، و80 مروحية لوزارة الزراعة.',
    )
    for (const { summary } of all) {
      expect(summary).not.toMatch(/\p{Script=Arabic}/u)
      expect(summary.length).toBeLessThanOrEqual(80)
    }
    expect(new Set(all.map((f) => f.summary)).size).toBe(all.length)
  })
  it('belong to facts whose roles the contract knows', () => {
    for (const fact of record('سلمت اليابان 30 شاحنة لوزارة الزراعة.').facts)
      for (const name of Object.keys(fact.roles)) expect(FACT_ROLES[fact.type]).toContain(name)
  })
})
