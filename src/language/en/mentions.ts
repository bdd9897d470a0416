// Data: how values are brought into a message, by semantic type. `{v}` is the value as written, `{label}`
// what people call the parameter ("order number"), `{noun}` what it belongs to ("order").
import { phrases } from '../phrase.ts'
import type { SemanticType } from '../../spec/tool.ts'
import type { MentionWords } from '../language.ts'

function words(inline: string, clause: string, supply: string): MentionWords {
  return { inline: phrases(inline), clause: phrases(clause), supply: phrases(supply) }
}

/** Answers that fit any value. */
const plainly = String.raw`
{v}
{v}
it's {v}
it's {v}
sure, {v}
sure, it's {v}
yes, {v}
that's {v}
that would be {v}
here you go: {v}
ok, {v}
{v}, thanks
@polite of course, it's {v}
@polite sure, thank you, it's {v}
@casual its {v}
@casual yep {v}
@casual {v} :\)
@casual lemme see, {v}
@terse {v}
@terse {v}
@formal it is {v}
@business {v}, for your reference
@elderly let me see now, it's {v}
@elderly I have it here, it's {v}
@chatty ah yes, sorry, it's {v}
@anxious I think it's {v}
@second_language is {v}
`

const text = words(
  String.raw`
  (for|about) {v}
  with {v} as the {label}
  with the {label} {v}
  saying {v}
  @terse - {v}
  \({v}\)
  , {label} {v}
  , {label}: {v}
  `,
  String.raw`
  the {label} is {v}
  the {label} should be {v}
  for the {label}: {v}
  {label}: {v}
  put {v} as the {label}
  for the {label} put {v}
  make the {label} {v}
  use {v} as the {label}
  the {label} I want is {v}
  @formal the {label} is as follows: {v}
  @casual {label} is {v}
  `,
  plainly + String.raw`
  the {label} is {v}
  let's say {v}
  put {v}
  make it {v}
  {v} please
  `,
)

const identifier = words(
  String.raw`
  \({v}\)
  \({v}\)
  \({label} {v}\)
  - {v}
  , {v}
  , {label} {v}
  , it's {v}
  , {noun} {v}
  @casual , its {v}
  @terse , {v}
  @formal , reference {v}
  `,
  String.raw`
  (the |my |){label} is {v}
  (the |my |){label}'s {v}
  {label}: {v}
  {label} {v}
  it's {v}
  it's {noun} {v}
  that's {noun} {v}
  it's under {v}
  the {label} (I have|I see) (here |)is {v}
  the {label} (on|in) the (email|confirmation|receipt) is {v}
  the (email|confirmation|receipt) says {v}
  the number on the (email|receipt|label|slip) is {v}
  I have {v} (here |)as the {label}
  I've got {v} written down
  the one I mean is {v}
  I'm talking about {v}
  this is about {v}
  it's about {noun} {v}
  reference {v}
  {v} is the {label}
  {v} is the one
  here's the {label}: {v}
  for {noun} {v}
  @casual {label} is {v} i think
  @casual its {v}
  @casual number is {v}
  @terse {v}
  @terse {v}
  @formal the {label} in question is {v}
  @formal for reference, the {label} is {v}
  @business our reference is {v}
  @elderly I have the number right here, it's {v}
  @elderly let me read it off the paper, {v}
  @anxious I think the {label} is {v}, I hope that's the right one
  @second_language number is {v}
  `,
  plainly + String.raw`
  (the |my |){label} is {v}
  it's {noun} {v}
  {noun} {v}
  the {label}'s {v}
  just found it, it's {v}
  found it: {v}
  got it here, {v}
  it says {v}
  (the email|my confirmation|the receipt) says {v}
  one sec... {v}
  I think it's {v}
  let me check... {v}
  ah, here: {v}
  try {v}
  `,
)

