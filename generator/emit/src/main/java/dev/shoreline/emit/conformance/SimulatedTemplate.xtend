package dev.shoreline.emit.conformance

import dev.shoreline.emit.plot.PlotChart
import dev.shoreline.simulate.run.Outcome
import dev.shoreline.simulate.run.StudyResult

import static extension dev.shoreline.emit.html.Html.*

/** Markup of what simulators answered. Every text goes through Html.text; pictures come from Java. */
class SimulatedTemplate {

  static def CharSequence section(SimulatedRows rows) '''
    <p class="quiet">Each study is a folder of inputs beside this report, run by the simulator named. Computed is our closed form, simulated what the simulator printed; pictures show the simulator's own output.</p>
    «FOR s : rows.made»
      «study(s)»
    «ENDFOR»
    «IF !rows.handedOver.empty»
      <p class="quiet">Inputs to hand over, not run here: «FOR s : rows.handedOver SEPARATOR ", "»<a href="../simulation/«s.study.id»/README.md">«s.study.title.text»</a>«ENDFOR».</p>
    «ENDIF»
    «IF !rows.idle.empty»
      <p class="quiet">Nothing to simulate: «FOR s : rows.idle SEPARATOR "; "»«s.study.title.text»«IF !s.study.omissions.empty» («s.study.omissions.get(0).reason.text»)«ENDIF»«ENDFOR».</p>
    «ENDIF»
  '''

  private static def CharSequence study(StudyResult s) '''
    <h3 id="study-«s.study.id.anchor»">«s.study.title.text» <span class="badge s-«tone(s.outcome)»">«s.outcome.label»</span></h3>
    <p class="quiet">«s.runs.map[r | s.study.runs.findFirst[name == r.run].simulator.label].toSet.join(", ").text»; inputs in <a href="../simulation/«s.study.id»/README.md"><span class="code">simulation/«s.study.id»</span></a></p>
    «FOR r : s.runs.filter[!message.empty]»
      <p class="why">«r.run.text»: «r.message.text»</p>
    «ENDFOR»
    «IF !s.pictures.empty»
      <div class="plots">
      «FOR p : s.pictures»
        <figure class="figure">
        «PlotChart.draw(p)»
        <figcaption>«p.plot.title.text»</figcaption>
        </figure>
      «ENDFOR»
      </div>
    «ENDIF»
    «IF !s.answers.empty»
      <div class="scroll">
      <table class="computed">
      <thead><tr><th scope="col">Quantity</th><th scope="col">Run</th><th scope="col" class="num">Computed</th><th scope="col" class="num">Simulated</th><th scope="col" class="num">Difference</th><th scope="col" class="num">Tolerance</th><th scope="col">Agrees</th></tr></thead>
      <tbody>
      «FOR a : s.answers»
        <tr>
        <td>«a.expectation.meaning.text»<span class="small"> «a.expectation.subject.text»</span></td>
        <td>«a.expectation.run.text»</td>
        <td class="num" title="«a.expectation.formula.text»">«SimulatedRows.computed(a).text»</td>
        <td class="num">«SimulatedRows.simulated(a).text»</td>
        <td class="num">«SimulatedRows.difference(a).text»</td>
        <td class="num">«SimulatedRows.tolerance(a).text»</td>
        <td><span class="badge s-«tone(a.outcome)»">«a.outcome.label»</span></td>
        </tr>
      «ENDFOR»
      </tbody>
      </table>
      </div>
    «ENDIF»
    «IF !s.study.omissions.empty»
      <p class="quiet">Left out: «FOR o : s.study.omissions SEPARATOR "; "»«o.subject.text» («o.reason.text»)«ENDFOR».</p>
    «ENDIF»
  '''

  private static def String tone(Outcome outcome) {
    switch outcome {
      case AGREES: "pass"
      case NOTHING: "na"
      case MISSING: "open"
      default: "fail"
    }
  }
}
