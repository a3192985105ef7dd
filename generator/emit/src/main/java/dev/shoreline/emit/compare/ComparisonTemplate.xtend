package dev.shoreline.emit.compare

import dev.shoreline.check.Status
import dev.shoreline.emit.html.Address
import dev.shoreline.emit.html.Tone
import dev.shoreline.emit.trace.Trace
import java.util.List

import static extension dev.shoreline.emit.html.Html.*

/** Markup of the comparison. Every text goes through Html.text; pictures come finished from Java. */
class ComparisonTemplate {

  static def CharSequence head(Comparison comparison) '''
    <div class="kicker">Route comparison</div>
    <h1>«comparison.heading.text»</h1>
    <div class="designs">
    «FOR c : comparison.columns»
      <div>
      <div class="name"><span class="letter">«c.letter»</span>«c.name.text»«IF c.baseline» <span class="tag">baseline</span>«ENDIF»</div>
      «IF !c.description.empty»
        <p>«c.description.text»</p>
      «ENDIF»
      «IF !c.revision.empty»
        <div class="small quiet">Revision «c.revision.text»</div>
      «ENDIF»
      <div>«counts(c)»</div>
      «IF !c.report.empty»
        <div class="small"><a href="«c.report.text»">Conformance report of «c.name.text»</a></div>
      «ENDIF»
      </div>
    «ENDFOR»
    </div>
    <p class="note">«comparison.statement.text»</p>
  '''

  private static def CharSequence counts(Column c) '''
    «FOR s : Status.values.filter[c.conformance.count(it) > 0 && it != Status.NOT_APPLICABLE]»
      <span class="badge s-«Tone.of(s)»"><b>«c.conformance.count(s)»</b> «s.label»</span>
    «ENDFOR»
  '''

  static def CharSequence table(Comparison comparison, Traces traces) '''
    <p class="quiet">Every figure leads to its formula and to the stated values it rests on, and each of those to its source«IF comparison.columns.exists[!report.empty]»; an arrow leads to the figure in the design's own report«ENDIF». A star marks the worst of the parts for which the figure is known; it is not known for all.</p>
    <div class="scroll">
    <table class="compare">
    <thead><tr><th scope="col"></th><th scope="col"></th>«FOR c : comparison.columns»<th scope="col"><span class="letter">«c.letter»</span>«c.name.text»</th>«ENDFOR»</tr></thead>
    <tbody>
    «FOR g : Group.values.filter[!comparison.lines(it).empty]»
      <tr class="group"><th colspan="«comparison.columns.size + 2»" scope="rowgroup">«g.title.text»</th></tr>
      «FOR line : comparison.lines(g)»
        «row(comparison, line, traces)»
      «ENDFOR»
    «ENDFOR»
    </tbody>
    </table>
    </div>
    <p class="quiet small"><span class="key k-typ"></span>typical, or exact<span class="key k-worst"></span>between the stated corners. Bars of a row share one scale from zero; temperatures stand on an axis of their own.</p>
    «IF !comparison.leftOut.empty»
      <p class="quiet small">Left out, for no design has a figure on their basis: «FOR l : comparison.leftOut SEPARATOR ", "»<a href="#«ComparisonPage.anchor(l.row)»">«l.row.title.text»</a>«ENDFOR».</p>
    «ENDIF»
  '''

  private static def CharSequence row(Comparison comparison, Line line, Traces traces) '''
    <tr>
    <th class="row" scope="row"><a href="#«ComparisonPage.anchor(line.row)»" title="«line.row.basis.text»">«line.row.title.text»</a>«IF line.scaled» <span class="tag scaled">scaled to «comparison.scale.text.text»</span>«ENDIF»<span class="sub">«line.row.basis.text»</span></th>
    <td class="bars">«Bars.draw(comparison.columns, line)»</td>
    «FOR i : 0 ..< line.cells.size»
      «cell(line, line.cells.get(i), comparison.columns.get(i), comparison.against(line, i), ComparisonPage.formula(line, comparison.columns.get(i), traces.of(line, i)))»
    «ENDFOR»
    </tr>
  '''

  private static def CharSequence cell(Line line, Cell cell, Column column, String against, String formula) {
    val css = if (cell.state == Cell.State.PARTLY) "partly" else if (cell.number.present) "number" else "words"
    '''<td class="«css»">«IF cell.given»<a class="figure-link" href="#«formula»" title="«tip(line.row).text»">«cell.text.text»</a>«ELSE»<span class="state «cell.text.anchor»">«cell.text.text»</span>«ENDIF»«IF !against.empty»<span class="against">«against.text»</span>«ENDIF»«arrow(line.row, column)»«IF !cell.shortRemark.empty»<span class="sub">«cell.shortRemark.text»</span>«ENDIF»</td>'''
  }