const email = words(
  String.raw`
  under {v}
  under {v}
  under the email {v}
  using {v}
  with (the email |my email |){v}
  by (my |)email, {v}
  , email {v}
  , my email is {v}
  \({v}\)
  \(my email is {v}\)
  , the account is {v}
  for {v}
  @casual , its under {v}
  @formal registered under {v}
  @business on our account {v}
  `,
  String.raw`
  my email is {v}
  my email address is {v}
  my email's {v}
  the email (on it|on the account|on file) is {v}
  the account is {v}
  the account email is {v}
  it's under {v}
  it should be under {v}
  it would be under {v}
  {v} is what I ordered with
  {v} is the email I used
  I used {v}
  I used {v} (to order|at checkout|to sign up)
  I ordered with {v}
  I signed up with {v}
  I think I used {v}
  it'll be under my email, {v}
  email: {v}
  email is {v}
  email on it is {v}
  you can look it up with {v}
  you'll find me under {v}
  you have me down as {v}
  @casual my emails {v}
  @casual its under {v}
  @terse {v}
  @formal my email address on record is {v}
  @formal the email address associated with my account is {v}
  @business our account is under {v}
  @business the purchase was made with {v}
  @elderly my email is {v}, my son set it up for me
  @second_language my mail is {v}
  `,
  plainly + String.raw`
  my email is {v}
  the email is {v}
  it should be {v}
  try {v}
  I used {v}
  probably {v}
  it's under {v}
  {v} is the one I use
  I think I used {v}
  email's {v}
  the one on my account is {v}
  `,
)

const phone = words(
  String.raw`
  at {v}
  on {v}
  , my number is {v}
  \({v}\)
  , phone {v}
  , you can reach me at {v}
  using my phone number {v}
  under {v}
  `,
  String.raw`
  my (phone |cell |)number is {v}
  my phone's {v}
  my cell is {v}
  you can (call|reach|text) me (at|on) {v}
  (call|reach) me (at|on) {v}
  I'm (at|on) {v}
  the number is {v}
  the number on the account is {v}
  the best number is {v}
  phone: {v}
  phone number {v}
  @casual hit me up at {v}
  @formal my telephone number is {v}
  @business our office number is {v}
  @elderly my telephone number is {v}
  `,
  plainly + String.raw`
  my number is {v}
  you can reach me at {v}
  best one is {v}
  {v}, that's my cell
  call me at {v}
  the number's {v}
  `,
)

const person = words(
  String.raw`
  for {v}
  under (the name |){v}
  under {v}
  in the name of {v}
  , the name is {v}
  \({v}\)
  with {v}
  `,
  String.raw`
  the name is {v}
  the name's {v}
  it's for {v}
  it's under {v}
  under the name {v}
  name: {v}
  the {label} is {v}
  put it under {v}
  it should be under {v}
  use the name {v}
  @formal the name is {v}
  @casual names {v}
  @business the contact is {v}
  `,
  plainly + String.raw`
  the name is {v}
  {v} is the name
  under {v}
  put {v}
  it's under {v}
  `,
)

const address = words(
  String.raw`
  to {v}
  to {v}
  to {v} instead
  to my new (address|place), {v}
  to this address: {v}
  to the following address: {v}
  : {v}
  , new address is {v}
  , it's {v} now
  - {v}
  `,
  String.raw`
  my new address is {v}
  the new address is {v}
  the new address: {v}
  new address: {v}
  new address is {v}
  the right address is {v}
  the correct address is {v}
  the address should be {v}
  it should be {v}
  it should go to {v}
  it needs to go to {v}
  it has to go to {v}
  please send it to {v}
  send it to {v}
  send it to {v} instead
  I'm at {v} now
  I live at {v} now
  I've moved to {v}
  we've moved to {v}
  we're at {v} now
  I'm staying at {v}
  I'll be at {v}
  {v} is the right address
  {v} is where it should go
  {v} is where I live now
  have it brought to {v}
  address: {v}
  here's the address: {v}
  here's where it should go: {v}
  @casual im at {v} now
  @casual new spot is {v}
  @formal the correct delivery address is {v}
  @formal kindly use the following address: {v}
  @business our new office is at {v}
  @business please use our office address, {v}
  @elderly I've moved in with my daughter at {v}
  @elderly I live at {v} these days
  @terse {v}
  @second_language my new home is {v}
  `,
  plainly + String.raw`
  it should go to {v}
  send it to {v}
  the address is {v}
  the new address is {v}
  to {v}
  to {v} please
  {v} please
  we're at {v}
  I'm at {v}
  new one is {v}
  please use {v}
  `,
)

