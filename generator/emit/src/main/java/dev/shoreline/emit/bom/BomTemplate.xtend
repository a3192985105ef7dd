package dev.shoreline.emit.bom

import static extension dev.shoreline.emit.bom.PageColumn.grouped
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
    «IF bom.rows.empty»
      <p class="quiet">The design has no parts.</p>
    «ELSE»
      «figures(bom)»
    «ENDIF»
  '''

  private static def CharSequence figures(BillOfMaterials bom) '''
    <div class="figures">
    «figure("Lines", Integer.toString(bom.totals.lines), without(bom.totals.undecided, "decided manufacturer and part number"))»
    «figure("Pieces", bom.totals.parts.grouped, "in lines counted in pieces")»
    «FOR cost : bom.totals.cost.entrySet»
      «figure("Cost", Money.shown(cost.value).grouped + "\u00a0" + cost.key, without(bom.totals.unpriced, "stated cost"))»
    «ENDFOR»
    «IF bom.totals.cost.empty»
      <div><div class="name">Cost</div><div class="value none">not stated</div></div>
    «ENDIF»
    «figure("Mass", if (bom.totals.isWeighed) bom.totals.mass.stripTrailingZeros.grouped + "\u00a0g" else "unknown", without(bom.totals.unweighed, "stated mass"))»
    </div>
  '''

  private static def String without(int lines, String what) {
    if (lines == 0) "" else Wording.lines(lines) + " without a " + what
  }

  private static def CharSequence figure(String name, String value, String basis) '''
    <div><div class="name">«name.text»</div><div class="value">«value.text»</div><div class="basis">«basis.text»</div></div>
  '''

  static def CharSequence lines(BillOfMaterials bom) {
    val columns = PageColumn.of(bom)
    '''
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
            <td«IF !c.style.empty» class="«c.style»"«ENDIF»>«main(c.main(row))»«sub(c.sub(row))»</td>
          «ENDFOR»
          </tr>
        «ENDFOR»
      «ENDFOR»
      </tbody>
      «IF !bom.totals.cost.empty»
        <tfoot>
        «FOR cost : bom.totals.cost.entrySet»
          <tr><th colspan="«columns.indexOf(PageColumn.EXT_COST)»" scope="row">«Wording.cost(bom.totals, cost.key).text»</th><td class="num">«(Money.shown(cost.value).grouped + "\u00a0" + cost.key).text»</td><td colspan="«columns.size - columns.indexOf(PageColumn.EXT_COST) - 1»"></td></tr>
        «ENDFOR»
        </tfoot>
      «ENDIF»
      </table>
      </div>
    '''
  }

  private static def CharSequence main(String value) {
    if (value == BomItem.TBD) '''<span class="tbd">TBD</span>''' else value.text
  }

  private static def CharSequence sub(String value) {
    if (value.empty) "" else '''<span class="sub">«value.text»</span>'''
  }

  static def CharSequence sources(BillOfMaterials bom) '''
    <div class="scroll">
    <table>
    <thead><tr><th scope="col">Ref Des</th><th scope="col">Figure</th><th scope="col">Value</th><th scope="col">Source</th><th scope="col">Kind</th><th scope="col">Date</th><th scope="col">Stated at</th></tr></thead>
    <tbody>
    «FOR f : bom.figures»
      <tr><td>«f.line.text»</td><td>«f.figure.text»</td><td>«f.value.text»</td><td>«f.source.title.text»«IF !f.locator.empty», «f.locator.text»«ENDIF»</td><td>«f.source.kind.text»</td><td>«f.source.date.text»</td><td class="code small">«f.place.text»</td></tr>
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''
}
