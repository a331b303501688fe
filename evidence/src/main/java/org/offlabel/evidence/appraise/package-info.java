/**
 * Judges how far each study can be trusted, one domain of a published tool at a time.
 *
 * <p>In: a {@code Study}. Out: the same study with a {@code RiskOfBias} per domain of the tool that
 * fits its design (RoB 2 with its crossover supplement for randomised trials, the domains of
 * ROBINS-I for the others). Always: a judgement names its rule and quotes what it rests on; where
 * nothing was stated it says so and never reads silence as low risk.
 */
@NullMarked
package org.offlabel.evidence.appraise;

import org.jspecify.annotations.NullMarked;
