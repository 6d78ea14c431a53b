// The script that the live site puts into each page: it loads the page again when it is new, and tells what is wrong.
// Nothing of it is in the built site.
(function () {
  "use strict"

  var opened
  var panel

  function element(name, text) {
    var made = document.createElement(name)
    made.textContent = text
    return made
  }

  function listed(problem) {
    var item = document.createElement("li")
    item.append(element("code", problem.place + " " + problem.code), element("p", problem.text), element("p", "Mend: " + problem.mend))
    return item
  }

  function shown(news) {
    var count = news.problems.length
    var title = count === 1 ? "1 mistake" : count ? count + " mistakes" : "The build stopped"
    var made = document.createElement("section")
    made.id = "author-panel"
    made.setAttribute("aria-label", "For the author")
    made.append(element("h2", title), element("p", "This is the last good page."))
    var list = document.createElement("ol")
    list.append.apply(list, news.problems.map(listed))
    if (count) made.append(list)
    if (news.failure) made.append(element("pre", news.failure))
    return made
  }

  function tell(news) {
    panel.replaceChildren()
    if (news.problems.length || news.failure) panel.append(shown(news))
  }

  function ask(seen) {
    var query = new URLSearchParams({ page: location.pathname, seen: seen })
    fetch("/__news?" + query).then(function (answer) { return answer.json() }).then(function (news) {
      if (opened === undefined) opened = news.page
      if (news.page !== opened) return location.reload()
      tell(news)
      ask(news.token)
    }).catch(function () { setTimeout(ask, 1000, seen) })
  }

  var style = document.createElement("link")
  style.rel = "stylesheet"
  style.href = "/__author.css"
  document.head.append(style)
  panel = document.createElement("div")
  panel.setAttribute("aria-live", "polite")
  document.body.append(panel)
  ask("")
})()
