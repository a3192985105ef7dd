package dev.shoreline.emit.conformance

import dev.shoreline.check.Status
import java.util.List

import static extension dev.shoreline.emit.html.Html.*

/** The verdicts as JUnit XML. Times are zero and there is no time stamp: same design, same bytes. */
class JunitTemplate {

  static def CharSequence render(String design, List<JunitSuite> suites) '''
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="«design.text»" tests="«JunitSuite.tests(suites)»" failures="«JunitSuite.failures(suites)»" errors="«JunitSuite.errors(suites)»" skipped="«JunitSuite.skipped(suites)»" time="0">
    «FOR s : suites»
      <testsuite name="«s.pack.text»" tests="«s.rows.size»" failures="«s.failures»" errors="«s.errors»" skipped="«s.skipped»" time="0">
      «FOR r : s.rows»
        «testcase(r)»
      «ENDFOR»
      </testsuite>
    «ENDFOR»
    </testsuites>
  '''

  private static def CharSequence testcase(VerdictRow r) '''
    <testcase classname="«r.pack.text»" name="«r.verdict.rule.text» «r.verdict.subject.text»" time="0"«IF r.verdict.span.known» file="«r.verdict.span.file.text»" line="«r.verdict.span.line»"«ENDIF»>
    <properties>
    <property name="verdict" value="«r.status»"/>
    «property("provisional", if (r.verdict.provisional) "true" else "")»
    «property("condition", r.verdict.condition)»
    «property("measured", r.measured)»
    «property("limit", r.limit)»
    «property("margin", r.margin)»
    «property("margin-percent", r.marginPercent)»
    «property("reference", r.reference)»
    «property("sources", r.sourcesThatDiffer.join("; "))»
    </properties>
    «outcome(r)»
    </testcase>
  '''

  private static def CharSequence property(String name, String value) '''
    «IF !value.empty»
      <property name="«name»" value="«value.text»"/>
    «ENDIF»
  '''

  private static def CharSequence outcome(VerdictRow r) {
    switch (r.verdict.status) {
      case Status.FAIL: '''<failure type="«r.verdict.severity.label»" message="«JunitSuite.summary(r).text»">«JunitSuite.details(r).text»</failure>'''
      case Status.NOT_EVALUATED: '''<error type="not-evaluated" message="«JunitSuite.summary(r).text»">«JunitSuite.details(r).text»</error>'''
      case Status.WAIVED: '''<skipped message="waived: «r.waiver.text»"/>'''
      case Status.NOT_APPLICABLE: '''<skipped message="not applicable«IF !r.verdict.remark.empty»: «r.verdict.remark.text»«ENDIF»"/>'''
      case Status.MARGINAL: '''<system-out>marginal: «JunitSuite.summary(r).text»</system-out>'''
      default: ''''''
    }
  }
}