const street = words(
  String.raw`
  to {v}
  at {v}
  on {v}
  , {v}
  , the street is {v}
  \({v}\)
  `,
  String.raw`
  the street is {v}
  the street address is {v}
  street: {v}
  it's at {v}
  I'm at {v}
  we're at {v}
  the house is at {v}
  street and number are {v}
  it should go to {v}
  `,
  plainly + String.raw`
  the street is {v}
  it's at {v}
  street is {v}
  `,
)

const city = words(
  String.raw`
  in {v}
  in {v}
  in {v}
  for {v}
  (around|near) {v}
  , {v}
  , city {v}
  `,
  String.raw`
  it's in {v}
  I'm in {v}
  we're in {v}
  the city is {v}
  city: {v}
  I live in {v}
  that's in {v}
  it's for {v}
  I mean the one in {v}
  @casual im in {v}
  `,
  plainly + String.raw`
  in {v}
  {v} please
  the city is {v}
  I'm in {v}
  it's in {v}
  `,
)

const place = words(
  String.raw`
  in {v}
  (for|at) {v}
  (near|around) {v}
  from {v}
  , {v}
  `,
  String.raw`
  it's {v} I mean
  I'm thinking of {v}
  the {label} is {v}
  {label}: {v}
  it's for {v}
  the place is {v}
  I mean {v}
  make the {label} {v}
  `,
  plainly + String.raw`
  {v} please
  let's say {v}
  the {label} is {v}
  `,
)

const state = words(
  String.raw`
  in {v}
  in {v}
  , {v}
  , state {v}
  over in {v}
  `,
  String.raw`
  it's in {v}
  I'm in {v}
  the state is {v}
  state: {v}
  that's in {v}
  we're in {v}
  it's {v}, by the way
  over here in {v}
  `,
  plainly + String.raw`
  in {v}
  the state is {v}
  it's in {v}
  `,
)

const country = words(
  String.raw`
  in {v}
  for {v}
  from {v}
  , {v}
  `,
  String.raw`
  I'm in {v}
  the country is {v}
  country: {v}
  it's for {v}
  I live in {v}
  we're in {v}
  it's in {v}
  that's for {v}
  `,
  plainly + String.raw`
  in {v}
  I'm in {v}
  {v} please
  `,
)

const postalCode = words(
  String.raw`
  , zip {v}
  , zip code {v}
  , {v}
  \({v}\)
  in {v}
  for the zip {v}
  `,
  String.raw`
  the zip is {v}
  the zip code is {v}
  my zip is {v}
  my zip code is {v}
  zip: {v}
  zip code {v}
  I'm in {v}
  the postal code is {v}
  `,
  plainly + String.raw`
  zip is {v}
  the zip is {v}
  my zip's {v}
  zip code {v}
  `,
)

const date = words(
  String.raw`
  for {v}
  for {v}
  , {v}
  , the date is {v}
  with {v} as the date
  \({v}\)
  `,
  String.raw`
  it's for {v}
  the date is {v}
  the {label} is {v}
  {label}: {v}
  date: {v}
  I'm thinking {v}
  {v} would be (best|ideal|perfect)
  {v} works for me
  make it {v}
  it has to be {v}
  the day I mean is {v}
  @casual {v} works
  @formal the date in question is {v}
  `,
  plainly + String.raw`
  {v} please
  let's say {v}
  {v} would be good
  {v} works
  make it {v}
  how about {v}
  {v} if possible
  `,
)

const time = words(
  String.raw`
  at {v}
  at {v}
  for {v}
  (around|about) {v}
  , {v}
  `,
  String.raw`
  the time is {v}
  {v} works (best|for me)
  {v} would be good
  make it {v}
  time: {v}
  I'm thinking {v}
  it should be at {v}
  the {label} is {v}
  `,
  plainly + String.raw`
  at {v}
  {v} please
  let's say {v}
  {v} works
  {v} would be good
  `,
)

