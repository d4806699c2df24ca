#!/usr/bin/env python3
"""Writes lang/LANG/places.lex: names of regions from Unicode CLDR, and of towns and villages from places.tsv.

    tools/places/generate.py CLDR      # CLDR: the folder that holds subdivisions/en.xml (Debian: unicode-cldr-core,
                                       # /usr/share/unicode/cldr/common)

What CLDR lacks is respelt from the Russian name for Kyrgyz and Tajik. Names that mean more than one region are left
out; names that are common words count only beside a word such as "region" (class place.weak).
"""
import os
import re
import sys
from xml.etree import ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
LANGUAGES = ("en", "fr", "ru", "ky", "tg")
COUNTRIES = ("KG TJ UZ KZ TM AF RU UA AM AZ GE "
             "SD SS SY IQ YE ET SO ML NE NG BF CF CD TD MM PK BD NP PH ID TR IR IL PS LB LY HT CO VE MX CM MZ IN CN JP US "
             "FR BE GN CI UG KE MW ZM ZW MG BI RW TZ EG DZ LK TH VN KH LA MY GR CH PE EC BO CL GT HN BR AR BY MD RS BA").split()

KINDS = {  # words for the kind of a region that stand before or behind its name in CLDR
    "en": r"^(?:province|region|state|district) of | (?:region|province|oblast|state|district|governorate|prefecture|department|krai|okrug|republic|division|raion|autonomous republic|AR)$",
    "fr": r"^(?:canton|province|région|region|oblast|oblys|kraï|état|gouvernorat|district|département|préfecture|république|république autonome|division|province iranienne)(?: autonome)? (?:de la |de l’|des |du |de |d’|)|^territoire fédéral d’",
    "ru": r"^(?:провинция|республика|автономная республика|ил|штат|регион|область|департамент) | (?:\(штат\)|\(ил\)|\(провинция\)|\(округ\)|\(регион\)|провинция)$",
    "ky": r" (?:облусу|областы|облус|провинциясы|району|крайы|республикасы|автономия округу|автономиялуу облусу|автономиялуу республикасы)$",
}
RUSSIAN_ADJECTIVE = re.compile(
    r"^(\S+[сц]к)(?:ая|ий|ой)(?: автономн\S+)? (?:область|край|провинция|округ|район|велаят|губернаторство|республика)(?: — Югра)?$")
DAYS = {"дүйшөмбү"} # names of days, too: a sentence begins with the day
WEAK = set("""ain aisne aube cher creuse eure gard gers indre jura landes loire lot manche marne meuse moselle nièvre orne paris rhin somme tarn var vaucluse vendée vienne vosges yonne ardennes ardèche drôme savoie hainaut vladimir niger нигер congo bay bari mon van batman delta rivers plateau unity lakes northern central north south east west northwest southwest centre
nord est sud ouest centre-est centre-nord centre-ouest centre-sud nord-est nord-ouest sud-est sud-ouest western eastern southern nil
nile balkan mary jewish amur chin kayah shan karen sahel cascades littoral harari orientale équateur lacs unité capital
mer rouge red sea blue nile white nile river nile washington victoria virginia maine amazonas bolivar bolívar sucre córdoba santander
mérida zulia la guajira caldas meta cross river federal capital territory markazi centrale fars qom kum imo edo ogun ondo oyo kano
gorgan hama seti lori marches salta gul farah balkh kars rize ordu sool mary bari kayan anbar dar нил север юг ван муш карс сул
бари бай гур фарах кум мон центр дельта плато риверс красное голубой белый лори кано имо эдо мары балх хама кая чин шан орда ахал
коми тыва алтай амур сахель каскады восточная северная капитал unión union barak arka dostuk достук дӯстӣ аксай максат maksat головной
международный internatsional интернационал arar sur сурх surkh rabat recht kar muş bam kaya beni lima rome tempi valence valencia rim
айни ашт асht acht asht ayni aïni айнӣ вахдат ваҳдат vahdat люксембург тайвань тайван гонконг истиқлол истиклол istiqlol istiklol гулистон guliston сарбанд рӯдакӣ панҷ farkhor vose восе восеъ талас днепр изюм гома
бени аден aden acre lira bor pará para pando loreto pasco homs comté idaho oregon puebla colima ica lara""".split())

RU_LAT = str.maketrans({"ц": "тс", "щ": "ш", "ы": "и", "ь": "", "ъ": ""})


def tajik(name):
    return name.lower().translate(RU_LAT)


