package dev.shoreline.emit.bom

import java.math.BigDecimal
import java.util.List

import static extension dev.shoreline.emit.html.Html.*

/** The markup of the bill's page; every text of a spec goes through Html.text. */
class BomTemplate {

  static def CharSequence head(BillOfMaterials bom) '''
    <div class="kicker">Bill of materials</div>
    <h1>«bom.design.text»</h1>
    «IF !bom.description.empty»
      <p class="lead">«bom.description.text»</p>
    «ENDIF»
    «IF !bom.revision.empty»
      <p class="quiet">Revision «bom.revision.text»</p>
    «ENDIF»
    <div class="figures">
    «figure("Lines", Integer.toString(bom.totals.lines), if (bom.totals.undecided == 0) "" else Wording.lines(bom.totals.undecided) + " with TBD")»
    «figure("Pieces", bom.totals.parts.amount, "in lines counted in pieces")»
    «FOR cost : bom.totals.cost.entrySet»
      «figure("Cost", Money.shown(cost.value).amount + " " + cost.key, Wording.unpriced(bom.totals).trim)»
    «ENDFOR»
    «IF bom.totals.cost.empty»
      <div><div class="name">Cost</div><div class="value none">not stated</div></div>
    «ENDIF»
    «figure("Mass", bom.totals.mass.amount + " g", if (bom.totals.unweighed == 0) "" else Wording.lines(bom.totals.unweighed) + " without a stated mass")»
    </div>
  '''

  private static def CharSequence figure(String name, String value, String basis) '''
    <div><div class="name">«name.text»</div><div class="value">«value.text»</div><div class="basis">«basis.text»</div></div>
  '''

  static def CharSequence lines(BillOfMaterials bom) '''
    <div class="scroll">
    <table class="bom">
    <thead><tr>
    «FOR c : columns»
      <th«IF c.number» class="num"«ENDIF» scope="col">«c.title.text»</th>
    «ENDFOR»
    </tr></thead>
    <tbody>
    «FOR level : bom.rows.map[level].toSet»
      <tr class="level"><th colspan="«columns.size»" scope="rowgroup">«level.text»</th></tr>
      «FOR row : bom.rows.filter[it.level == level]»
        <tr«IF !row.populate» class="dnp"«ENDIF»>
        «FOR c : columns»
          «cell(c, row)»
        «ENDFOR»
        </tr>
      «ENDFOR»
    «ENDFOR»
    </tbody>
    <tfoot>
    «FOR cost : bom.totals.cost.entrySet»
      <tr><th colspan="«columns.indexOf(BomColumn.EXT_COST)»" scope="row">«Wording.cost(bom.totals, cost.key).text»</th><td class="num">«Money.shown(cost.value).amount»</td><td colspan="«columns.size - columns.indexOf(BomColumn.EXT_COST) - 1»">«cost.key.text»</td></tr>
    «ENDFOR»
    </tfoot>
    </table>
    </div>
  '''

  /** The level is a heading of its own. */
  private static def List<BomColumn> columns() {
    BomColumn.values.filter[it != BomColumn.LEVEL && it != BomColumn.FIGURES].toList
  }

  private static def CharSequence cell(BomColumn c, BomRow row) {
    val number = c.number(row)
    if (c.number) {
      return '''<td class="num">«IF number !== null»«number.amount»«ENDIF»</td>'''
    }
    val text = c.text(row)
    if (text == BomItem.TBD) {
      return '''<td><span class="tbd">TBD</span></td>'''
    }
    '''<td«IF c == BomColumn.DESCRIPTION» class="description"«ENDIF»>«text.text»</td>'''
  }

  static def CharSequence sources(BillOfMaterials bom) '''
    <div class="scroll">
    <table>
    <thead><tr><th scope="col">Ref Des</th><th scope="col">Figure</th><th scope="col">Value</th><th scope="col">Source</th><th scope="col">Kind</th><th scope="col">Date</th><th scope="col">Stated at</th></tr></thead>
    <tbody>
    «FOR f : bom.figures»
      <tr><td>«f.line.text»</td><td>«f.figure.text»</td><td>«f.value.text»</td><td>«f.source.title.text»«IF !f.locator.empty», «f.locator.text»«ENDIF»</td><td>«f.source.kind.text»</td><td>«f.source.date.text»</td><td class="code">«f.place.text»</td></tr>
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''

  /** Groups of three digits before the point, separated by thin spaces that do not break. */
  private static def String amount(BigDecimal n) {
    val plain = n.toPlainString
    val point = plain.indexOf('.')
    val whole = if (point < 0) plain else plain.substring(0, point)
    whole.replaceAll("\\B(?=([0-9]{3})+$)", "\u202f") + (if (point < 0) "" else plain.substring(point))
  }
}