const dateTime = words(
  String.raw`
  for {v}
  for {v}
  , {v}
  \({v}\)
  `,
  String.raw`
  it's for {v}
  the {label} is {v}
  {label}: {v}
  make it {v}
  {v} would be good
  {v} works for me
  I'm thinking {v}
  it should be {v}
  `,
  plainly + String.raw`
  {v} please
  let's say {v}
  {v} works
  make it {v}
  `,
)

const duration = words(
  String.raw`
  for {v}
  for {v}
  for about {v}
  , {v}
  `,
  String.raw`
  for {v}
  it's for {v}
  make it {v}
  the {label} is {v}
  {label}: {v}
  {v} should be enough
  it should last {v}
  I need {v}
  I have {v}
  `,
  plainly + String.raw`
  {v} please
  {v} should do
  let's say {v}
  about {v}
  `,
)

const money = words(
  String.raw`
  for {v}
  of {v}
  , just {v} of it
  , only {v} of it
  , {v}
  \({v}\)
  - {v}
  , just the {v}
  `,
  String.raw`
  just {v} of it
  only {v} of it
  I only want {v} back
  I just want {v} of it back
  {v} is enough
  {v} would be fine
  it's only about {v}
  only {v}, not the whole thing
  {v}, not the full amount
  not all of it, just {v}
  the amount is {v}
  the amount should be {v}
  amount: {v}
  it should be {v}
  it comes to {v}
  the part I mean is {v}
  I'd be happy with {v}
  make it {v}
  @casual just the {v} is fine
  @formal the amount in question is {v}
  @business the amount we are claiming is {v}
  @second_language only {v} please
  `,
  plainly + String.raw`
  {v} please
  the amount is {v}
  just {v}
  only {v}
  {v} would be fine
  {v} is fine
  let's say {v}
  make it {v}
  `,
)

const price = words(
  String.raw`
  for {v}
  for {v}
  of {v}
  , {v}
  \({v}\)
  , {label} {v}
  `,
  String.raw`
  the {label} is {v}
  {label}: {v}
  it's {v}
  make it {v}
  the {label} should be {v}
  it comes to {v}
  let's say {v} for the {label}
  put {v} as the {label}
  `,
  plainly + String.raw`
  {v} please
  let's say {v}
  make it {v}
  `,
)

const count = words(
  String.raw`
  , {label} {v}
  , {label}: {v}
  , {v} for the {label}
  with {v} as the {label}
  with {label} {v}
  \({label}: {v}\)
  `,
  String.raw`
  the {label} is {v}
  the {label} should be {v}
  {label}: {v}
  make the {label} {v}
  I'd say {v} for the {label}
  {v} for the {label}
  let's go with {v} for the {label}
  put {v} for the {label}
  `,
  plainly + String.raw`
  {v} please
  {v} I think
  let's say {v}
  just {v}
  make it {v}
  {v} should do
  `,
)

const measured = words(
  String.raw`
  , {label} {v}
  , {label}: {v}
  with a {label} of {v}
  with {label} {v}
  \({label} {v}\)
  at {label} {v}
  `,
  String.raw`
  the {label} is {v}
  the {label}'s {v}
  {label}: {v}
  the {label} should be {v}
  make the {label} {v}
  the {label} I have is {v}
  it has a {label} of {v}
  take {v} as the {label}
  `,
  plainly + String.raw`
  {v} I think
  about that, {v}
  the {label} is {v}
  `,
)

const url = words(
  String.raw`
  from {v}
  at {v}
  : {v}
  , {v}
  , the link is {v}
  \({v}\)
  `,
  String.raw`
  the link is {v}
  here's the link: {v}
  link: {v}
  it's at {v}
  the page is {v}
  the address of the page is {v}
  the {label} is {v}
  this is the one: {v}
  `,
  plainly + String.raw`
  here's the link: {v}
  this one: {v}
  `,
)