def read_cldr(folder):
    names = {}
    for language in ("en", "fr", "ru", "ky"):
        tree = ElementTree.parse(os.path.join(folder, "subdivisions", language + ".xml"))
        for node in tree.iter("subdivision"):
            code = node.get("type").upper()
            country, rest = code[:2], code[2:]
            text = node.text.strip()
            if country not in COUNTRIES or re.search(r"[\d²³,]", text): continue
            if code in ("ETSO", "PSJEM", "ILJM"): continue # called as the neighbouring state is; of both
            second = {"BF": not rest.isdigit(), "UG": rest.isdigit(), "BD": rest.isdigit(), "FR": not rest.isdigit(), "GN": len(rest) > 1 or rest == "C"}
            if second.get(country, False): continue # districts of the second level; regions of France, which say less than its departments
            names.setdefault(country + "-" + rest, {})[language] = text
    return names


def plain(language, name):
    """The name without the word for its kind."""
    name = re.sub(r"\s*\((?!штат|ил|провинция|округ|регион).*\)$", "", name)
    short = re.sub(KINDS[language], "", name, flags=re.I).strip()
    return short.replace("’", "'") if short else name


class Lexicon:
    def __init__(self):
        self.entries = {language: {} for language in LANGUAGES} # words -> {class -> refs}
        self.final = False # what people wrote down decides: later names do not count where there is one

    def add(self, language, kind, words, ref):
        known = self.entries[language].setdefault(words, {"final": self.final})
        if known["final"] == self.final: known.setdefault(kind, set()).add(ref)

    def name(self, language, name, ref):
        name = name.strip().replace("’", "'")
        if not name or name in "-=": return
        if not re.fullmatch(r"[^\W\d_][\w '-]*\w", name): return
        low = name.lower().replace("ё", "е")
        short = len(low) <= (2 if self.final or language in ("ru", "ky", "tg") else 3)
        kind = "place.day" if low in DAYS else "place.weak" if low in WEAK or short else "place"
        self.add(language, kind, decline(language, low), ref)

    def adjective(self, stem, ref):
        words = re.split(r"([ -])", stem.lower().replace("ё", "е"))
        self.add("ru", "place.adj", "".join(words) + " @place-adj", ref)


PLURALS = {"сумы", "черкассы", "бровары", "афины", "набережные"}


def decline_russian(word, last):
    if re.search(r"(ый|ий|ой|ая|яя)$", word) and (not last or re.search(r"(ный|ский|цкий)$", word)):
        return word[:-2] + " @place-adjective"
    if not last and word != "сектор": return word
    if word in PLURALS: return word[:-1] + " @place-pl"
    if word.endswith("ия"): return word[:-2] + " @place-iya"
    if word.endswith("я"): return word[:-1] + " @place-ya"
    if word.endswith("а"): return word[:-1] + " @place-a"
    if word.endswith("ь"): return word[:-1] + " @place-soft"
    if word.endswith("й"): return word[:-1] + " @place-y"
    if re.search(r"(ово|ево|ино)$", word): return word[:-1] + " @place-o"
    if word.endswith("ье"): return word[:-1] + " @place-e"
    if word[-1] in "бвгджзклмнпрстфхцчшщ": return word + " @place"
    return word


def decline(language, name):
    words = name.split(" ")
    if language == "ru": return " ".join(decline_russian(w, i + 1 == len(words)) for i, w in enumerate(words))
    if language == "ky": return name + " @place"
    if language == "tg": return name[:-1] + " @place-i" if name.endswith("ӣ") else name + " @place"
    return name


def add_region(lexicon, ref, names):
    for language in ("en", "fr"):
        if language in names: lexicon.name(language, plain(language, names[language]), ref)
    russian = None
    if "ru" in names:
        adjective = RUSSIAN_ADJECTIVE.match(names["ru"])
        if adjective: lexicon.adjective(adjective.group(1), ref)
        elif " область" not in names["ru"] and "район" not in names["ru"]: russian = plain("ru", names["ru"])
    if russian:
        if not re.search(r"(департамент|регион|округ|территория|штат|Провинция|провинция|остан|область)", russian):
            lexicon.name("ru", russian, ref)
            if " " not in russian: lexicon.name("tg", tajik(russian), ref)
        else: russian = None
    if "ky" in names: lexicon.name("ky", plain("ky", names["ky"]), ref)
    elif russian and " " not in russian: lexicon.name("ky", russian, ref)


