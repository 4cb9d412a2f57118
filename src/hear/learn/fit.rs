//! Fitting one label's weights.

/// One example: the numbers of its features, sorted, each as often as it stands there, and by how much each counts.
pub(super) struct Row {
    pub features: Vec<u32>,
    pub value: f64,
}

impl Row {
    fn only(&self, allowed: &[bool]) -> Self {
        let is_allowed = |feature: &&u32| allowed.get(**feature as usize).is_some_and(|allowed| *allowed);
        Self { features: self.features.iter().filter(is_allowed).copied().collect(), value: self.value }
    }

    /// How much its features count together.
    fn square(&self, scales: &[f64]) -> f64 {
        let same = self.features.chunk_by(|one, other| one == other);
        let squares = same.filter_map(|same| {
            let times = same.len() as f64;
            same.first().map(|feature| (times * scale(scales, *feature)).powi(2))
        });
        squares.sum::<f64>() * self.value * self.value
    }
}

fn scale(scales: &[f64], feature: u32) -> f64 {
    scales.get(feature as usize).copied().unwrap_or_default()
}

/// The weights of one label, the bias last.
pub(super) struct Weights(Vec<f64>);

impl Weights {
    pub fn of(&self, feature: usize) -> f64 {
        self.0.get(feature).copied().unwrap_or_default()
    }

    pub fn bias(&self) -> f64 {
        self.0.last().copied().unwrap_or_default()
    }

    /// A weight that few others exceed.
    pub fn high(&self) -> f64 {
        let weights = self.0.split_last().map(|(_, weights)| weights).unwrap_or_default();
        let mut sizes: Vec<f64> =
            weights.iter().map(|weight| weight.abs()).filter(|size| *size > 0.0).collect();
        sizes.sort_by(f64::total_cmp);
        sizes.get(sizes.len() * 97 / 100).copied().unwrap_or_default()
    }

    fn score(&self, row: &Row) -> f64 {
        let sum: f64 = row.features.iter().map(|feature| self.of(*feature as usize)).sum();
        sum * row.value + self.bias()
    }

    fn add(&mut self, row: &Row, scales: &[f64], step: f64) {
        for feature in &row.features {
            if let Some(weight) = self.0.get_mut(*feature as usize) {
                *weight += step * row.value * scale(scales, *feature).powi(2);
            }
        }
        if let Some(bias) = self.0.last_mut() {
            *bias += step;
        }
    }
}

const PASSES: usize = 40;
const CLOSE_ENOUGH: f64 = 0.01;

/// Dual coordinate descent for the squared hinge loss (Hsieh et al., 2008). A feature with a greater scale takes less
/// to get a weight.
pub(super) fn fit(
    rows: &[Row],
    is_positive: &[bool],
    allowed: &[bool],
    scales: &[f64],
    cost: f64,
) -> Weights {
    let rows: Vec<Row> = rows.iter().map(|row| row.only(allowed)).collect();
    let squares: Vec<f64> = rows.iter().map(|row| row.square(scales)).collect();
    let mut weights = Weights(vec![0.0; allowed.len() + 1]);
    let mut alphas = vec![0.0_f64; rows.len()];
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut random = 1_u64;
    let diagonal = 0.5 / cost;
    for _ in 0..PASSES {
        shuffle(&mut order, &mut random);
        let mut farthest: f64 = 0.0;
        for at in &order {
            let (Some(row), Some(square), Some(positive), Some(alpha)) =
                (rows.get(*at), squares.get(*at), is_positive.get(*at), alphas.get_mut(*at))
            else {
                continue;
            };
            let sign = if *positive { 1.0 } else { -1.0 };
            let gradient = sign * weights.score(row) - 1.0 + *alpha * diagonal;
            let projected = if *alpha == 0.0 { gradient.min(0.0) } else { gradient };
            farthest = farthest.max(projected.abs());
            let before = *alpha;
            *alpha = (before - gradient / (square + 1.0 + diagonal)).max(0.0);
            if *alpha != before {
                weights.add(row, scales, (*alpha - before) * sign);
            }
        }
        if farthest < CLOSE_ENOUGH {
            break;
        }
    }
    weights
}

/// Fisher-Yates with a linear congruential generator: the same order on every machine.
fn shuffle(order: &mut [usize], random: &mut u64) {
    for last in (1..order.len()).rev() {
        *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let at = (*random >> 33) as usize % (last + 1);
        order.swap(at, last);
    }
}
