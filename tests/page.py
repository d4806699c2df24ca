#!/usr/bin/env python3
"""Checks a page in Chromium: tests/page.py BROWSER FOLDER, where FOLDER holds page.html. Speaks the DevTools protocol over the pipe of
--remote-debugging-pipe, so nothing but Python is needed. Ends with "N passed, N failed"."""
import base64, json, os, subprocess, sys

CONTRAST = 4.5  # WCAG 2, AA
# How the page is told, colour by colour, from what its elements have at last.
IN_THE_PAGE = r"""
function luminance(colour) {
  return [0.2126, 0.7152, 0.0722].reduce(function (sum, weight, i) {
    var value = +colour.match(/[\d.]+/g)[i] / 255;
    return sum + weight * (value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
  }, 0);
}
function behind(element) {
  for (; element; element = element.parentElement) {
    var colour = getComputedStyle(element).backgroundColor;
    if (!/, 0\)$/.test(colour)) return colour;
  }
  return getComputedStyle(document.documentElement).colorScheme === "dark" ? "rgb(0,0,0)" : "rgb(255,255,255)";
}
function worstContrast() {
  var worst = 21;
  document.querySelectorAll("h1,h2,h3,p,li,mark,th,td,a,caption,.actor,.tip").forEach(function (element) {
    var ink = luminance(getComputedStyle(element).color), paper = luminance(behind(element));
    worst = Math.min(worst, (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05));
  });
  return worst;
}
function marks() { return Array.from(document.querySelectorAll("mark[tabindex]")); }
function shows(mark) { var tip = mark.querySelector(":scope>.tip"); return !!tip && getComputedStyle(tip).display !== "none"; }
function tipsOutside() {
  return marks().filter(function (mark) {
    mark.focus();
    var tip = mark.querySelector(":scope>.tip").getBoundingClientRect();
    return !tip.width || tip.left < 0 || tip.right > innerWidth || document.documentElement.scrollWidth > innerWidth;
  }).length;
}
"""


