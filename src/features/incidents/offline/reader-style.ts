/** How the carry-out copy looks: one hand, large type. In a program file, so that no tool takes it for a page style. */
export const css = `body {
  max-width: 44rem;
  margin: 0 auto;
  padding: 1rem;
  color: #1a1a1c;
  background: #fff;
  font: 1.125rem / 1.7 sans-serif;
  overflow-wrap: anywhere;
}
h1 {
  font-size: 1.375rem;
}
h3 {
  margin: 1rem 0 0;
  font-size: 1.125rem;
}
p {
  margin: 0.25rem 0;
  white-space: pre-line;
}
input,
textarea,
button {
  box-sizing: border-box;
  width: 100%;
  min-height: 3rem;
  margin: 0.25rem 0 0.75rem;
  padding: 0.5rem;
  border: 1px solid #767676;
  border-radius: 0.5rem;
  font: inherit;
}
button {
  border: 0;
  color: #fff;
  background: #0b3a82;
  font-weight: 700;
}
details {
  border-bottom: 1px solid #b3b3b3;
  padding: 0.5rem 0;
}
summary {
  min-height: 2.75rem;
  font-size: 1.25rem;
  font-weight: 700;
}
a {
  color: #0b3a82;
}
[role="alert"] {
  color: #b3261e;
  font-weight: 700;
}
`;
