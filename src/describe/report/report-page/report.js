// The filter over the samples. Without it the page shows them all, and the form stays hidden.
{
  const form = document.querySelector('.filter')
  const kind = document.getElementById('filter-kind')
  const tool = document.getElementById('filter-tool')
  const text = document.getElementById('filter-text')
  const count = document.getElementById('filter-count')
  const samples = [...document.querySelectorAll('.sample')].map((element) => ({
    element,
    kind: element.dataset.kind,
    tools: JSON.parse(element.dataset.tools),
    text: element.textContent.toLowerCase(),
  }))

  const filter = () => {
    const words = text.value.toLowerCase().trim()
    let shown = 0
    for (const sample of samples) {
      const fits =
        (!kind.value || sample.kind === kind.value) &&
        (!tool.value || sample.tools.includes(tool.value)) &&
        sample.text.includes(words)
      sample.element.hidden = !fits
      if (fits) shown++
    }
    count.textContent = `${shown} shown`
  }

  form.hidden = false
  form.addEventListener('input', filter)
  form.addEventListener('submit', (event) => event.preventDefault())
}
