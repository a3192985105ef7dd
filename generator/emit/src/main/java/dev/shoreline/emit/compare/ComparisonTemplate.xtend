package dev.shoreline.emit.compare

import dev.shoreline.check.Status
import dev.shoreline.emit.html.Tone

import static extension dev.shoreline.emit.html.Html.*

/** Markup of the comparison. Every text goes through Html.text; pictures come finished from Java. */
class ComparisonTemplate {

  static def CharSequence head(Comparison comparison) '''
    <div class="kicker">Route comparison</div>
    <h1>«FOR c : comparison.columns SEPARATOR ", "»«c.name.text»«ENDFOR»</h1>
    <div class="designs">
    «FOR c : comparison.columns»
      <div>
      <div class="name"><span class="letter">«c.letter»</span>«c.name.text»</div>
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

  static def CharSequence table(Comparison comparison) '''
    <p class="quiet">The name of a row and every figure lead to the basis and the formula below«IF comparison.columns.exists[!report.empty]»; an arrow leads to the figure in the design's own report, which lists the sources«ENDIF». A star marks the worst of the parts for which the figure is known; it is not known for all.</p>
    <div class="scroll">
    <table class="compare">
    <thead><tr><th scope="col"></th><th scope="col"></th>«FOR c : comparison.columns»<th scope="col"><span class="letter">«c.letter»</span>«c.name.text»</th>«ENDFOR»</tr></thead>
    <tbody>
    «FOR g : Group.values.filter[!comparison.lines(it).empty]»
      <tr class="group"><th colspan="«comparison.columns.size + 2»" scope="rowgroup">«g.title.text»</th></tr>
      «FOR line : comparison.lines(g)»
        «row(comparison, line)»
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

  private static def CharSequence row(Comparison comparison, Line line) '''
    <tr>
    <th class="row" scope="row"><a href="#«ComparisonPage.anchor(line.row)»" title="«line.row.basis.text»">«line.row.title.text»</a>«IF line.scaled» <span class="tag scaled">scaled to «comparison.scale.text.text»</span>«ENDIF»<span class="sub">«line.row.basis.text»</span></th>
    <td class="bars">«Bars.draw(comparison.columns, line)»</td>
    «FOR i : 0 ..< line.cells.size»
      «cell(line, line.cells.get(i), comparison.columns.get(i))»
    «ENDFOR»
    </tr>
  '''

  private static def CharSequence cell(Line line, Cell cell, Column column) {
    val css = if (cell.state == Cell.State.PARTLY) "partly" else if (cell.number.present) "number" else "words"
    '''<td class="«css»">«IF cell.given»<a class="figure-link" href="#«ComparisonPage.anchor(line.row)»" title="«tip(line.row).text»">«cell.text.text»</a>«ELSE»<span class="state «cell.text.anchor»">«cell.text.text»</span>«ENDIF»«arrow(line.row, column)»«IF !cell.shortRemark.empty»<span class="sub">«cell.shortRemark.text»</span>«ENDIF»</td>'''
  }

  private static def String tip(Row row) {
    if (row.formula.empty) row.basis else row.formula + " - " + row.basis
  }

  private static def CharSequence arrow(Row row, Column column) {
    val target = if (ComparisonPage.hasFigure(row)) ComparisonPage.inReport(row, column) else ""
    if (target.empty) "" else '''<a class="to-report" href="«target.text»" title="«("In the report of " + column.name).text»" aria-label="«("In the report of " + column.name).text»">&#8599;</a>'''
  }

  static def CharSequence computed(Comparison comparison) '''
    <p class="quiet">The names are those a requirement calls the figures by.</p>
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
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''
}
