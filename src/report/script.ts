/** The page's own behaviour: filters, and lighting up what belongs together. The page reads well without it. */
export const SCRIPT = `
for (const form of document.querySelectorAll('form.filters')) {
  const facts = [...form.parentElement.querySelectorAll('.fact')]
  const shown = form.querySelector('[data-shown]')
  const apply = () => {
    const on = (name) => new Set([...form.querySelectorAll('input[name=' + name + ']:checked')].map((box) => box.value))
    const types = on('type'), statuses = on('status')
    for (const fact of facts) fact.hidden = !(types.has(fact.dataset.type) && statuses.has(fact.dataset.status))
    const visible = facts.filter((fact) => !fact.hidden).length
    shown.textContent = visible + ' / ' + facts.length
  }
  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  apply()
}
const lit = new Set()
const clear = () => { for (const one of lit) one.classList.remove('lit'); lit.clear() }
const light = (one) => { if (one) { one.classList.add('lit'); lit.add(one) } }
const show = (event) => {
  clear()
  if (!(event.target instanceof Element)) return
  const piece = event.target.closest('.text a[data-facts]'), fact = event.target.closest('.fact')
  const ids = piece ? piece.dataset.facts.split(' ') : fact ? [fact.id] : []
  for (const id of ids) light(document.getElementById(id))
  if (fact) for (const one of fact.closest('.doc').querySelectorAll('.text a[data-facts]')) if (one.dataset.facts.split(' ').includes(fact.id)) light(one)
}
document.addEventListener('mouseover', show)
document.addEventListener('focusin', show)
const reveal = () => {
  const fact = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!fact) return
  if (fact.hidden) fact.hidden = false
  fact.focus({ preventScroll: false })
}
addEventListener('hashchange', reveal)
`
