package dev.shoreline.emit.conformance

import java.util.List

import static extension dev.shoreline.emit.html.Html.*

/** Markup of the claims of a design. Every text goes through Html.text. */
class ClaimsTemplate {

  static def CharSequence section(List<ClaimRow> rows) '''
    <p class="quiet">What has been published, held against the rest of it. A verdict is on the claim in its line; beneath it are findings on other claims that this one takes part in.</p>
    <div class="scroll">
    <table class="claims">
    <thead><tr><th scope="col">About</th><th scope="col">Measure</th><th scope="col">Claimed</th><th scope="col">Source</th><th scope="col">Verdict</th></tr></thead>
    <tbody>
    «FOR r : rows»
      «row(r)»
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''

  private static def CharSequence row(ClaimRow r) '''
    <tr«IF r.first» class="first"«ENDIF»>
    <td>«IF r.first»<span class="code">«r.subject.name.text»</span>«IF !r.subject.title.empty»<span class="small">«r.subject.title.text»</span>«ENDIF»«ENDIF»</td>
    <td><span class="code">«r.claim.measure.text»</span></td>
    <td>«r.claim.figure.text»«IF !r.claim.basis.empty»<span class="small">«r.claim.basis.text»</span>«ENDIF»</td>
    <td>«r.source.text»«IF !r.place.empty»<span class="small code">«r.place.text»</span>«ENDIF»</td>
    <td>«IF r.judged»<span class="badge s-«r.tone»">«r.status»</span>«ENDIF»«FOR id : r.rules» <span class="code">«id.text»</span>«ENDFOR»«FOR m : r.mentions»<span class="small">in <span class="code">«m.text»</span></span>«ENDFOR»</td>
    </tr>
  '''
}
