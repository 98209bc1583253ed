/** What supervisors see of their jurisdiction as a whole (domain.md V4). */
package io.linli.supervision;
