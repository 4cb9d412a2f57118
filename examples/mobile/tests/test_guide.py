"""The binding for Python, run for real."""

import contextlib
import io
import re
import sys
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE / "generated" / "python"))

import reconnect
from reconnect import Direction, Effort, Guide, GuideError, Label, Need, OwnLine, OwnWords, Practice, Reach, Signal, Step

PRIVATE = "just feel nothing"


def fenced(page):
    return re.search(r"```\w+\n(.*?)```", (HERE / page).read_text(encoding="utf-8"), re.DOTALL).group(1)


class Words(unittest.TestCase):
    def test_opens_in_the_best_locale(self):
        guide = Guide(["es-MX"])
        self.assertEqual((guide.locale(), guide.country()), ("es", "MX"))
        self.assertEqual(Guide(["ar"]).direction(), Direction.RIGHT_TO_LEFT)
        self.assertIn("zh-Hans", reconnect.locales())

    def test_steps_have_titles(self):
        guide = Guide(["en"])
        self.assertEqual(len(guide.steps()), 13)
        self.assertEqual(guide.step(Step.HOPE).title, "Reconnect with hope")
        self.assertTrue(all(step.title and step.body and step.takeaway for step in guide.steps()))

    def test_practices_have_instructions(self):
        for tag in reconnect.locales():
            for practice in Guide([tag]).practices():
                self.assertTrue(3 <= len(practice.how) <= 5 and all(practice.how), practice.id)

    def test_pages_and_lists(self):
        guide = Guide(["fr"])
        for page in (guide.title, guide.opening, guide.no_failure, guide.promise, guide.closing, guide.language_name):
            self.assertTrue(page())
        for items in (guide.needs, guide.causes, guide.safe_spaces, guide.trust_builders, guide.help_signals,
                      guide.therapy_benefits, guide.hope_choices):
            self.assertTrue(items() and all(item.title for item in items()))

    def test_every_id_is_there_and_comes_back_from_its_name(self):
        parsers = [name for name in dir(reconnect) if name.endswith("_from_id")]
        self.assertEqual(len(parsers), 15)
        for name in parsers:
            parse = getattr(reconnect, name)
            ids = getattr(reconnect, "all_" + name.replace("_from_id", "_ids"))()
            self.assertEqual(ids, list(type(ids[0])))
            self.assertEqual([parse(id.id()) for id in ids], ids)
        guide = Guide(["ja"])
        self.assertTrue(all(guide.label(label) for label in Label))
        self.assertTrue(all(guide.practice(practice).title for practice in Practice))

    def test_own_words_and_lines(self):
        words = [OwnWords(tag="en-US", name="ours.ftl", fluent="guide-title = Ours\n")]
        lines = [OwnLine(country="IE", name="Campus", reach=Reach.CALL(number="555 0100"))]
        guide = Guide(["en-IE"], words=words, lines=lines)
        self.assertEqual((guide.title(), guide.problems()), ("Ours", []))
        self.assertEqual([line.name for line in guide.support(Signal.CRISIS).lines], ["Campus", "Samaritans"])


class Hearing(unittest.TestCase):
    def test_a_statement_leads_to_picks_with_reasons(self):
        guide = Guide(["en"])
        text = "🌧 idk i just feel nothing since he left"
        heard = guide.hear(text)
        need = heard.needs()[0]
        span = need.evidence.code_points()
        self.assertEqual(need.need, Need.FEEL_AGAIN)
        self.assertEqual(text[span.start:span.end], need.evidence.quote())
        picks = guide.recommend(heard, minutes=10, max_effort=Effort.GENTLE).picks()
        self.assertIn("just feel nothing", picks[0].because()[0])
        self.assertTrue(all(pick.practice().minutes <= 10 for pick in picks))
        self.assertEqual(picks[0].score(), sum(reason.points for reason in picks[0].reasons()))

    def test_a_crisis_gives_the_card_with_the_lines_of_the_country(self):
        guide = Guide(["es-MX"])
        answer = guide.recommend(guide.hear("I want to kill myself"), limit=0)
        card = answer.support()
        self.assertEqual((card.signal, card.country, card.emergency), (Signal.CRISIS, "MX", "911"))
        self.assertEqual(card.lines[0].name, "Línea de la Vida")
        self.assertEqual(card.lines[0].reach.number, "800 911 2000")
        self.assertTrue(any("800 911 2000" in item for passage in card.passages for item in passage.items))
        self.assertIsNone(guide.recommend(needs=[Need.FEEL_AGAIN]).support())


class Errors(unittest.TestCase):
    def test_a_malformed_tag_is_an_exception_of_the_language(self):
        with self.assertRaisesRegex(GuideError.MalformedTag, 'malformed locale tag "english please"'):
            Guide(["english please"])
        with self.assertRaises(GuideError.MalformedCountry):
            Guide(["en"], country="Mexico")
        with self.assertRaisesRegex(GuideError.UnknownId, 'the nearest is "feel-again"'):
            reconnect.need_from_id("feel-agian")
        with self.assertRaises(GuideError.UnreachableLine):
            Guide(["en"], lines=[OwnLine(country="IE", name="Nobody", reach=Reach.CALL(number=""))])

    def test_a_persons_words_stand_in_no_exception_and_no_print(self):
        guide = Guide(["en"])
        heard = guide.hear(f"i {PRIVATE}")
        self.assertIn(PRIVATE, heard.needs()[0].evidence.quote())
        with self.assertRaises(GuideError) as raised:
            guide.recommend(heard, country="nowhere")
        answer = guide.recommend(heard)
        self.assertIn(PRIVATE, answer.picks()[0].because()[0])
        shown = [raised.exception, heard, *heard.needs(), answer, *answer.picks()]
        self.assertNotIn(PRIVATE, "".join(f"{it} {it!r}" for it in shown))


class Threads(unittest.TestCase):
    def test_eight_threads_share_a_guide(self):
        guide = Guide(["de"])

        def ask(_):
            answer = guide.recommend(guide.hear("ich fühle nichts mehr"))
            return [(pick.practice().id, tuple(pick.because())) for pick in answer.picks()]

        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(ask, range(64)))
        self.assertTrue(answers[0])
        self.assertTrue(all(answer == answers[0] for answer in answers))


class Pages(unittest.TestCase):
    def test_the_page_runs_as_it_stands(self):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(fenced("python.md"), {})
        self.assertIn("no siento nada", printed.getvalue())
        self.assertIn("malformed locale tag", printed.getvalue())

    def test_what_the_swift_page_names_is_generated(self):
        swift = (HERE / "generated" / "swift" / "reconnect.swift").read_text(encoding="utf-8")
        snippet = fenced("swift.md")
        calls = set(re.findall(r"(?:guide|answer|pick|practice\(\))\.(\w+)\(", snippet)) | {"id", "needFromId", "utf16", "codePoints"}
        fields = set(re.findall(r"(?:card|passage|practice\(\))\.(\w+)\b(?!\()", snippet))
        self.assertTrue(len(calls) >= 8 and len(fields) >= 5, (calls, fields))
        for name in calls:
            self.assertRegex(swift, rf"func {name}\(")
        for name in fields:
            self.assertRegex(swift, rf"public (?:var|let) {name}: ")
        for declared in ("class Guide", "class Heard", "class Answer", "class Pick", "struct Card", "struct PracticeView",
                         "enum Need", "enum GuideError", "case feelAgain", "case MalformedTag(message: String)",
                         "convenience init(wishes: [String]"):
            self.assertIn(declared, swift)


if __name__ == "__main__":
    unittest.main()
