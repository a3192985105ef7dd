package dev.shoreline.emit.html

import static extension dev.shoreline.emit.html.Html.*

/**
 * The frame of every HTML output. The text of the style element must be exactly Page.style(), and that of
 * the script element exactly Page.script(): they are hashed.
 */
class PageTemplate {

  static def CharSequence render(Page page) '''
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="«page.policy»"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <meta name="referrer" content="no-referrer"/>
    <title>«page.subject.text» - «page.kind.text»</title>
    «style(page)»
    </head>
    <body>
    <main>
    «FOR section : page.sections»
      «section(section)»
      «IF section.title.empty && page.contents.size > 2»
        «contents(page)»
      «ENDIF»
    «ENDFOR»
    </main>
    <footer>«page.footer.text»</footer>
    «IF !page.script.empty»
      «script(page)»
    «ENDIF»
    </body>
    </html>
  '''

  private static def String style(Page page) {
    "<style>" + page.style + "</style>"
  }

  private static def String script(Page page) {
    "<script>" + page.script + "</script>"
  }

  private static def CharSequence section(Page.Section section) '''
    «IF section.title.empty»
      <header id="«section.anchor»">
      «section.html»
      </header>
    «ELSE»
      <section id="«section.anchor»">
      <h2>«section.title.text»</h2>
      «section.html»
      </section>
    «ENDIF»
  '''

  private static def CharSequence contents(Page page) '''
    <nav aria-label="Contents">
    «FOR section : page.contents»
      <a href="#«section.anchor»">«section.title.text»</a>
    «ENDFOR»
    </nav>
  '''
}