class Browser:
    def __init__(self, program, folder):
        own, theirs = os.pipe(), os.pipe()

        def connect():  # descriptors 3 and 4, as the browser expects them
            os.dup2(theirs[0], 200), os.dup2(own[1], 201)
            os.dup2(200, 3), os.dup2(201, 4)

        options = ["--headless", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage", "--remote-debugging-pipe",
                   "--user-data-dir=" + os.path.join(folder, "profile")]
        if os.geteuid() == 0: options.append("--no-sandbox")
        self.process = subprocess.Popen([program] + options, preexec_fn=connect, close_fds=False,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs[0]), os.close(own[1])
        self.input, self.output = os.fdopen(theirs[1], "wb", 0), os.fdopen(own[0], "rb")
        self.count, self.events, self.rest, self.session = 0, [], b"", None
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "Accessibility"): self.send(domain + ".enable")
        self.send("Emulation.setFocusEmulationEnabled", enabled=True)

    def receive(self):
        while b"\0" not in self.rest:
            piece = os.read(self.output.fileno(), 1 << 16)
            if not piece: raise SystemExit("the browser went away")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def send(self, method, **parameters):
        self.count += 1
        message = {"id": self.count, "method": method, "params": parameters}
        if self.session: message["sessionId"] = self.session
        self.input.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.count:
                if "error" in answer: raise SystemExit(method + ": " + str(answer["error"]))
                return answer["result"]
            self.events.append(answer)

    def open(self, path):
        self.events = []
        self.send("Page.navigate", url="file://" + path)
        while not any(e.get("method") == "Page.loadEventFired" for e in self.events): self.events.append(self.receive())
        self.tell(IN_THE_PAGE)

    def tell(self, script):
        return self.send("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")

    def press(self, key, code):
        for kind in ("keyDown", "keyUp"):
            self.send("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def prefer(self, scheme, media=""):
        self.send("Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}])

    def size(self, width, height):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def close(self):
        self.send("Browser.close")
        self.process.wait(20)


def quiet(browser):
    asked = [e["params"]["request"]["url"] for e in browser.events if e.get("method") == "Network.requestWillBeSent"]
    said = [e for e in browser.events if e.get("method") in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")]
    yield "asks for nothing but itself", [u for u in asked if not u.startswith("data:") and not u.endswith("page.html")] == []
    yield "says nothing on the console", said == []


def colours(browser):
    for scheme in ("light", "dark"):
        browser.prefer(scheme)
        paper = browser.tell("luminance(behind(document.body))")
        yield scheme + " paper", (paper > 0.5) == (scheme == "light")
        yield scheme + " contrast", browser.tell("worstContrast()") >= CONTRAST
    browser.prefer("light")


def keyboard(browser):
    browser.tell("document.body.focus(); scrollTo(0, 0); document.activeElement.blur()")
    stops = browser.tell("Array.from(document.querySelectorAll('mark[tabindex],a[href]')).indexOf(marks()[0])")
    browser.press("Tab", 9)
    yield "the tab key reaches the first mark", stops == 0 and browser.tell("document.activeElement === marks()[0]")
    yield "which shows its fields", browser.tell("shows(marks()[0])")
    yield "and is outlined", browser.tell("parseFloat(getComputedStyle(marks()[0]).outlineWidth) >= 2")
    browser.press("Escape", 27)
    yield "Escape hides them", not browser.tell("shows(marks()[0])")
    browser.press("Tab", 9)
    yield "the next mark shows its own", browser.tell("document.activeElement === marks()[1] && shows(marks()[1]) && !shows(marks()[0])")
    order = browser.tell("marks().every(function (m, i, all) { return !i || all[i - 1].compareDocumentPosition(m) & 4 })")
    yield "marks come in the order of the text", order and browser.tell("marks().every(function (m) { return m.tabIndex === 0 })")
    for width, height in ((1100, 900), (360, 740)):
        browser.size(width, height)
        yield "fields lie within %d pixels" % width, browser.tell("tipsOutside()") == 0


def ear(browser):
    nodes = [n for n in browser.send("Accessibility.getFullAXTree")["nodes"] if not n.get("ignored")]
    role = lambda name: [n for n in nodes if n.get("role", {}).get("value") == name]
    text = lambda node, member: (node.get(member) or {}).get("value") or ""
    marks = [n for n in role("group") if any(p["name"] == "focusable" for p in n.get("properties", []))]
    count = browser.tell("marks().length")
    yield "every mark has a name", len(marks) == count and count > 30 and all(text(n, "name") for n in marks)
    yield "and its fields as description", all("confidence" in text(n, "description") for n in marks)
    yield "statements are articles with headings", len(role("article")) == browser.tell("document.querySelectorAll('article>h2').length") > 5
    yield "tables have captions and headers", len(role("table")) == len(role("caption")) and len(role("columnheader")) == 3 * len(role("table"))
    yield "links have names", role("link") != [] and all(text(n, "name") for n in role("link"))
    yield "one main part, a title, a language", len(role("main")) == 1 and browser.tell("document.title.length && document.documentElement.lang") == "en"
    charts = browser.tell("Array.from(document.images).map(function (i) { return i.alt.length && i.naturalWidth })")
    yield "the toll is drawn, and said to be", len(charts) > 0 and all(charts)
    languages = browser.tell("Array.from(document.querySelectorAll('.text')).map(function (t) { return t.lang })")
    yield "texts say their language", set(languages) == {"ru", "ky", "tg", "fr", "en"}


def paper(browser):
    browser.size(1100, 900)
    browser.prefer("dark", "print")
    browser.tell("marks()[0].focus()")
    yield "no fields on paper", not browser.tell("marks().some(shows)")
    yield "black on white", browser.tell("luminance(behind(document.body))") == 1 and browser.tell("luminance(getComputedStyle(document.body).color)") == 0
    pdf = base64.b64decode(browser.send("Page.printToPDF")["data"])
    yield "a PDF of several pages", pdf.startswith(b"%PDF") and len(pdf) > 20000
    browser.prefer("light")


def check(browser, path):
    """The names of what is wrong, and how much was looked at."""
    browser.size(1100, 900)
    browser.prefer("light")
    browser.open(path)
    results = [r for part in (colours, keyboard, ear, paper, quiet) for r in part(browser)]
    return [name for name, good in results if not good], len(results)


# What must be found out: a change of the page, and what is then wrong.
BROKEN = [
    ("</main>", '</main><img src="http://localhost:9/x.png" alt="">', "asks for nothing but itself"),
    ("</main>", "</main><script>console.log(1)</script>", "says nothing on the console"),
    ("--ink:#eee", "--ink:#666", "dark contrast"),
    ('<mark tabindex="0"', '<mark tabindex="-1"', "the tab key reaches the first mark"),
    ("mark:focus>.tip{display:block}", "", "which shows its fields"),
    (' aria-label="', ' data-label="', "every mark has a name"),
    ('src="data:image/svg+xml,%3Csvg', 'src="data:image/svg+xml,%3Cgvs', "the toll is drawn, and said to be"),
    ("max-width:min(24rem,100%)", "min-width:60rem", "fields lie within 360 pixels"),
    (".tip{display:none!important}", "", "no fields on paper"),
]


def main():
    program, folder = sys.argv[1:]
    path = os.path.join(folder, "page.html")
    page = open(path, encoding="utf-8").read()
    browser = Browser(program, folder)
    wrong, looked = check(browser, path)
    for name in wrong: print("wrong:", name)
    passed, failed = looked - len(wrong), len(wrong)
    for old, new, expected in BROKEN:
        assert old in page, old
        with open(path, "w", encoding="utf-8") as out: out.write(page.replace(old, new))
        found = expected in check(browser, path)[0]
        if not found: print("not found out:", expected, "where", old, "is", new)
        passed, failed = passed + found, failed + (not found)
    browser.close()
    print("%d passed, %d failed" % (passed, failed))


main()
