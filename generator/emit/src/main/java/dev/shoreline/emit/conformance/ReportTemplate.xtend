package dev.shoreline.emit.conformance

import dev.shoreline.check.Status
import dev.shoreline.emit.html.Address
import dev.shoreline.emit.html.Tone
import dev.shoreline.model.value.Value
import java.util.List

import static extension dev.shoreline.emit.html.Html.*

/** Markup of the HTML report. Every text goes through Html.text; pictures come finished from Java. */
class ReportTemplate {

  static def CharSequence head(ReportModel model) '''
    <div class="kicker">Conformance report</div>
    <h1>«model.head.name.text»</h1>
    «IF !model.head.description.empty»
      <p class="lead">«model.head.description.text»</p>
    «ENDIF»
    <ul class="counts">
    «FOR c : model.counts.filter[count > 0]»
      <li><span class="badge s-«Tone.of(c.status)»"><b>«c.count»</b> «c.status.label»</span></li>
    «ENDFOR»
    «IF model.provisional > 0»
      <li class="quiet">«model.provisional» of them rest on a provisional rule or limit</li>
    «ENDIF»
    </ul>
    «IF model.hasParts»
      <div class="figures ten">
      «FOR f : model.figures»
        <div>
        <div class="name">«f.name.text»</div>
        <div class="value«IF !f.known» none«ENDIF»">«f.text.text»</div>
        <div class="basis">«f.note.text»</div>
        </div>
      «ENDFOR»
      </div>
    «ENDIF»
    <dl class="facts">
    «IF model.hasParts»
      <dt>Route</dt><dd>«model.head.routeLabel.text»</dd>
    «ENDIF»
    «IF !model.head.variantLabel.empty»
      <dt>Variant</dt><dd>«model.head.variantLabel.text»</dd>
    «ENDIF»
    «IF !model.head.revision.empty»
      <dt>Revision</dt><dd>«model.head.revision.text»</dd>
    «ENDIF»
    <dt>Design</dt><dd><span class="code">«model.head.qualifiedName.text»</span>«IF !model.head.place.empty» in <span class="code">«model.head.place.text»</span>«ENDIF»</dd>
    <dt>Standards</dt>
    <dd>
    «IF model.head.standards.empty»
      none named; only built-in rules and the design's own requirements were checked
    «ENDIF»
    «FOR s : model.head.standards»
      <div>«s.title.text»«IF !s.revision.empty», revision «s.revision.text»«ENDIF»«IF s.provisional» <span class="tag">provisional</span>«ENDIF»</div>
    «ENDFOR»
    </dd>
    </dl>
    <p class="note">«ReportHead.STATEMENT.text»</p>
  '''

  static def CharSequence structure(String diagram) '''
    <p class="quiet">Each box is a range of equal parts, each line a group of lanes. Frames and lines take the colour of the worst verdict on them.</p>
    <figure class="figure">
    «diagram»
    <figcaption>
    <span class="key k-fail"></span>fail
    <span class="key k-marginal"></span>marginal
    <span class="key k-open"></span>not evaluated
    <span class="key k-waived"></span>waived
    <span class="key k-pass"></span>pass.
    Thick lines are optical, long dashes laser light, dotted lines coolant.
    </figcaption>
    </figure>
  '''

  static def CharSequence attention(ReportModel model) '''
    «IF model.verdicts.empty»
      <p>No rule was checked.</p>
    «ELSEIF model.attention.empty»
      <p>Every rule that applies holds at every corner, and nothing is waived.</p>
    «ELSE»
      <p class="quiet">What fails, holds only at typical values, could not be evaluated, or is waived.</p>
      «verdicts(model, model.attention)»
    «ENDIF»
  '''

  static def CharSequence disputed(ReportModel model) '''
    <p class="quiet">Limits that an overlay replaces, or for which another source has another figure: what the design is held to, and what the same rule would say with the other figure.</p>
    <div class="scroll">
    <table class="differ">
    <thead><tr><th scope="col">Verdict</th><th scope="col">Rule</th><th scope="col">Subject</th><th scope="col">Held to</th></tr></thead>
    <tbody>
    «FOR r : model.disputed»
      <tr>
      <td><span class="badge s-«r.tone»">«r.status»</span></td>
      <td><span class="code">«r.verdict.rule.text»</span></td>
      <td><span class="code">«r.verdict.subject.text»</span></td>
      <td>«FOR line : r.sourcesThatDiffer»<div>«line.text»</div>«ENDFOR»</td>
      </tr>
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''

  static def CharSequence passing(ReportModel model) '''
    <p class="quiet">What holds at every corner, and rules that do not apply.</p>
    «verdicts(model, model.settled)»
  '''

  private static def CharSequence verdicts(ReportModel model, List<VerdictRow> rows) '''
    <div class="scroll">
    <table class="verdicts">
    <thead><tr><th scope="col">Verdict</th><th scope="col">Rule</th><th scope="col">Subject</th><th scope="col">Measured</th><th scope="col">Limit</th><th scope="col" class="num">Margin</th></tr></thead>
    <tbody>
    «FOR r : rows»
      «verdict(model, r)»
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''

