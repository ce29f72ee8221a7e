/** Health news: who was vaccinated, who received doses, and what the dead are called who were found. */
import { describe, expect, it } from 'vitest'
import { record } from '../examples.ts'

const lines = (text: string, type: string): string[] =>
  record(text, '2024-03-15')
    .facts.filter((fact) => fact.type === type)
    .map(({ summary }) => summary)

describe('vaccinations', () => {
  it.each([
    ['تلقى 3 ملايين شخص الجرعة الأولى من لقاح كورونا.', '3M people given first dose'],
    ['حصل مليون شخص على الجرعة الثالثة في المغرب.', '1M people given third dose in Morocco'],
    ['تم تطعيم 500 ألف طفل ضد الحصبة في اليمن.', '500,000 children vaccinated in Yemen'],
    ['تستهدف الحملة تطعيم 3 ملايين طفل.', 'planned: 3M children to be vaccinated'],
  ])('%s', (text, summary) => {
    expect(lines(text, 'indicator')).toEqual([summary])
  })

  it.each(['تلقى الوزير جرعة من اللقاح.', 'تلقى 40 شخصا العلاج في المستشفى.', 'تلقت تونس 3 ملايين جرعة من اللقاح.', 'يرى الطبيب أن تطعيم الأطفال ضروري.'])(
    'counts nobody: %s',
    (text) => {
      expect(lines(text, 'indicator')).toEqual([])
    },
  )
})

describe('tolls', () => {
  it('says of bodies that they were found', () => {
    expect(lines('غرق مركب قبالة سواحل صفاقس، وانتشلت فرق الإنقاذ 14 جثة.', 'disaster').concat(lines('عثر على 5 جثث في درنة.', 'casualties'))).toEqual([
      '14 bodies found in sinking in Sfax coasts',
      '5 bodies found in Derna',
    ])
  })

  it('parts a number of people from the fire they opened', () => {
    expect(lines('أطلق ثلاثة مسلحين النار على حاجز للجيش في درعا.', 'attack')).toEqual(['3 gunmen attacked checkpoint for army in Daraa'])
  })

  it('says where the target of a deadly attack is', () => {
    expect(lines('استهدفت غارة إسرائيلية منزلا في خان يونس، ما أدى إلى مقتل 9 أشخاص.', 'attack')).toEqual([
      '9 killed in Israeli attack on house in Khan Younis',
    ])
  })
})
