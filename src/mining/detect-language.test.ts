import { describe, expect, it } from 'vitest'
import { detectLanguage } from './detect-language.ts'

describe('detectLanguage', () => {
  it.each([
    ['Where is my order ORD-1? I need it today.', 'en'],
    ['Gdzie jest moje zamówienie? Proszę o pomoc.', 'pl'],
    ['Chcę zwrócić buty kupione w Warszawie', 'pl'],
    ['我的订单 ORD-48213 在哪里？', 'zh'],
    ['내 주문이 어디에 있나요? Amazon', 'ko'],
    ['注文はどこですか', 'ja'],
    ['Wo ist meine Bestellung und wie lange dauert das?', 'und'],
    ['¿Dónde está mi pedido? Es para una amiga', 'und'],
    ['Book a table at 东来顺 for tonight please', 'en'],
    ['', 'und'],
    ['48213', 'und'],
  ])('reads %j as %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('looks at the beginning of a long text alone', () => {
    expect(detectLanguage('where is the order '.repeat(100_000))).toBe('en')
  })
})
