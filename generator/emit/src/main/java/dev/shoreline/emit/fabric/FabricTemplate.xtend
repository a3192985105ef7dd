package dev.shoreline.emit.fabric

import dev.shoreline.emit.html.Tone

import static extension dev.shoreline.emit.html.Html.*

/** Markup of a fabric's report. Every text goes through Html.text; pictures come from Java. */
class FabricTemplate {

  static def CharSequence head(FabricReport report) '''
    <div class="kicker">Fabric</div>
    <h1>«report.fabric.name.text»</h1>
    «IF !report.description.empty»
      <p class="lead">«report.description.text»</p>
    «ENDIF»
    <ul class="counts">
    «FOR c : report.counts»
      <li><span class="badge s-«Tone.of(c.status)»"><b>«c.count»</b> «c.status.label»</span></li>
    «ENDFOR»
    </ul>
    <div class="figures ten">
    «FOR f : report.figures»
      <div>
      <div class="name">«f.name.text»</div>
      <div class="value«IF !f.known» none«ENDIF»">«f.text.text»</div>
      <div class="basis">«f.note.text»</div>
      </div>
    «ENDFOR»
    </div>
    <dl class="facts">
    <dt>Topology</dt><dd>«report.fabric.topology.word.text»</dd>
    <dt>Fabric</dt><dd><span class="code">«report.fabric.qualifiedName.text»</span></dd>
    </dl>
  '''

  static def CharSequence structure(String diagram) '''
    <figure class="figure">
    «diagram»
    <figcaption>Boxes are switches, lines links or bundles of them, dots hosts. Of many alike some are drawn; the numbers are those of all.</figcaption>
    </figure>
  '''

  static def CharSequence tiers(FabricReport report) '''
    <p class="quiet">Ports and their speed come from the designs of the switches; speeds are payload, one direction.</p>
    <div class="scroll">
    <table>
    <thead><tr><th scope="col">Tier</th><th scope="col">Design</th><th scope="col" class="num">Switches</th><th scope="col">Ports needed</th><th scope="col" class="num">Ports there</th><th scope="col" class="num">A port</th><th scope="col" class="num">Power, all</th></tr></thead>
    <tbody>
    «FOR t : report.tiers»
      <tr>
      <td><span class="code">«t.path.text»</span></td>
      <td><span class="code">«t.design.text»</span></td>
      <td class="num">«t.tier.count»</td>
      <td>«t.needed.text»</td>
      <td class="num">«t.ports.text.text»</td>
      <td class="num">«t.portSpeed.text.text»</td>
      <td class="num">«t.power.text.text»</td>
      </tr>
    «ENDFOR»
    </tbody>
    </table>
    </div>
    «IF report.links.empty»
      <p>The wiring is not known: «report.missing.text».</p>
    «ELSE»
      <div class="scroll">
      <table>
      <thead><tr><th scope="col">Links from</th><th scope="col">To</th><th scope="col" class="num">Links</th><th scope="col" class="num">Each</th><th scope="col" class="num">Together</th></tr></thead>
      <tbody>
      «FOR l : report.links»
        <tr>
        <td>«l.group.from.text»</td>
        <td>«l.group.to.text»</td>
        <td class="num">«l.group.count»</td>
        <td class="num">«l.speed.text.text»</td>
        <td class="num">«l.bandwidth.text.text»</td>
        </tr>
      «ENDFOR»
      </tbody>
      </table>
      </div>
    «ENDIF»
  '''

  static def CharSequence checks(FabricReport report) '''
    <div class="scroll">
    <table class="verdicts">
    <thead><tr><th scope="col">Verdict</th><th scope="col">Rule</th><th scope="col">Subject</th><th scope="col">Measured</th><th scope="col">Limit</th><th scope="col" class="num">Margin</th></tr></thead>
    <tbody>
    «FOR r : report.verdicts»
      <tr>
      <td><span class="badge s-«r.tone»">«r.status»</span></td>
      <td class="rule"><span class="code">«r.verdict.rule.text»</span>
      <span class="title">«r.verdict.title.text»</span>
      «IF !r.verdict.remark.empty»
        <span class="why">«r.verdict.remark.text»</span>
      «ENDIF»
      </td>
      <td><span class="code">«r.verdict.subject.text»</span>«IF r.verdict.count > 1»<span class="small">x «r.verdict.count»</span>«ENDIF»«IF !r.place.empty»<span class="small code">«r.place.text»</span>«ENDIF»</td>
      <td>«r.measured.text»</td>
      <td>«r.limit.text»</td>
      <td class="num">«r.margin.text»«IF !r.marginPercent.empty»<span class="small">«r.marginPercent.text»</span>«ENDIF»</td>
      </tr>
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''
}
