/** English of offices in summaries; all names and offices are our own. */
import { expect, it } from 'vitest'
import { record } from '../examples.ts'

it.each([
  ['رئيس مجلس بلدية الزاوية', 'head of'],
  ['الأمين العام للأمم المتحدة', 'secretary-general of United Nations'],
  ['المتحدث باسم وزارة الصحة', 'spokesman of Health Ministry'],
  ['المستشار في وزارة الصحة', 'adviser in Health Ministry'],
  ['نائب رئيس جامعة الدول العربية', 'deputy head of Arab League'],
  ['سفير دولة قطر لدى البحرين', 'ambassador of Qatar to Bahrain'],
  ['سفير خادم الحرمين الشريفين لدى تونس', 'ambassador of Custodian of the Two Holy Mosques to Tunisia'],
  ['ملك الأردن', 'king of Jordan'],
  ['رئيس النادي', 'head of club'],
  ['رئيس الجمهورية', 'republic president'],
  ['نائب مدير المركز', 'deputy centre director'],
  ['وزير الزراعة والري', 'agriculture and irrigation minister'],
  ['وزير الاقتصاد والمالية المغربي', 'Moroccan economy and finance minister'],
  ['وزير الشؤون الخارجية والتنمية الدولية', 'foreign affairs and international development minister'],
  ['الوزير المكلف بالنقل', 'minister for transport'],
  ['الوزير المنتدب لدى وزير الداخلية', 'minister delegate to interior minister'],
  ['القائم بأعمال السفارة الليبية', 'chargé d’affaires of Libyan Embassy'],
  ['العضو المنتدب للشركة', 'managing director of company'],
  ['وزير الخارجية الأردني', 'Jordanian foreign minister'],
  ['وزير الزراعة المالي', 'Malian agriculture minister'],
  ['رئيس الوزراء المالي', 'Malian prime minister'],
  ['وزير المالية', 'finance minister'],
  ['المدير المالي', 'financial director'],
  ['وزير العدل رئيس المجلس الأعلى للقضاء', 'justice minister'],
])('%s', (title, english) => {
  const fact = record(`قال ${title} سامر الحسيني إن الأمر انتهى.`).facts.find(({ type }) => type === 'position')
  expect(fact?.summary).toMatch(new RegExp(`^Samer al-Hussei?ni, ${english}`, 'u'))
  if (english !== 'head of') expect(fact?.summary).toMatch(new RegExp(`${english}$`, 'u'))
})
