// Prints what pdf.js finds in a PDF: its language, its elements with their text, and the text that is neither in an element nor an artifact.
import { readFile } from "node:fs/promises";

globalThis.DOMMatrix ??= class {}; // asked for at load, used only to draw
const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");

const pdf = await getDocument({ data: new Uint8Array(await readFile(process.argv[2])), verbosity: 0 }).promise;
const found = { language: (await pdf.getMetadata()).info.Language, elements: [], outside: [] };
for (let number = 1; number <= pdf.numPages; number++) {
  const page = await pdf.getPage(number);
  const texts = new Map();
  const open = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })).items) {
    if (item.type === "beginMarkedContentProps" || item.type === "beginMarkedContent") {
      open.push(item.id ?? item.tag);
    } else if (item.type === "endMarkedContent") {
      open.pop();
    } else if (open.some((mark) => mark !== "Span")) {
      const mark = open.find((one) => one !== "Span");
      texts.set(mark, (texts.get(mark) ?? "") + item.str);
    } else if (item.str.trim() !== "") {
      found.outside.push(item.str);
    }
  }

  texts.delete("Artifact");
  const walk = (element) => {
    if (element.type === "content") {
      const text = texts.get(element.id) ?? "";
      texts.delete(element.id);
      return text;
    }

    const entry = { role: element.role, text: "" };
    found.elements.push(entry);
    entry.text = element.children.map(walk).join("");
    return entry.text;
  };
  walk(await page.getStructTree());
  found.outside.push(...texts.values());
}

console.log(JSON.stringify(found));