const choice = words(
  String.raw`
  , {v}
  , {v} please
  - {v}
  \({v}\)
  , {label} {v}
  , {label}: {v}
  with {v} as the {label}
  `,
  String.raw`
  the {label} should be {v}
  the {label} is {v}
  {label}: {v}
  {v} for the {label}
  for the {label} I'd like {v}
  for the {label}, {v}
  make the {label} {v}
  I'd go with {v} for the {label}
  {v} is fine for the {label}
  {label} {v} please
  `,
  plainly + String.raw`
  {v} please
  let's go with {v}
  {v} is fine
  I'll go with {v}
  {v} I guess
  make it {v}
  `,
)

const reason = words(
  String.raw`
  because of {v}
  , {v}
  - {v}
  , reason: {v}
  \({v}\)
  about {v}
  over {v}
  `,
  String.raw`
  it's about {v}
  it's because of {v}
  the reason is {v}
  reason: {v}
  it has to do with {v}
  the problem is {v}
  the issue is {v}
  the thing is {v}
  this is about {v}
  @formal the matter concerns {v}
  @business the matter concerns {v}
  `,
  plainly + String.raw`
  it's about {v}
  because of {v}
  the reason is {v}
  mainly {v}
  it has to do with {v}
  `,
)

const quoted = words(
  String.raw`
  saying "{v}"
  : "{v}"
  that says "{v}"
  with the {label} "{v}"
  : {v}
  , {label} "{v}"
  `,
  String.raw`
  it should say "{v}"
  the {label} should be "{v}"
  the {label} is "{v}"
  {label}: {v}
  {label}: "{v}"
  put "{v}" as the {label}
  write "{v}"
  call it "{v}"
  use "{v}" for the {label}
  `,
  plainly + String.raw`
  "{v}"
  just write "{v}"
  it should say "{v}"
  {v} will do
  `,
)

const query = words(
  String.raw`
  for {v}
  for {v}
  about {v}
  on {v}
  : {v}
  matching {v}
  `,
  String.raw`
  I'm looking for {v}
  I need something about {v}
  it's about {v}
  I'm interested in {v}
  search for {v}
  the thing I'm after is {v}
  {label}: {v}
  try {v}
  I mean {v}
  `,
  plainly + String.raw`
  {v} please
  try {v}
  I'm looking for {v}
  anything about {v}
  `,
)

const product = words(
  String.raw`
  for the {v}
  for {v}
  , the {v}
  - {v}
  , it's the {v}
  `,
  String.raw`
  it's the {v}
  it's for the {v}
  I mean the {v}
  the {label} is the {v}
  {label}: {v}
  the one I want is the {v}
  I'm talking about the {v}
  it's the {v} I'm after
  `,
  plainly + String.raw`
  the {v}
  the {v} please
  it's the {v}
  I mean the {v}
  `,
)

const company = words(
  String.raw`
  for {v}
  with {v}
  at {v}
  , the company is {v}
  under {v}
  , {v}
  `,
  String.raw`
  the company is {v}
  it's for {v}
  I'm with {v}
  we're {v}
  the {label} is {v}
  {label}: {v}
  it's under {v}
  I mean {v}
  `,
  plainly + String.raw`
  we're {v}
  it's under {v}
  the company's {v}
  `,
)

const username = words(
  String.raw`
  for {v}
  under {v}
  , username {v}
  , my username is {v}
  \({v}\)
  with the handle {v}
  `,
  String.raw`
  my username is {v}
  my handle is {v}
  the username is {v}
  I'm {v} on there
  the account is {v}
  username: {v}
  {label}: {v}
  it's under {v}
  you'll find it under {v}
  `,
  plainly + String.raw`
  username's {v}
  my username is {v}
  I'm {v}
  `,
)

const language = words(
  String.raw`
  in {v}
  into {v}
  in {v} please
  , {v}
  , {label} {v}
  `,
  String.raw`
  in {v}
  it should be in {v}
  the {label} is {v}
  {label}: {v}
  I'd like it in {v}
  I need {v}
  I speak {v}
  make it {v}
  `,
  plainly + String.raw`
  in {v}
  {v} please
  {v} if possible
  `,
)

