/** The page's style: light, dark, and paper. Colours say kinds of mentions and statuses of facts; words say them too. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d2128;--soft:#5c6470;--line:#dcd9d0;--link:#0b5cad;--focus:#c2410c;
--value:#fde9b3;--date:#cfe8ff;--person:#d9f2d0;--organization:#e7dcfb;--place:#ffdcd2;--force:#e3e6d0;--used:#eceae4;
--occurred:#2f7d4f;--ongoing:#1f6fb2;--planned:#a15c00;--possible:#7a5ea8;--denied:#b3261e}
@media (prefers-color-scheme:dark){:root{--paper:#15181d;--card:#1d2127;--ink:#e8e6e1;--soft:#a3aab5;--line:#363c45;--link:#8cc2ff;--focus:#ffb07a;
--value:#574518;--date:#1c4263;--person:#27492a;--organization:#443063;--place:#5f3226;--force:#464a2a;--used:#2c313a;
--occurred:#6fcb93;--ongoing:#7cbcf5;--planned:#f0b35e;--possible:#c3a8f0;--denied:#ff8a80}}
*{box-sizing:border-box}html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.9 "Noto Naskh Arabic","Geeza Pro","Segoe UI",Tahoma,"DejaVu Sans",sans-serif}
main{max-width:82rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
h1,h2{line-height:1.5;margin:.2em 0 .3em;text-wrap:balance}h1{font-size:1.7rem}h2{font-size:1.4rem}h3{font-size:1.05rem;line-height:1.7;margin:.1rem 0}
a{color:var(--link)}.meta,.en,small,.none,figcaption{color:var(--soft)}.en{font-size:.9rem;margin:0 0 .4rem;text-align:left;line-height:1.5}
.doc{border-top:1px solid var(--line);padding-top:1.25rem;margin-top:2rem}.doc:first-of-type{border:0;margin-top:0}
.columns{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:2rem;align-items:start}
.text p{margin:0 0 1em}.text a{color:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.35em;text-decoration-color:var(--soft)}
mark{color:inherit;background:var(--used);border-radius:3px;padding:.08em 0}.used{background:none}
.k-money,.k-percent,.k-number,.k-ordinal,.k-quantity{background:var(--value)}.k-date,.k-time,.k-duration,.k-set{background:var(--date)}
.k-person{background:var(--person)}.k-organization{background:var(--organization)}.k-place{background:var(--place)}
.k-military_unit,.k-vehicle,.k-equipment,.k-agreement{background:var(--force)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.lit mark,.text :target,.text :target mark{box-shadow:0 0 0 2px var(--focus)}
.filters fieldset{border:0;margin:0 0 .3rem;padding:0;display:flex;flex-wrap:wrap;gap:.1rem .9rem}.filters legend{float:inline-start;margin-inline-end:.8rem;color:var(--soft)}
.filters p{margin:.1rem 0 .6rem;color:var(--soft);font-size:.9rem}label{cursor:pointer}
ol.facts{list-style:none;margin:0;padding:0;display:grid;gap:.75rem;max-height:90vh;overflow:auto;overscroll-behavior:contain;padding:4px}
.fact{background:var(--card);border:1px solid var(--line);border-inline-start:4px solid var(--state);border-radius:6px;padding:.55rem .9rem .7rem}
.fact[hidden]{display:none}.fact:target,.fact.lit{box-shadow:0 0 0 2px var(--focus)}
.tags{margin:0;font-size:.85rem;line-height:1.6}.status{color:var(--state);font-weight:bold}
dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:0 .8rem;font-size:.92rem;line-height:1.75}dt{color:var(--soft)}dd{margin:0}
.filler+.filler::before{content:"، ";color:var(--soft)}.value{font-family:ui-monospace,Consolas,monospace;font-size:.85em;color:var(--soft)}
.s-occurred{--state:var(--occurred)}.s-ongoing{--state:var(--ongoing)}.s-planned{--state:var(--planned)}.s-possible{--state:var(--possible)}.s-denied{--state:var(--denied)}
figure{margin:1.6rem 0 0;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.5rem 1rem;overflow-x:auto}figcaption{font-size:.95rem}
svg{display:block;width:100%;min-width:44rem;height:auto;font-size:13px}svg text{fill:var(--ink);font-family:inherit}svg .label{text-anchor:start}
.axis{text-anchor:middle;fill:var(--soft)!important;font-size:11px}.tick{stroke:var(--line)}.group{font-weight:bold}.number{fill:var(--soft)!important}
.bar{fill:var(--state)}.bar.open{opacity:.55}svg a:focus-visible{outline:none}svg a:focus-visible .bar,svg a:hover .bar{stroke:var(--focus);stroke-width:3}
.totals{display:flex;flex-wrap:wrap;gap:.4rem 2rem;list-style:none;padding:0;margin:.5rem 0 1rem}.totals b{font-size:1.5rem;margin-inline-end:.3rem}
.index{display:grid;grid-template-columns:repeat(auto-fit,minmax(19rem,1fr));gap:0 2.5rem}
table{border-collapse:collapse;width:100%;font-size:.95rem}th,td{text-align:start;padding:.2rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}td.n,th.n{text-align:end}
@media (max-width:58rem){.columns{grid-template-columns:minmax(0,1fr)}ol.facts{max-height:none;overflow:visible}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444}body{font-size:10.5pt}main{padding:0;max-width:none}.filters{display:none}.columns{display:block}
ol.facts{max-height:none;overflow:visible}.fact,figure{break-inside:avoid}.fact[hidden]{display:block}.doc{break-before:page}.doc:first-of-type{break-before:auto}
svg{min-width:0}a{color:inherit}mark,.bar{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
