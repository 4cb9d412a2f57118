// The binding for Kotlin, run for real on the JVM.
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.reflect.KClass
import uniffi.reconnect.*

fun same(found: Any?, wanted: Any?) {
    if (found != wanted) throw AssertionError("found $found, wanted $wanted")
}

fun holds(what: Boolean) = same(what, true)

fun <E : Throwable> thrown(type: KClass<E>, part: String, run: () -> Unit): Throwable {
    val error = runCatching(run).exceptionOrNull()
    same(error?.let { it::class }, type)
    holds(error!!.message!!.contains(part))
    return error
}

fun opensInTheBestLocale() {
    Guide(listOf("es-MX")).use { same(it.locale() to it.country(), "es" to "MX") }
    same(Guide(listOf("ar")).direction(), Direction.RIGHT_TO_LEFT)
}

fun stepsAndPractices() {
    val guide = Guide(listOf("en"))
    same(guide.steps().size, 13)
    same(guide.step(Step.HOPE).title, "Reconnect with hope")
    for (tag in locales()) {
        holds(Guide(listOf(tag)).practices().all { it.how.size in 3..5 && it.how.none(String::isBlank) })
    }
}

fun everyIdComesBack() {
    val guide = Guide(listOf("ja"))
    holds(Label.entries.all { guide.label(it).isNotEmpty() && labelFromId(it.id()) == it })
    holds(Practice.entries.all { guide.practice(it).title.isNotEmpty() && practiceFromId(it.id()) == it })
    holds(Step.entries.all { guide.step(it).id == it && stepFromId(it.id()) == it })
    holds(Need.entries.all { needFromId(it.id()) == it })
    same(allNeedIds(), Need.entries.toList())
    same(allCauseIds(), Cause.entries.toList())
    same(allPassageKindIds(), PassageKind.entries.toList())
}

fun aStatementLeadsToPicksWithReasons() {
    val guide = Guide(listOf("en"))
    val text = "🌧 idk i just feel nothing since he left"
    val heard = guide.hear(text)
    val need = heard.needs().first()
    val span = need.evidence.utf16()
    same(need.need, Need.FEEL_AGAIN)
    same(text.substring(span.start.toInt(), span.end.toInt()), need.evidence.quote())
    val picks = guide.recommend(heard, minutes = 10u, maxEffort = Effort.GENTLE).picks()
    holds(picks.first().because().first().contains("just feel nothing"))
    holds(picks.all { it.practice().minutes <= 10u })
}

fun aCrisisGivesTheCardWithTheLinesOfTheCountry() {
    val guide = Guide(listOf("es-MX"))
    val card = guide.recommend(guide.hear("I want to kill myself"), limit = 0u).support()!!
    same(card.signal, Signal.CRISIS)
    same(card.emergency, "911")
    same(card.lines.first().reach, Reach.Call("800 911 2000"))
    holds(card.passages.flatMap { it.items }.any { it.contains("800 911 2000") })
    same(guide.recommend(needs = listOf(Need.FEEL_AGAIN)).support(), null)
}

fun errorsAreExceptionsOfTheLanguage() {
    thrown(GuideException.MalformedTag::class, "malformed locale tag \"english please\"") { Guide(listOf("english please")) }
    thrown(GuideException.UnknownId::class, "the nearest is \"feel-again\"") { needFromId("feel-agian") }
    val nobody = OwnLine("IE", "Nobody", Reach.Call(""))
    thrown(GuideException.UnreachableLine::class, "Nobody") { Guide(listOf("en"), lines = listOf(nobody)) }
}

fun aPersonsWordsStandInNoExceptionAndNoPrint() {
    val guide = Guide(listOf("en"))
    val heard = guide.hear("i just feel nothing")
    holds(heard.needs().first().evidence.quote().contains("just feel nothing"))
    val error = thrown(GuideException.MalformedCountry::class, "nowhere") { guide.recommend(heard, country = "nowhere") }
    val answer = guide.recommend(heard)
    holds((listOf(error, heard, answer) + heard.needs() + answer.picks()).none { "$it".contains("just feel nothing") })
}

fun eightThreadsShareAGuide() {
    val guide = Guide(listOf("de"))
    val ask = Callable {
        guide.recommend(guide.hear("ich fühle nichts mehr")).picks().map { it.practice().id to it.because() }
    }
    val pool = Executors.newFixedThreadPool(8)
    val answers = pool.invokeAll(List(64) { ask }).map { it.get() }
    pool.shutdown()
    holds(answers.first().isNotEmpty())
    same(answers.toSet().size, 1)
}

fun thePageRunsAsItStands() {
    val printed = java.io.ByteArrayOutputStream()
    val out = System.out
    System.setOut(java.io.PrintStream(printed, true, "UTF-8"))
    try { page.main() } finally { System.setOut(out) }
    holds(printed.toString("UTF-8").contains("no siento nada"))
    holds(printed.toString("UTF-8").contains("malformed locale tag"))
}

fun main() {
    val tests = listOf(
        ::opensInTheBestLocale, ::stepsAndPractices, ::everyIdComesBack, ::aStatementLeadsToPicksWithReasons,
        ::aCrisisGivesTheCardWithTheLinesOfTheCountry, ::errorsAreExceptionsOfTheLanguage,
        ::aPersonsWordsStandInNoExceptionAndNoPrint, ::eightThreadsShareAGuide, ::thePageRunsAsItStands,
    )
    tests.forEach { it(); println("ok ${it.name}") }
}