const unit = words(
  String.raw`
  in {v}
  in {v}
  in {v} please
  , in {v}
  \(in {v}\)
  `,
  String.raw`
  in {v} please
  I'd like it in {v}
  it should be in {v}
  give it to me in {v}
  use {v}
  I need {v}
  {label}: {v}
  the {label} is {v}
  `,
  plainly + String.raw`
  in {v}
  {v} please
  {v} is fine
  `,
)

const color = words(
  String.raw`
  in {v}
  in {v}
  , {v}
  , {v} please
  , {label} {v}
  `,
  String.raw`
  in {v}
  I'd like it in {v}
  I want {v}
  the {label} should be {v}
  make it {v}
  {label}: {v}
  it should be {v}
  {v} would look best
  `,
  plainly + String.raw`
  {v} please
  in {v}
  make it {v}
  let's go with {v}
  `,
)

const boolean = words(
  String.raw`
  , {label}: {v}
  \({label}: {v}\)
  , {v} to {label}
  , {label} - {v}
  `,
  String.raw`
  {v} to {label}
  {label}: {v}
  for {label}, {v}
  {v} for {label}
  as for {label}, {v}
  about the {label}: {v}
  the answer on {label} is {v}
  and {v} to {label}
  `,
  String.raw`
  {v}
  {v}
  {v} please
  {v}, thanks
  {v} thank you
  I'd say {v}
  that's a {v}
  um, {v}
  @formal {v}, thank you
  @casual {v} i guess
  @terse {v}
  `,
)

const percentage = words(
  String.raw`
  at {v}
  of {v}
  with {v}
  , {v}
  , {label} {v}
  with a {label} of {v}
  `,
  String.raw`
  the {label} is {v}
  {label}: {v}
  make it {v}
  it's {v}
  the {label} should be {v}
  at {v}
  let's say {v}
  it should be {v}
  `,
  plainly + String.raw`
  {v} please
  let's say {v}
  about {v}
  `,
)

const age = words(
  String.raw`
  , age {v}
  , aged {v}
  \(age {v}\)
  at age {v}
  , {v} years old
  `,
  String.raw`
  I'm {v} years old
  the age is {v}
  {label}: {v}
  age {v}
  the {label} is {v}
  that's age {v}
  age is {v}
  it's for age {v}
  `,
  plainly + String.raw`
  {v} years old
  age {v}
  the {label} is {v}
  `,
)

const year = words(
  String.raw`
  in {v}
  for {v}
  from {v}
  , {v}
  , year {v}
  `,
  String.raw`
  the year is {v}
  it's from {v}
  in {v}
  {label}: {v}
  the {label} is {v}
  that was {v}
  I mean {v}
  make it {v}
  `,
  plainly + String.raw`
  {v} I think
  in {v}
  {v} please
  `,
)

const rating = words(
  String.raw`
  with {v}
  , {v}
  at {v}
  , {label} {v}
  with a {label} of {v}
  `,
  String.raw`
  I'd give it {v}
  {v} from me
  {label}: {v}
  the {label} is {v}
  make it {v}
  it gets {v}
  put {v}
  I'm giving it {v}
  `,
  plainly + String.raw`
  I'd say {v}
  {v} from me
  let's go with {v}
  `,
)

const currency = words(
  String.raw`
  in {v}
  in {v}
  to {v}
  , {v}
  , {label} {v}
  `,
  String.raw`
  in {v}
  the {label} is {v}
  {label}: {v}
  I need it in {v}
  it should be in {v}
  I'd like it in {v}
  show it in {v}
  make it {v}
  `,
  plainly + String.raw`
  {v} please
  in {v}
  use {v}
  `,
)

/** Ways to say a value, for every semantic type; `price` is for money that is not a part of a sum. */
export const mentions: Readonly<Record<SemanticType | 'price', MentionWords>> = {
  identifier, email, phone, person, company, username,
  address, street, city, state, country, postal_code: postalCode, place,
  date, time, date_time: dateTime, duration, money, price, count, number: measured, percentage, rating,
  year, age, temperature: measured, distance: measured, weight: measured, latitude: measured, longitude: measured,
  url, file: url, language, currency, color, unit,
  product, query, title: quoted, message: quoted, reason, text, code: measured, keyword: query,
  enum: choice, boolean, list: choice, object: text,
}
