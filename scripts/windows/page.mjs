// One page: what was proven on which build, how each open question is answered, what differs, with both texts.

const QUESTIONS = {
  Q1: 'Links and markup by .printf /D',
  Q2: 'Unknown commands, what ExecuteCommand returns, what is thrown',
  Q3: 'Length and speed of printed lines',
  Q4: 'Captured lines',
  Q5: 'debugLog and display strings',
  Q6: '.prefer_dml and its setting',
  Q7: "The session's attributes",
  Q8: 'Engine and API version',
  Q9: 'Odd values in dx',
  Q10: 'The extension gallery',
};

const MOST_CHARACTERS = 1_500;

const fenced = text => {
  const shown =
    text.length > MOST_CHARACTERS
      ? `${text.slice(0, MOST_CHARACTERS)}\n... (the transcript has it all)`
      : text;
  return `\`\`\`\n${shown.replace(/```/g, "'''")}\n\`\`\``;
};

/** `2 thrown: object, message ...` of the probe, and the answers that were recorded for a question. */
function answersTo(question, checks) {
  const found = [];
  for (const each of checks) {
    if (each.got === undefined) continue;
    if (each.question === question && each.verdict !== 'recorded') found.push(`${each.id}: ${each.verdict}`);
    else if (each.question === question && !each.id.startsWith('probe'))
      found.push(`${each.id}: ${firstLine(each.got)}`);
    if (each.id.startsWith('probe')) {
      const number = question.slice(1);
      const lines = each.got.split('\n').map(line => line.trim());
      lines.forEach((line, at) => {
        if (!new RegExp(`^${number} \\S`).test(line)) return;
        // What the probe printed to be looked at stands above its own line.
        const above = lines[at - 1] ?? '';
        found.push(above === '' || /^\d /.test(above) ? line : `${above} / ${line}`);
      });
    }
  }
  return found;
}

function firstLine(text) {
  return (
    text
      .split('\n')
      .find(line => line.trim() !== '')
      ?.trim() ?? '(nothing)'
  );
}

export function counted(checks) {
  const many = verdict => checks.filter(each => each.verdict === verdict).length;
  return `${many('same')} same, ${many('different')} different, ${many('not tried')} not tried, ${many('recorded')} recorded`;
}

/** `sessions`: each with a name, its checks, and why it could not be tried. Markdown. */
export function proofPage({ when, system, node, sessions, remarks }) {
  const all = sessions.flatMap(each => each.checks);
  const lines = [
    '# poolinsight on Windows',
    '',
    `${when}. ${system}. Node ${node}.`,
    '',
    `**${counted(all)}.**`,
    '',
    ...remarks.map(each => `- ${each}`),
    '',
  ];
  for (const { name, debuggerPath, checks, reason } of sessions) {
    lines.push(`## ${name}`, '');
    if (debuggerPath !== undefined) lines.push(`\`${debuggerPath}\``, '');
    const version = checks.find(each => each.id === 'version')?.got;
    if (version !== undefined) lines.push(fenced(version.split('\n').slice(0, 6).join('\n')), '');
    if (reason !== undefined) lines.push(`Could not be tried: ${reason}`, '');
    if (checks.length === 0) continue;
    lines.push('| check | result |', '| --- | --- |');
    for (const each of checks)
      lines.push(`| ${each.id} (\`${each.run.replace(/\|/g, '\\|')}\`) | ${each.verdict} |`);
    lines.push('');
    for (const each of checks.filter(check => check.verdict === 'different')) {
      lines.push(
        `### ${each.id} differs`,
        '',
        'Here:',
        '',
        fenced(each.got ?? ''),
        '',
        'In the emulation:',
        '',
        fenced(each.wanted ?? ''),
        '',
      );
    }
  }
  lines.push('## Open questions', '', '| question | answer |', '| --- | --- |');
  for (const [id, title] of Object.entries(QUESTIONS)) {
    const answers = answersTo(id, all);
    lines.push(
      `| ${id} ${title} | ${answers.length === 0 ? 'not tried' : answers.map(each => each.replace(/\|/g, '\\|')).join('<br>')} |`,
    );
  }
  lines.push('', 'What only eyes can see (links, colours, the grid, clicks) is in scripts/first-run.md.', '');
  return lines.join('\n');
}
