//! How the cost of opening grows with what a host brings.

use plotters::prelude::*;

use crate::cold_starts;

const PLOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../scale.svg");

/// What there is more and more of, how many, and the words below the axis.
const SERIES: [(&str, [u32; 6], &str); 2] = [
    ("messages", [0, 2_000, 4_000, 6_000, 8_000, 10_000], "extra messages in the locale that is opened"),
    ("locales", [0, 20, 40, 60, 80, 100], "extra locales of 40 messages that are not opened"),
];

pub fn plot() {
    let area = SVGBackend::new(PLOT, (960, 360)).into_drawing_area();
    area.fill(&WHITE).unwrap();
    for ((of, more, below), area) in SERIES.iter().zip(area.split_evenly((1, SERIES.len()))) {
        let names = more.map(|more| format!("{of} {more}"));
        let cold = cold_starts("cold-scale", &names.each_ref().map(String::as_str));
        let points: Vec<(f64, f64)> = more
            .iter()
            .zip(cold)
            .map(|(more, (nanoseconds, _))| (f64::from(*more), nanoseconds / 1e6))
            .collect();
        let furthest = f64::from(more[more.len() - 1]);
        let highest = points.iter().map(|(_, it)| *it).fold(0.0, f64::max) * 1.15;
        let mut chart = ChartBuilder::on(&area)
            .margin(16)
            .x_label_area_size(44)
            .y_label_area_size(56)
            .build_cartesian_2d(0.0..furthest, 0.0..highest)
            .unwrap();
        chart
            .configure_mesh()
            .max_light_lines(0)
            .x_labels(6)
            .x_label_formatter(&|more| format!("{more:.0}"))
            .x_desc(*below)
            .y_desc("opening and a first text, ms")
            .draw()
            .unwrap();
        chart.draw_series(LineSeries::new(points.clone(), BLUE.stroke_width(2)).point_size(4)).unwrap();
        println!("{of}: {points:.2?}");
    }
    area.present().unwrap();
}
