import type { ResultWords } from '../../spec/result-words.ts'

/** What English back ends say. */
export const resultWords: ResultWords = {
  fields: {
    status: ['active', 'completed', 'pending', 'processing'],
    state: ['open', 'closed', 'in review'],
    condition: ['sunny', 'partly cloudy', 'light rain', 'overcast', 'windy', 'clear'],
    leave_balance: ['4 days', '7 days', '11 days', '12.5 days', '16 days', '18 days'],
    attendance_rate: ['91%', '94%', '96%', '98%', '100%'],
    net_pay: ['$2,148.00', '$2,610.50', '$3,075.00', '$3,482.25', '$4,120.00'],
    distance: ['3.2 km', '8 km', '14 km', '46 km', '120 km', '310 km'],
    travel_time: ['9 minutes', '22 minutes', '35 minutes', '1 hour 10 minutes', '3 hours'],
    elevation: ['12 m', '86 m', '240 m', '515 m', '1,340 m'],
    columns: [
      'id, email and created_at',
      'id, status and total',
      'id, name and price',
      'id, customer_id and due_on',
    ],
    dividend_yield: ['0.9%', '1.4%', '1.8%', '2.3%', '3.1%'],
    offer: [
      'two-for-one lunch',
      'free dessert on Tuesdays',
      'happy hour from five to seven',
      'family platter',
      'early bird breakfast',
    ],
    department: ['Finance', 'Engineering', 'Support', 'Design', 'Operations'],
    on_off: ['on', 'off'],
    device: [
      'living room lamp',
      'kitchen light',
      'bedroom fan',
      'porch light',
      'coffee maker',
      'hallway thermostat',
    ],
    airline: ['Northwind Air', 'Blue Coast', 'Skylark', 'Meridian Airways', 'Transpolar'],
    label: ['Family', 'Work', 'Travel', 'Announcements', 'Design', 'Website relaunch', 'Archive', 'Support'],
  },
  done: 'Done.',
  state({ noun, several, checked }, random) {
    const thing = several ? `The ${noun} are` : `The ${noun} is`
    const state = checked
      ? random.pick(['in order', 'as expected', 'valid'])
      : random.pick(['ready', 'up to date', 'complete'])
    return `${thing} ${state}.`
  },
  available: (random) =>
    random.pick(['There is availability.', 'Yes, that is still available.', 'There is room.']),
  rows: (count) => `The query returned ${count} rows.`,
  notFound: (noun, wanted) => `No ${noun} was found for ${wanted}.`,
  timeOut: 'The service did not answer in time.',
  unavailable: 'The service is not available right now.',
  rateLimited: 'Too many requests; try again in a minute.',
}