def add_row(lexicon, row):
    ref, _, en, fr, ru, ky, tg = row
    named = [n for n in ru.split("/") if not n.startswith("~")]
    if ky == "=": ky = "/".join(named)
    tg = "/".join("/".join(tajik(n) for n in named) if name == "=" else name for name in tg.split("/"))
    for language, names in zip(LANGUAGES, (en, fr, ru, ky, tg)):
        for name in names.split("/"):
            if name.startswith("~"): lexicon.adjective(name[1:], ref)
            else: lexicon.name(language, name, ref)


# regions whose adjective or name is their capital's, too: a word for the kind tells them apart
PAIRS = [("KG-O", "osh", "och", "ошск", "ош", "ӯш"), ("KZ-ALM", "almaty", "almaty", "алматинск", "алматы", "алмаато"),
         ("UZ-TO", "tashkent", "tachkent", "ташкентск", "ташкент", "тошканд"), ("UA-32", "kyiv", "kiev", "киевск", "киев", "киев"),
         ("RU-MOS", "moscow", "moscou", "московск", "москва", "москва")]


def add_pairs(lexicon):
    for ref, en, fr, ru, ky, tg in PAIRS:
        for kind in ("region", "province", "oblast"): lexicon.add("en", "place", en + " " + kind, ref)
        for kind in ("région", "province", "oblast"): lexicon.add("fr", "place", kind + (" d' " if fr[0] in "aoi" else " de ") + fr, ref)
        lexicon.adjective(ru, ref)
        for kind in ("облус", "област"): lexicon.add("ky", "place", ky + " " + kind + " @noun", ref)
        lexicon.add("tg", "place", "вилояти " + tg + " @place", ref)


def countries_of(language):
    """Names of states with their codes: of a region elsewhere called the same, only "region" tells."""
    names = {}
    section = ""
    for line in open(os.path.join(ROOT, "lang", language, "nations.lex"), encoding="utf-8"):
        line = line.split("#")[0].strip()
        if line.startswith("["): section = line
        elif re.match(r"\[([a-z.]*\.)?country", section) and "=" in line: names[re.sub(r" @\S+| ~|=.*", "", line).strip()] = line.split("=")[1].strip()[:2]
    return names


HEAD = """# {name}: names of regions, towns and villages with their codes (ISO 3166-2, or ISO 3166-1 alone). Made by tools/places/generate.py: change places.tsv there.
# Regions: subdivision names of Unicode CLDR 41 (Unicode licence){more}. Towns and villages, further names, all forms: own work. Licence: Apache-2.0.
"""
NAMES = {"en": "English", "fr": "French", "ru": "Russian", "ky": "Kyrgyz", "tg": "Tajik"}


def write(lexicon, language):
    states = countries_of(language)
    sections = {"place": [], "place.day": [], "place.adj": [], "place.weak": []}
    for words, kinds in lexicon.entries[language].items():
        for kind, refs in kinds.items():
            if kind == "final": continue
            if len(refs) > 1:
                if kinds["final"]: print("%s: %s is %s" % (language, words, ", ".join(sorted(refs))), file=sys.stderr)
                continue
            bare = re.sub(r" @\S+", "", words)
            if kind == "place" and states.get(bare, next(iter(refs))[:2]) != next(iter(refs))[:2]: kind = "place.weak"
            sections[kind].append("%s = %s" % (words, next(iter(refs))))
    strong = {line.split(" = ")[0] for line in sections["place"]}
    sections["place.weak"] = [line for line in sections["place.weak"] if line.split(" = ")[0] not in strong]
    more = {"ky": ", some of them by their Russian names", "tg": ", respelt from the Russian ones"}.get(language, "")
    with open(os.path.join(ROOT, "lang", language, "places.lex"), "w", encoding="utf-8") as out:
        out.write(HEAD.format(name=NAMES[language], more=more))
        for kind, lines in sections.items():
            if lines: out.write("\n[%s]\n%s\n" % (kind, "\n".join(sorted(lines))))


def main():
    lexicon = Lexicon()
    rows = [line.rstrip("\n").split("\t") for line in open(os.path.join(HERE, "places.tsv"), encoding="utf-8")
            if not line.startswith("#")]
    lexicon.final = True
    for row in rows: add_row(lexicon, row)
    add_pairs(lexicon)
    lexicon.final = False
    for ref, names in sorted(read_cldr(sys.argv[1]).items()): add_region(lexicon, ref, names)
    for language in LANGUAGES: write(lexicon, language)


main()
