/** Verbs of appointments, votes, sales and abductions, in the short sentences of agencies. */
import { describe, expect, it } from 'vitest'
import { told } from '../examples.ts'

const facts = (text: string, type: string) => told(text, type)

describe('what agencies tell', () => {
  it.each([
    ['استقال وزير العدل من منصبه.', 'appointment', { position: 'وزير العدل', summary: 'justice minister resigned' }],
    ['أقال المجلس محافظ البنك المركزي.', 'appointment', { position: 'محافظ البنك المركزي', summary: 'central bank governor dismissed' }],
    ['تولى سامي بركات رئاسة اللجنة.', 'appointment', { person: 'سامي بركات', position: 'رئاسة اللجنة' }],
    ['صوت النواب لصالح القانون بأغلبية 120 صوتا.', 'vote', { body: 'النواب', for: '120 صوتا' }],
    ['باعت الشركة 30 في المئة من أسهمها إلى صندوق صيني.', 'transaction', { seller: 'الشركة', buyer: 'صندوق صيني', item: '30 في المئة' }],
    ['استثمرت قطر ملياري دولار في مصر.', 'transaction', { party: 'قطر', amount: 'ملياري دولار' }],
    ['خطف مجهولون مهندسا صينيا في دارفور.', 'arrest', { agent: 'مجهولون', detainee: 'مهندسا صينيا', place: 'دارفور' }],
    ['أرست الوزارة مشروع الطريق على شركة تركية بكلفة 90 مليون ريال.', 'transaction', { buyer: 'الوزارة', party: 'شركة تركية' }],
  ])('%s', (text, type, expected) => {
    expect(facts(text, type)).toContainEqual(expect.objectContaining(expected))
  })
  it.each([
    ['transaction', 'استثمر المدرب الوقت في تدريب الناشئين.'],
    ['appointment', 'تولى السائق القيادة في الليل.'],
    ['vote', 'رفع النواب صوتهم عاليا في القاعة.'],
  ])('no %s: %s', (type, text) => {
    expect(facts(text, type)).toEqual([])
  })
})
