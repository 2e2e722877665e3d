// The letter by pdfmake. Reads it as JSON; writes the CPU time of the first letter, of each batch, and the size of the file.
import { readFileSync } from 'node:fs';
import pdfmake from 'pdfmake';

const { parts, title, fonts, batches, size, warmUp } = JSON.parse(readFileSync(0, 'utf8'));
pdfmake.setFonts({ PublicSans: { normal: fonts[0], bold: fonts[1] } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);

const looks = { h1: { fontSize: 13 }, h2: { margin: [0, 12, 0, 0] }, p: { margin: [0, 6, 0, 0] }, li: {}, line: {}, right: { alignment: 'right' } };
const text = runs => runs.map(run => ({ text: run.text, bold: run.isBold }));
const block = ({ tag, runs }) => tag === 'pen'
  ? { canvas: [{ type: 'line', x1: 0, y1: 26, x2: 280, y2: 26, lineWidth: 0.75 }] }
  : { text: text(runs), ...looks[tag] };
const tagged = tag => parts.filter(part => part.tag === tag);
const [footers, [head]] = [tagged('footer'), tagged('head')];

function letter() {
  return pdfmake.createPdf({
    info: { title },
    pageSize: 'LETTER',
    pageMargins: [65, 36, 50, 47],
    defaultStyle: { font: 'PublicSans', fontSize: 11 },
    content: parts.filter(part => part.tag !== 'footer' && part.tag !== 'head').map(block),
    header: page => head && page > 1 ? { text: text(head.runs), margin: [65, 18, 50, 0] } : '',
    footer: page => ({ columns: (footers[page - 1] ?? footers[0]).runs.map(run => run.text), margin: [65, 0, 50, 0] }),
  }).getBuffer();
}

const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
async function batch(letters) {
  const before = spent();
  let bytes = 0;
  for (let count = 0; count < letters; count++) {
    bytes = (await letter()).length;
  }
  return [(spent() - before) / letters, bytes];
}

const [first, bytes] = await batch(1);
await batch(warmUp);
const times = [];
for (let count = 0; count < batches; count++) {
  times.push((await batch(size))[0]);
}
console.log(JSON.stringify({ first, times, bytes }));
