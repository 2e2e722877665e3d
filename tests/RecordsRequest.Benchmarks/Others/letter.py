"""The letter by WeasyPrint. Reads it as JSON; writes the CPU time of the first letter, of each batch, and the size of the file."""
import json
import sys
import time
from html import escape
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

asked = json.load(sys.stdin)
parts = [part for part in asked["parts"] if part["tag"] not in ("head", "footer")]
head = next((part["runs"][0]["text"] for part in asked["parts"] if part["tag"] == "head"), "")
reference = asked["parts"][-1]["runs"][0]["text"]
STYLE = """
@font-face { font-family: "Public Sans"; src: url("file://%s") }
@font-face { font-family: "Public Sans"; font-weight: bold; src: url("file://%s") }
@page { size: letter; margin: 36pt 50pt 47pt 65pt }
@page { @top-left { content: "%s"; font-weight: bold } }
@page :first { @top-left { content: none } }
@page { @bottom-left { content: "%s" } @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
html { font: 11pt/1.2 "Public Sans" } h1 { font-size: 13pt; margin: 0 } h2 { font-size: 11pt; margin: 12pt 0 0 } p { margin: 6pt 0 0 }
.line, .li { margin: 0 } .right { margin: 0; text-align: right } .pen { border-bottom: .75pt solid; height: 26pt; width: 280pt }
""" % (*asked["fonts"], head, reference)


def block(part):
    tag = part["tag"] if part["tag"] in ("h1", "h2", "p") else "p"
    runs = "".join(f"<b>{escape(run['text'])}</b>" if run["isBold"] else escape(run["text"]) for run in part["runs"])
    return f"<{tag} class={part['tag']}>{runs}</{tag}>"


PAGE = f"<html lang=en><title>{escape(asked['title'])}</title><style>{STYLE}</style>{''.join(map(block, parts))}"
FONTS = FontConfiguration()


def batch(letters):
    before = time.process_time()
    for _ in range(letters):
        file = HTML(string=PAGE).write_pdf(font_config=FONTS)
    return (time.process_time() - before) * 1000 / letters, len(file)


first, size = batch(1)
batch(asked["warmUp"])
times = [batch(asked["size"])[0] for _ in range(asked["batches"])]
print(json.dumps({"first": first, "times": times, "bytes": size}))
