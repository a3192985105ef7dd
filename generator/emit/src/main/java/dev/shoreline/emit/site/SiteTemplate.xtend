package dev.shoreline.emit.site

import dev.shoreline.check.Explanation
import dev.shoreline.check.Fact
import java.util.List
import java.util.Map

import static extension dev.shoreline.emit.html.Html.*

/** Markup of the site. Every text goes through Html.text; prose comes finished from Prose. */
class SiteTemplate {

  static def CharSequence indexHead(String counts) '''
    <div class="kicker">Shoreline</div>
    <h1>Rules</h1>
    <p class="lead">«counts.text»</p>
    <p>Messages about the text of a spec are <a href="«SiteFiles.MESSAGES»">on a page of their own</a>.</p>
    «note»
    <p class="filter" hidden="hidden"><input type="search" placeholder="Filter by id or words" aria-label="Filter rules"/><output></output></p>
  '''

  static def CharSequence note() '''
    <p class="note">«Explanation.disclaimer.text» It is no statement by the bodies that publish the standards.</p>
  '''

  static def CharSequence head(Iterable<SiteLink> crumbs, String kicker, String id, String lead) '''
    <p class="crumbs">«FOR c : crumbs SEPARATOR ' / '»<a href="«c.href.text»">«c.label.text»</a>«ENDFOR»</p>
    <div class="kicker">«kicker.text»</div>
    <h1>«id.text»</h1>
    <div class="lead">«lead»</div>
  '''

  static def CharSequence facts(List<Fact> facts) '''
    «IF !facts.empty»
      <dl class="facts">
      «FOR f : facts»
        <dt>«f.name.text»</dt><dd>«f.value.text»</dd>
      «ENDFOR»
      </dl>
    «ENDIF»
  '''

  static def CharSequence rules(List<SiteRule> rules) '''
    <div class="scroll">
    <table class="rules">
    <tbody>
    «FOR r : rules»
      <tr><td><a class="code" href="«r.href.text»">«r.name.text»</a></td><td>«r.title.text»</td><td>«tags(r)»</td></tr>
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''

  private static def CharSequence tags(SiteRule r)
    '''«IF r.provisional»<span class="tag">provisional</span> «ENDIF»«IF !r.severity.empty»<span class="tag">«r.severity.text»</span>«ENDIF»'''

  static def CharSequence standards(Iterable<SiteLink> standards) '''
    <ul>
    «FOR s : standards»
      <li><a class="code" href="«s.href.text»">«s.label.text»</a> «s.remark.text»</li>
    «ENDFOR»
    </ul>
  '''

  static def CharSequence limits(List<SiteLimit> limits) '''
    <div class="scroll">
    <table class="limits">
    <thead><tr><th scope="col">Limit</th><th scope="col">Value</th><th scope="col">What it is</th><th scope="col">Revision</th><th scope="col">Confidence</th><th scope="col">Source</th>«IF limits.exists[!usedBy.empty]»<th scope="col">Used by</th>«ENDIF»</tr></thead>
    <tbody>
    «FOR l : limits»
      <tr«IF l.href.empty» id="«SiteFiles.anchor(l.limit)»"«ENDIF»>
      <td>«IF l.href.empty»<span class="code">«l.limit.name.text»</span>«ELSE»<a class="code" href="«l.href.text»">«l.limit.name.text»</a>«ENDIF»«FOR remark : Explanation.remarks(l.limit)» <span class="tag">«remark.text»</span>«ENDFOR»</td>
      <td>«l.limit.value.text.text»</td>
      <td>«l.limit.text.text»</td>
      <td>«l.limit.revision.text»</td>
      <td>«l.limit.confidence.text»</td>
      <td class="small">«Explanation.source(l.limit).text»</td>
      «IF limits.exists[!usedBy.empty]»
        <td>«FOR r : l.usedBy»<div><a class="code" href="«r.href.text»">«r.name.text»</a></div>«ENDFOR»</td>
      «ENDIF»
      </tr>
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''

  static def CharSequence messages(Map<String, String> messages) '''
    <div class="scroll">
    <table>
    <tbody>
    «FOR m : messages.entrySet»
      <tr id="«m.key.anchor»"><td class="code">«m.key.text»</td><td>«m.value.text»</td></tr>
    «ENDFOR»
    </tbody>
    </table>
    </div>
  '''
}