  private static def String tip(Row row) {
    if (row.formula.empty) row.basis else row.formula + " - " + row.basis
  }

  private static def CharSequence arrow(Row row, Column column) {
    val target = if (ComparisonPage.hasFigure(row)) ComparisonPage.inReport(row, column) else ""
    if (target.empty) "" else '''<a class="to-report" href="«target.text»" title="«("In the report of " + column.name).text»" aria-label="«("In the report of " + column.name).text»">&#8599;</a>'''
  }

  static def CharSequence computed(Comparison comparison, Traces traces) '''
    <p class="quiet">The names are those a requirement calls the figures by. Under each row stand the stated values that the figure of a design rests on, with their sources and where the specs state them.</p>
    <div class="scroll">
    <table class="computed">
    <thead><tr><th scope="col">Row</th><th scope="col">Basis</th><th scope="col">Computed as</th><th scope="col">From</th>«IF comparison.columns.exists[!report.empty]»<th scope="col">In the reports</th>«ENDIF»</tr></thead>
    <tbody>
    «FOR line : comparison.lines + comparison.leftOut»
      <tr id="«ComparisonPage.anchor(line.row)»">
      <th scope="row">«comparison.title(line).text»</th>
      <td>«line.row.basis.text»«IF !line.row.better.label.empty»<span class="small quiet"> («line.row.better.label»)</span>«ENDIF»</td>
      <td><span class="code">«line.row.formula.text»</span></td>
      <td>«FOR r : line.row.sources»<div><span class="code">«r.name.text»</span> <span class="small quiet">«r.title.text»</span></div>«ENDFOR»</td>
      «IF comparison.columns.exists[!report.empty]»
        <td>«FOR c : comparison.columns.filter[!report.empty]»<a href="«ComparisonPage.inReport(line.row, c).text»" title="«c.name.text»"><span class="letter">«c.letter»</span></a>«ENDFOR»</td>
      «ENDIF»
      </tr>
      «FOR i : 0 ..< line.cells.size»
        «inputs(comparison, line, comparison.columns.get(i), line.cells.get(i), traces.of(line, i))»
      «ENDFOR»
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''

  private static def CharSequence inputs(Comparison comparison, Line line, Column column, Cell cell, List<Trace> traces) '''
    «IF !traces.empty»
      <tr class="inputs" id="«ComparisonPage.anchor(line.row, column)»">
      <th scope="row"><span class="letter">«column.letter»</span><a href="#«ComparisonPage.anchor(line.row)»">«line.row.title.text»</a></th>
      <td><b>«cell.text.text»</b>«IF line.scaled && !cell.note.empty»<div class="small quiet">«cell.note.text»</div>«ENDIF»</td>
      <td>«IF !line.row.formula.empty»= <span class="code">«line.row.formula.text»</span>«ENDIF»</td>
      <td colspan="«IF comparison.columns.exists[!report.empty]»2«ELSE»1«ENDIF»">«FOR t : traces.take(ComparisonPage.MOST_INPUTS)»«input(t, ComparisonPage.inReport(line.row, column))»«ENDFOR»«IF traces.size > ComparisonPage.MOST_INPUTS»<div class="quiet">and «traces.size - ComparisonPage.MOST_INPUTS» more</div>«ENDIF»</td>
      </tr>
    «ENDIF»
  '''

  private static def CharSequence input(Trace t, String report) '''
    <div><span class="code">«t.name.text»</span> «t.value.text» «IF t.source.empty»<span class="quiet">no source named</span>«IF !report.empty» <a href="«report.text»">in the report</a>«ENDIF»«ELSE»<a href="#«t.source»">«t.title.text»</a>«IF !t.locator.empty»<span class="quiet">, «t.locator.text»</span>«ENDIF»«ENDIF» <span class="small quiet code">«t.place.text»</span></div>
  '''

  static def CharSequence sources(Traces traces) '''
    <p class="quiet">Documents that the stated values were taken from, as the specs name them.</p>
    <div class="scroll">
    <table class="sources">
    <thead><tr><th scope="col">Source</th><th scope="col">Kind</th><th scope="col">Date</th><th scope="col">Where</th><th scope="col" class="num">Values</th></tr></thead>
    <tbody>
    «FOR s : traces.sources»
      <tr id="«s.anchor»">
      <td>«s.source.title.text» <span class="small quiet code">«s.source.name.text»</span></td>
      <td>«s.source.kind.text»</td>
      <td>«s.source.date.text»</td>
      <td>«where(s.source.location)»</td>
      <td class="num">«s.values»</td>
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
