// Style and script of the report: text that holds no data.

export const reportStyle = `
:root{color-scheme:light dark;--page:#faf9f6;--card:#fff;--ink:#1f2a33;--soft:#56636f;--line:#e2dfd7;--track:#e9e6df;
--accent:#2b7175;--tint:#e2efee;--warm:#a2461d;--warm-tint:#fbece3;--good:#27693f}
@media (prefers-color-scheme:dark){:root{--page:#12171b;--card:#1a2126;--ink:#e4e9ec;--soft:#a2aeb8;--line:#2c353c;
--track:#2a333a;--accent:#6dbab7;--tint:#1c3536;--warm:#eda27a;--warm-tint:#3a261c;--good:#83cb9b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:68rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1{font-size:clamp(1.6rem,5vw,2.3rem);line-height:1.15;margin:.2rem 0 .4rem;letter-spacing:-.015em}
h2{font-size:1.3rem;margin:0 0 .3rem;letter-spacing:-.01em}
h3{font-size:1rem;margin:1.4rem 0 .4rem}
p{margin:.4rem 0}
.eyebrow{color:var(--accent);font-weight:600;font-size:.85rem;margin:0}
.lead,.note,figcaption,caption,.meta{color:var(--soft)}
.lead{margin:0 0 1rem;max-width:46rem}
.note{font-size:.9rem}
code,pre,.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.875em}
a{color:var(--accent)}
nav{margin:1.2rem 0 0}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;list-style:none;padding:0;margin:0;font-size:.95rem}
section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.4rem 1.5rem 1.5rem;margin:1.25rem 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:1.4rem 0 0;padding:0}
.tiles div{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:.8rem 1rem}
.tiles dt{color:var(--soft);font-size:.85rem}
.tiles dd{margin:0;font-size:1.45rem;font-weight:650;letter-spacing:-.02em;font-variant-numeric:tabular-nums;line-height:1.3}
.tiles dd small{display:block;font-size:.8rem;font-weight:400;letter-spacing:0;color:var(--soft)}
.scroll{overflow-x:auto;margin:.4rem 0 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.94rem}
caption{text-align:left;font-size:.9rem;padding:0 0 .4rem}
th,td{text-align:left;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top}
tr:last-child>*{border-bottom:0}
thead th{color:var(--soft);font-weight:500;font-size:.85rem;white-space:nowrap}
tbody th{font-weight:500;min-width:8rem}
.n{text-align:right;white-space:nowrap;width:1%;padding-left:1.2rem}
section>details{margin-top:.8rem}
td.n:last-child,th.n:last-child{padding-right:0}
.bar{display:block;width:100%;height:6px;margin:.35rem 0 .3rem;border-radius:3px;overflow:hidden}
.track{fill:var(--track)}.fill{fill:var(--accent)}.mark{fill:var(--ink)}
.chart{display:block;width:100%;max-width:44rem;height:auto;margin-top:.6rem}
.axis,.grid{stroke:var(--line);stroke-width:1}
.line{fill:none;stroke:var(--accent);stroke-width:3;stroke-linejoin:round}
.dot{fill:var(--accent);stroke:var(--card);stroke-width:2}
text{fill:var(--soft);font-size:14px;text-anchor:middle;font-variant-numeric:tabular-nums}
text.value{fill:var(--ink)}text.start{text-anchor:start}text.end{text-anchor:end}
.scores{display:grid;grid-template-columns:repeat(auto-fill,minmax(12rem,1fr));gap:1.1rem 1.6rem;margin:.6rem 0 0}
.score{margin:0}.score svg{display:block;width:100%;height:auto}.score text{font-size:11px}
figcaption{display:flex;justify-content:space-between;font-size:.92rem}figcaption b{color:var(--ink);font-weight:600}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1rem 2.2rem;margin-top:.4rem}
.columns>*{min-width:0}
.scores+.columns,.chart+.columns{margin-top:1.2rem}
.scroll+.scroll{margin-top:1.4rem}
.badge{display:inline-block;border-radius:99px;padding:.05rem .6rem;font-size:.82rem;font-weight:600;background:var(--tint);color:var(--good);white-space:nowrap}
.badge.short{background:var(--warm-tint);color:var(--warm)}
.chip{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:0 .55rem;font-size:.8rem;font-weight:400;color:var(--soft)}
.callout{border-left:3px solid var(--warm);padding:.1rem 0 .1rem .9rem;margin:1rem 0 0}
details summary{cursor:pointer}
summary:focus-visible,a:focus-visible,select:focus-visible,input:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.tool>summary{padding:.55rem 0;border-bottom:1px solid var(--line)}
.tool[open]>summary{border-bottom:0}
.values{color:var(--soft);font-size:.88rem;font-weight:400;margin:.1rem 0 0}
td.n:not(:last-child),th.n:not(:last-child){padding-right:0}
blockquote{margin:.4rem 0;padding:.1rem 0 .1rem .8rem;border-left:2px solid var(--line)}
.said{white-space:pre-wrap;unicode-bidi:plaintext}
.filter{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:0 0 1rem}
.filter[hidden]{display:none}
.filter label{font-size:.85rem;color:var(--soft);display:grid;gap:.2rem;min-width:0;flex:1 1 9rem}
.filter .wide{flex:2 1 12rem}
.filter select,.filter input{font:inherit;font-size:1rem;color:var(--ink);background:var(--page);border:1px solid var(--line);border-radius:8px;padding:0 .55rem;height:2.5rem;width:100%;min-width:0}
#filter-count{margin:0;flex-basis:100%;font-size:.88rem;color:var(--soft)}
.gallery{columns:23rem;column-gap:1.2rem}
.sample{break-inside:avoid;border:1px solid var(--line);border-radius:12px;padding:.8rem .9rem;margin:0 0 1.1rem;background:var(--page);display:flow-root}
.sample[hidden]{display:none}
.sample h3{margin:0 0 .5rem;font-size:.85rem;font-weight:400;color:var(--soft)}
.bubble{border-radius:12px;padding:.5rem .8rem;margin:.45rem 0;width:fit-content;max-width:94%;font-size:.95rem}
.user{background:var(--tint);margin-left:auto;border-bottom-right-radius:3px}
.assistant{background:var(--card);border:1px solid var(--line);border-bottom-left-radius:3px}
.call{font-size:.86rem;color:var(--soft);margin:.3rem 0}
.made summary{color:var(--accent)}
pre{white-space:pre-wrap;margin:.3rem 0 .5rem;padding:.6rem .7rem;background:var(--card);border:1px solid var(--line);border-radius:8px;max-height:20rem;overflow:auto}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{padding-bottom:3rem;font-size:.88rem;color:var(--soft)}
@media (max-width:34rem){main,header,footer{padding-left:.8rem;padding-right:.8rem}header{padding-top:1.5rem}section{padding:1.1rem 1rem}
th,td{padding-right:.6rem}.n{padding-left:.8rem}table{font-size:.88rem}tbody th{min-width:5.5rem}.n.wide{display:none}text{font-size:22px}.score text{font-size:11px}}
@media print{section,.sample{break-inside:avoid}.filter,nav{display:none}}
`

export const reportScript = `
(function () {
  var form = document.querySelector('.filter')
  var kind = document.getElementById('filter-kind')
  var tool = document.getElementById('filter-tool')
  var text = document.getElementById('filter-text')
  var count = document.getElementById('filter-count')
  var samples = Array.prototype.map.call(document.querySelectorAll('.sample'), function (element) {
    return { element: element, kind: element.dataset.kind, tools: JSON.parse(element.dataset.tools), text: element.textContent.toLowerCase() }
  })
  function filter() {
    var words = text.value.toLowerCase().trim()
    var shown = 0
    samples.forEach(function (sample) {
      var fits = (!kind.value || sample.kind === kind.value) && (!tool.value || sample.tools.indexOf(tool.value) >= 0) && sample.text.indexOf(words) >= 0
      sample.element.hidden = !fits
      if (fits) shown++
    })
    count.textContent = shown + ' shown'
  }
  form.hidden = false
  form.addEventListener('input', filter)
  form.addEventListener('submit', function (event) { event.preventDefault() })
})()
`
