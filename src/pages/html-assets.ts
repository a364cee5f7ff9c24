/** Style and script of HTML pages. The policy names both by their hashes, which a test computes: nothing else runs. */

export const HTML_STYLE = `
:root{color-scheme:light dark;--fg:#1b1f24;--bg:#fff;--soft:#57606a;--line:#d0d7de;--fill:#eaeef2;--crit:#b3261e;--warn:#8a5300;--note:#0b5cad;--ok:#1a7f37;--c0:#3b6fb6;--c1:#c2703d;--c2:#4f9d69;--c3:#8e63ab;--c4:#b8a13c;--c5:#3f9aa3;--c6:#b05a7a;--c7:#7d7d7d;--c8:#b9b9b9}
@media (prefers-color-scheme:dark){:root{--fg:#e6edf3;--bg:#0d1117;--soft:#9da7b3;--line:#30363d;--fill:#21262d;--crit:#ff7b72;--warn:#e3b341;--note:#79c0ff;--ok:#56d364;--c8:#5a5f66}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 4rem}
article+article{border-top:3px solid var(--line);margin-top:3rem;padding-top:1rem}
h1{font-size:1.3rem;margin:0 0 1rem}h2{font-size:1.15rem;margin:1.8rem 0 .5rem}h3{font-size:1rem;margin:1.1rem 0 .3rem}h4{margin:.3rem 0}.part{font-size:1rem;margin:1.1rem 0 .3rem}
small{color:var(--soft);font-weight:normal}
code,pre{font:13px/1.45 ui-monospace,Consolas,monospace}
code{background:var(--fill);padding:.05rem .3rem;border-radius:3px}
code.line{background:none;padding:0;white-space:pre-wrap;overflow-wrap:anywhere}
.label{text-transform:uppercase;font-size:.8rem;letter-spacing:.03em}
.critical{color:var(--crit)}.warning{color:var(--warn)}.note{color:var(--note)}.healthy{color:var(--ok)}
p.strong{font-size:1.15rem;font-weight:600}p.subdued{color:var(--soft)}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.2rem .7rem .2rem 0;vertical-align:top;font-weight:normal}
thead th{border-bottom:1px solid var(--line)}
td.n,span.n{text-align:right;white-space:nowrap}span.n{display:inline-block;min-width:3rem}
ul{margin:.2rem 0;padding-left:1.2rem}ul.steps,ul.quotes,ul.legend{list-style:none;padding:0}
ul.steps li{margin:.25rem 0}ul.legend{columns:22rem}
.bar .all{fill:var(--fill)}.bar .used{fill:var(--c0)}.bar line{stroke:var(--fg)}
.growth{width:100%;max-width:36rem;display:block}.growth line{stroke-width:2.5}.growth .axis{stroke:var(--soft);stroke-width:1}.growth text{fill:var(--fg);font:14px system-ui,sans-serif}
.s0{stroke:var(--c0)}.s1{stroke:var(--c1)}.s2{stroke:var(--c2)}.s3{stroke:var(--c3)}.s4{stroke:var(--c4)}.s5{stroke:var(--c5)}.s6{stroke:var(--c6)}.s7{stroke:var(--c7)}.s8{stroke:var(--c8)}
.pool{width:100%;height:26px;display:block;border-radius:3px}
.c0{fill:var(--c0)}.c1{fill:var(--c1)}.c2{fill:var(--c2)}.c3{fill:var(--c3)}.c4{fill:var(--c4)}.c5{fill:var(--c5)}.c6{fill:var(--c6)}.c7{fill:var(--c7)}.c8{fill:var(--c8)}
details{border:1px solid var(--line);border-radius:6px;padding:.4rem .8rem;margin:.5rem 0}
summary{cursor:pointer}
details.report{padding:.6rem 1rem}details.report[open]>summary{margin-bottom:1rem}
.weigh ul{list-style:none;padding:0}.weigh{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:0 2rem}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:4px;cursor:pointer}
button.copy{font-size:.75rem;padding:0 .4rem}button.sort{border:0;padding:0;font-weight:600}
button:focus-visible,summary:focus-visible,a:focus-visible,input:focus-visible,pre:focus-visible,.wide:focus-visible{outline:2px solid var(--note);outline-offset:2px}
input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:4px;padding:.15rem .4rem}
a{color:var(--note)}
pre{overflow:auto;max-height:32rem;margin:.5rem 0}
.cited{background:var(--fill)}:target{outline:2px solid var(--warn)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media(max-width:40rem){.plain tr{display:flex;flex-wrap:wrap;gap:0 .7rem;padding:.2rem 0}.plain th,.plain td{padding:0}.plain td:last-child{flex-basis:100%;color:var(--soft)}
.blocks thead{display:none}.blocks,.blocks tbody{display:block}.blocks tr{display:grid;grid-template-columns:1fr 1fr;gap:0 1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}.blocks td{display:flex;justify-content:space-between;gap:.5rem;padding:.05rem 0}.blocks td::before{content:attr(data-title);color:var(--soft)}.blocks td:empty{display:none}.blocks td:first-child{grid-column:1/-1;font-weight:600}.blocks td:first-child::before{content:none}}
@media print{details{border:0}button,.filter,label{display:none}pre{max-height:none}}
`;

export const HTML_SCRIPT = `
"use strict";
document.addEventListener("click",function(event){
var button=event.target.closest("button");
if(button&&button.classList.contains("copy"))copy(button);
if(button&&button.classList.contains("sort"))sort(button);
var link=event.target.closest("a[href^='#']");
if(link){var to=document.getElementById(link.getAttribute("href").slice(1));var fold=to&&to.closest("details");if(fold)fold.open=true}
});
document.addEventListener("input",function(event){
if(!event.target.classList.contains("filter"))return;
var words=event.target.value.toLowerCase();
event.target.closest("details").querySelectorAll("tbody tr").forEach(function(row){row.hidden=row.textContent.toLowerCase().indexOf(words)<0});
});
function copy(button){
var text=button.dataset.copy;
function said(){var was=button.textContent;button.textContent="Copied";setTimeout(function(){button.textContent=was},1500)}
if(navigator.clipboard){navigator.clipboard.writeText(text).then(said,function(){select(button)})}else select(button);
}
function select(button){
var range=document.createRange();range.selectNodeContents(button.previousElementSibling);
var chosen=getSelection();chosen.removeAllRanges();chosen.addRange(range);
}
function sort(button){
var head=button.closest("th"),table=head.closest("table"),at=Array.prototype.indexOf.call(head.parentNode.children,head);
var down=head.getAttribute("aria-sort")!=="descending";
table.querySelectorAll("th[aria-sort]").forEach(function(each){each.removeAttribute("aria-sort")});
head.setAttribute("aria-sort",down?"descending":"ascending");
var body=table.tBodies[0],rows=Array.prototype.slice.call(body.rows);
function key(row){var cell=row.children[at];return cell.dataset.v!==undefined?Number(cell.dataset.v):cell.textContent.toLowerCase()}
rows.sort(function(a,b){var x=key(a),y=key(b);return (x<y?-1:x>y?1:0)*(down===(typeof x==="number")?-1:1)});
rows.forEach(function(row){body.appendChild(row)});
}
`;

/** SHA-256 of the style and of the script, in Base64. */
const STYLE_HASH = 'qDwpOyCjCBrLKdK10uR7QtZ5g5rM75S3AwJ2Brinldo=';
const SCRIPT_HASH = 'qRLmC/JbkK7sx1GHaBD2R/NfbQ0tV4vVHumdQW/QyKk=';

export const HTML_POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
