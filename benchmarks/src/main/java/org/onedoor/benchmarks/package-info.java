/** JMH figures: what a visitor costs. */
package org.onedoor.benchmarks;
