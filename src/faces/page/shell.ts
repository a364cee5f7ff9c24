/** The page around reports: what stands there before a log is read, its style and its policy. */
import { HTML_SCRIPT, HTML_STYLE } from '../../pages/html-assets.ts';

const STYLE = `${HTML_STYLE}
header{display:flex;flex-wrap:wrap;gap:.2rem 1rem;align-items:baseline;max-width:72rem;margin:0 auto;padding:1rem 1rem 0}
.brand{font-weight:700;margin:0}header p{margin:0}
.button,main button.button{display:inline-block;padding:.35rem .9rem;border:1px solid var(--line);border-radius:6px;cursor:pointer;background:var(--fill)}
.button:focus-within{outline:2px solid var(--note);outline-offset:2px}
.main{background:#0b5cad;color:#fff;border-color:#0b5cad}
#start{border:2px dashed var(--line);border-radius:12px;padding:1.5rem}
.over #start,.over #view{outline:3px solid var(--note);outline-offset:4px}
textarea{width:100%;font:13px/1.4 ui-monospace,Consolas,monospace;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:.5rem}
textarea:focus-visible,select:focus-visible{outline:2px solid var(--note);outline-offset:2px}
#tools{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding-bottom:1rem;border-bottom:1px solid var(--line);margin-bottom:1rem}
select{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:.3rem;max-width:100%}
progress{width:100%;max-width:30rem}
#view:focus{outline:0}
button.go{border:0;padding:0;color:var(--note);text-decoration:underline;text-align:left}
[hidden]{display:none!important}
@media print{header,#tools,#problems{display:none}}
`;

export interface ShellParts {
  /** The style and the scripts of the page, in their order. */
  readonly style: string;
  readonly scripts: readonly string[];
}

export function shellParts(script: string): ShellParts {
  return { style: STYLE, scripts: [HTML_SCRIPT, script] };
}

/** The whole file. `policy` names the parts by their hashes. */
export function shell({ style, scripts }: ShellParts, policy: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>poolinsight</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="brand">poolinsight</p>
<p class="subdued">Nothing leaves this page: its policy forbids every connection.</p>
</header>
<main>
<nav id="tools" aria-label="What to do with the report" hidden>
<label id="targets-label" for="targets">Target</label>
<select id="targets"><option value="all">All targets</option></select>
<label id="compare-label" class="button">Compare with another log <input type="file" id="other" class="hidden"></label>
<span>Save as</span>
<button type="button" class="button" data-save="html">HTML</button>
<button type="button" class="button" data-save="markdown">Markdown</button>
<button type="button" class="button" data-save="json">JSON</button>
<button type="button" class="button" data-save="text">Text</button>
<button type="button" class="button" id="anew">Start again</button>
</nav>
<div id="busy" hidden><p id="status" role="status"></p><p><progress id="bar" max="1" aria-labelledby="status"></progress> <button type="button" class="button" id="stop">Stop</button></p></div>
<div id="problems" role="alert"></div>
<section id="start">
<h1>Who ate the kernel's memory?</h1>
<p>Drop a log of a Windows kernel debugger here, PoolMon's screen, or a table of pool tags. Several files give one overview.</p>
<p><label class="button main">Open files <input type="file" id="files" class="hidden" multiple></label> <button type="button" class="button" id="sample">Show a sample</button></p>
<p><label for="text">Or paste text:</label></p>
<textarea id="text" rows="9" spellcheck="false" autocomplete="off" placeholder="0: kd&gt; !vm 5"></textarea>
<p><button type="button" class="button" id="read">Read the text</button> <label><input type="checkbox" id="redact"> Replace names of machines, users, programs and paths</label></p>
<details><summary>How to get a log</summary>
<p>In WinDbg, on a kernel dump or a live kernel:</p>
<pre tabindex="0">.logopen C:\\case.txt
vertarget
!vm 5
!poolused 3
!poolused 5
lm
.logclose</pre>
<p>On the machine itself, without a debugger: <code>poolmon -b</code> of the Windows Driver Kit; copy its screen.</p>
</details>
</section>
<div id="view" tabindex="-1"></div>
</main>
${scripts.map(each => `<script>${each}</script>`).join('\n')}
</body>
</html>
`;
}
