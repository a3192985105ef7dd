package dev.shoreline.emit.html

import static extension dev.shoreline.emit.html.Html.*

/** The frame of every HTML output. The style element's text must be exactly Page.style(): it is hashed. */
class PageTemplate {

  static def CharSequence render(Page page) '''
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '«page.styleDigest»'; base-uri 'none'; form-action 'none'"/>
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
    <footer>Made by Shoreline from the specification alone. Same specification, same bytes.</footer>
    </body>
    </html>
  '''

  private static def String style(Page page) {
    "<style>" + page.style + "</style>"
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