  private static def CharSequence verdict(ReportModel model, VerdictRow r) '''
    <tr>
    <td><span class="badge s-«r.tone»">«r.status»</span>«IF r.verdict.provisional»<br/><span class="tag">provisional</span>«ENDIF»</td>
    <td class="rule"><span class="code">«r.verdict.rule.text»</span>
    <span class="title">«r.verdict.title.text»</span>
    «IF !r.reference.empty»
      <span class="small">«r.reference.text»</span>
    «ENDIF»
    «IF !r.verdict.condition.empty && r.verdict.condition != r.verdict.title»
      <span class="small code">«r.verdict.condition.text»</span>
    «ENDIF»
    «IF !r.verdict.remark.empty»
      <span class="why">«r.verdict.remark.text»</span>
    «ENDIF»
    «FOR line : r.sourcesThatDiffer»
      <span class="why">«line.text»</span>
    «ENDFOR»
    «IF !r.waiver.empty»
      <span class="why">Waived: «r.waiver.text»</span>
    «ENDIF»
    «IF !r.verdict.hint.empty && r.verdict.status == Status.FAIL»
      <span class="why">Hint: «r.verdict.hint.text»</span>
    «ENDIF»
    </td>
    <td><span class="code">«r.verdict.subject.text»</span>«IF r.verdict.count > 1»<span class="small">x «r.verdict.count»</span>«ENDIF»«IF !r.place.empty»<span class="small code">«r.place.text»</span>«ENDIF»</td>
    <td>«r.measured.text»«IF !model.simulated.beside(r.verdict).empty»<span class="small">simulated «model.simulated.beside(r.verdict).text»</span>«ENDIF»</td>
    <td>«r.limit.text»«IF !r.sources.empty»<span class="small">«r.sources.text»</span>«ENDIF»«IF !r.verdict.confidence.empty»<span class="small">confidence «r.verdict.confidence.text»</span>«ENDIF»</td>
    <td class="num">«r.margin.text»«IF !r.marginPercent.empty»<span class="small">«r.marginPercent»</span>«ENDIF»</td>
    </tr>
  '''

  static def CharSequence margins(ReportModel model) '''
    <p class="quiet">How far the worst corner is from its limit, as a share of the limit, worst first.«IF model.margins.size > MarginChart.MOST_ROWS» The «MarginChart.MOST_ROWS» smallest of «model.margins.size».«ENDIF» Limits that are zero or a point on a scale (dBm, degC) have no share; they and exact equalities that hold are in the tables only.</p>
    <figure class="figure">
    «MarginChart.draw(model.margins)»
    </figure>
  '''

  static def CharSequence power(ReportModel model) '''
    <p class="quiet">Power by level and kind of part.</p>
    <figure class="figure">
    «PowerChart.draw(model.power)»
    <figcaption><span class="key k-typ"></span>typical<span class="key k-worst"></span>worst case. A bar is missing where any of the parts does not state that value.</figcaption>
    </figure>
  '''

  static def CharSequence thermal(ReportModel model) '''
    <p class="quiet">Steady-state temperatures in degC along the path of the heat, for the hottest part of each range.</p>
    <figure class="figure">
    «ThermalChart.draw(model.plates)»
    <figcaption>A line is the worst case, a shaded band runs down to the typical value, a dashed line is a limit of the part.</figcaption>
    </figure>
  '''

  static def CharSequence rollUps(ReportModel model) '''
    <p class="quiet">Computed from the whole design; the name is what a requirement calls it by.</p>
    <div class="scroll">
    <table class="computed">
    <thead><tr><th scope="col">Name</th><th scope="col">What it is</th><th scope="col">Value</th></tr></thead>
    <tbody>
    «FOR r : model.rollUps»
      <tr id="figure-«r.name.anchor»">
      <td><span class="code">«r.name.text»</span></td>
      <td>«r.title.text»</td>
      <td>«value(r)»«from(model, r)»</td>
      </tr>
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''

  private static def CharSequence value(RollUpRow r) {
    if (!r.items.empty)
      '''«FOR i : r.items»<div>«item(i.value).text» <span class="small quiet code">«i.subject.text»</span></div>«ENDFOR»'''
    else if (!r.reason.empty)
      '''<span class="quiet">unknown: «r.reason.text»</span>'''
    else
      '''«r.text.text»'''
  }

  private static def CharSequence from(ReportModel model, RollUpRow r) '''
    «IF !r.inputs.empty»
      <details class="from"><summary>from «r.inputs.size» stated value«IF r.inputs.size > 1»s«ENDIF»</summary>
      «FOR t : r.inputs.map[model.trace(it)]»
        <div><span class="code">«t.name.text»</span> «t.value.text» «IF t.source.empty»<span class="quiet">no source named</span>«ELSE»<a href="#«t.source»">«t.title.text»</a>«IF !t.locator.empty»<span class="quiet">, «t.locator.text»</span>«ENDIF»«ENDIF» <span class="small quiet code">«t.place.text»</span></div>
      «ENDFOR»
      </details>
    «ENDIF»
  '''

  private static def String item(Value value) {
    if (value instanceof Value.Unknown) "unknown: " + value.reason else value.text
  }

  static def CharSequence sources(ReportModel model) '''
    <div class="scroll">
    <table>
    <thead><tr><th scope="col">Source</th><th scope="col">Kind</th><th scope="col">Date</th><th scope="col">Where</th><th scope="col" class="num">Values</th></tr></thead>
    <tbody>
    «FOR i : 0 ..< model.sources.size»
      «val s = model.sources.get(i)»
      <tr id="«ReportModel.anchor(i)»">
      <td>«s.source.title.text»<span class="small quiet code"> «s.source.name.text»</span></td>
      <td>«s.source.kind.text»</td>
      <td>«s.source.date.text»</td>
      <td>«where(s.source.location)»</td>
      <td class="num">«s.uses»</td>
      </tr>
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''

  private static def CharSequence where(String location) {
    val address = Address.of(location)
    if (address.empty) location.text else '''<a href="«address.text»" rel="noreferrer">«location.text»</a>'''
  }
}
