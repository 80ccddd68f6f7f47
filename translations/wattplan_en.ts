<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>Accelerator-hours</source>
        <translation>Accelerator-hours</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Watts per accelerator</source>
        <translation>Watts per accelerator</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbon</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>Energy per output token</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>Energy per request</translation>
    </message>
    <message>
        <source>a row of kind “%1” is neither a run nor a service</source>
        <translation>a row of kind “%1” is neither a run nor a service</translation>
    </message>
    <message>
        <source>the library has no hardware “%1”</source>
        <translation>the library has no hardware “%1”</translation>
    </message>
    <message>
        <source>hardware taken as %1</source>
        <translation>hardware taken as %1</translation>
    </message>
    <message>
        <source>left out, as it is outside what the field takes: %1</source>
        <translation>left out, as it is outside what the field takes: %1</translation>
    </message>
    <message>
        <source>one system, as no count is stated</source>
        <translation>one system, as no count is stated</translation>
    </message>
    <message>
        <source>sequences of %1 tokens, as none are stated</source>
        <translation>sequences of %1 tokens, as none are stated</translation>
    </message>
    <message>
        <source>prompts of %1 tokens, as none are stated</source>
        <translation>prompts of %1 tokens, as none are stated</translation>
    </message>
    <message>
        <source>the program has no result “%1” for it</source>
        <translation>the program has no result “%1” for it</translation>
    </message>
    <message>
        <source>its inputs lie outside what the formula takes</source>
        <translation>its inputs lie outside what the formula takes</translation>
    </message>
    <message>
        <source>does not apply to such a row</source>
        <translation>does not apply to such a row</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>constructed</source>
        <translation>constructed</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anomalous</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>a batch of %1, as memory holds no more</source>
        <translation>a batch of %1, as memory holds no more</translation>
    </message>
    <message>
        <source>counted by its class, as memory would not hold its layout</source>
        <translation>counted by its class, as memory would not hold its layout</translation>
    </message>
    <message>
        <source>the row names no hardware</source>
        <translation>the row names no hardware</translation>
    </message>
    <message>
        <source>left out, as the library has no place “%1”</source>
        <translation>left out, as the library has no place “%1”</translation>
    </message>
    <message>
        <source>cooled by “%1”, as no PUE is stated</source>
        <translation>cooled by “%1”, as no PUE is stated</translation>
    </message>
    <message>
        <source>a server&apos;s nameplate of %1 times the TDP of its accelerators, as none is known</source>
        <translation>a server&apos;s nameplate of %1 times the TDP of its accelerators, as none is known</translation>
    </message>
    <message>
        <source>model taken as %1</source>
        <translation>model taken as %1</translation>
    </message>
    <message>
        <source>the shape of a usual model of its size, %1 layers, as none is stated</source>
        <translation>the shape of a usual model of its size, %1 layers, as none is stated</translation>
    </message>
    <message>
        <source>efficiency of the class “%1”, as its own is not known</source>
        <translation>efficiency of the class “%1”, as its own is not known</translation>
    </message>
    <message>
        <source>counted without its layout, as no speeds of the class “%1” are known</source>
        <translation>counted without its layout, as no speeds of the class “%1” are known</translation>
    </message>
    <message>
        <source>neither row nor library give “%1”</source>
        <translation>neither row nor library give “%1”</translation>
    </message>
    <message>
        <source>not a number from 0 on: %1</source>
        <translation>not a number from 0 on: %1</translation>
    </message>
    <message>
        <source>without %1, whose active parameters are not known</source>
        <translation>without %1, whose active parameters are not known</translation>
    </message>
    <message>
        <source>the row does not say whether it is a run or a service</source>
        <translation>the row does not say whether it is a run or a service</translation>
    </message>
    <message>
        <source>recomputed as memory needs it, as it would not hold the rest</source>
        <translation>recomputed as memory needs it, as it would not hold the rest</translation>
    </message>
    <message>
        <source>memory of %1 an accelerator, which the equations ask for: its layout ran in less</source>
        <translation>memory of %1 an accelerator, which the equations ask for: its layout ran in less</translation>
    </message>
    <message>
        <source>attention counted by its causal half, as its TFLOP/s and tokens say</source>
        <translation>attention counted by its causal half, as its TFLOP/s and tokens say</translation>
    </message>
    <message>
        <source>%1 chunks per stage, as none are stated</source>
        <translation>%1 chunks per stage, as none are stated</translation>
    </message>
    <message>
        <source>micro-batches of %1, as none are stated</source>
        <translation>micro-batches of %1, as none are stated</translation>
    </message>
    <message>
        <source>nothing recomputed, as nothing is stated of it</source>
        <translation>nothing recomputed, as nothing is stated of it</translation>
    </message>
    <message>
        <source>attention counted by its causal half, as sources do since %1</source>
        <translation>attention counted by its causal half, as sources do since %1</translation>
    </message>
    <message>
        <source>left out, as it is no number from 0 on: %1</source>
        <translation>left out, as it is no number from 0 on: %1</translation>
    </message>
    <message>
        <source>counted as measured, as the file has no column “%1”</source>
        <translation>counted as measured, as the file has no column “%1”</translation>
    </message>
    <message>
        <source>counted by dies, two to one %1</source>
        <translation>counted by dies, two to one %1</translation>
    </message>
    <message>
        <source>left out, as the library has several places in “%1”: name a city</source>
        <translation>left out, as the library has several places in “%1”: name a city</translation>
    </message>
    <message>
        <source>place taken as %1</source>
        <translation>place taken as %1</translation>
    </message>
    <message>
        <source>efficiency of FP8, as none of FP4 is known</source>
        <translation>efficiency of FP8, as none of FP4 is known</translation>
    </message>
    <message>
        <source>8-bit arithmetic at twice the rate of 16 bit, as none is known</source>
        <translation>8-bit arithmetic at twice the rate of 16 bit, as none is known</translation>
    </message>
    <message>
        <source>watts of the accelerator alone, as they are at most its TDP</source>
        <translation>watts of the accelerator alone, as they are at most its TDP</translation>
    </message>
    <message>
        <source>grid carbon of the world&apos;s mean, %1 kg/kWh, as neither factor nor place is stated</source>
        <translation>grid carbon of the world&apos;s mean, %1 kg/kWh, as neither factor nor place is stated</translation>
    </message>
    <message>
        <source>rented at the price of %1, as none of its own is known</source>
        <translation>rented at the price of %1, as none of its own is known</translation>
    </message>
    <message>
        <source>up to %1 ms a token, as no batch is stated</source>
        <translation>up to %1 ms a token, as no batch is stated</translation>
    </message>
    <message>
        <source>accelerators a replica, several of them side by side, as no batch is stated: %1</source>
        <translation>accelerators a replica, several of them side by side, as no batch is stated: %1</translation>
    </message>
    <message>
        <source>a dense model of its active parameters, %1, as its architecture is not known</source>
        <translation>a dense model of its active parameters, %1, as its architecture is not known</translation>
    </message>
    <message>
        <source>counted by its class, as its layout needs “%1”, which neither row nor library give</source>
        <translation>counted by its class, as its layout needs “%1”, which neither row nor library give</translation>
    </message>
    <message>
        <source>its model makes images or films: only language models are predicted here</source>
        <translation>its model makes images or films: only language models are predicted here</translation>
    </message>
    <message>
        <source>counted by superchips, each of two %1</source>
        <translation>counted by superchips, each of two %1</translation>
    </message>
    <message>
        <source>a count of %1, as its hardware says</source>
        <translation>a count of %1, as its hardware says</translation>
    </message>
    <message>
        <source>answers of %1 tokens, as none are stated</source>
        <translation>answers of %1 tokens, as none are stated</translation>
    </message>
    <message>
        <source>as many accelerators a replica as it needs, as no count is stated</source>
        <translation>as many accelerators a replica as it needs, as no count is stated</translation>
    </message>
    <message>
        <source>counted without its layout, as the row states no count</source>
        <translation>counted without its layout, as the row states no count</translation>
    </message>
    <message>
        <source>%1 heads of keys and values, as none are stated</source>
        <translation>%1 heads of keys and values, as none are stated</translation>
    </message>
    <message>
        <source>heads of a width of %1, as none is stated</source>
        <translation>heads of a width of %1, as none is stated</translation>
    </message>
    <message>
        <source>the row does not say of how many accelerators it is: no total is compared</source>
        <translation>the row does not say of how many accelerators it is: no total is compared</translation>
    </message>
</context>
<context>
    <name>AccuracyChart</name>
    <message>
        <source>%1: predicted against published</source>
        <translation>%1: predicted against published</translation>
    </message>
    <message>
        <source>What published runs state against what the program predicts of them. A run on the line is predicted exactly.</source>
        <translation>What published runs state against what the program predicts of them. A run on the line is predicted exactly.</translation>
    </message>
    <message>
        <source>No run states this and can be predicted in this way.</source>
        <translation>No run states this and can be predicted in this way.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicted</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>a quarter apart</source>
        <translation>a quarter apart</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>not measured</translation>
    </message>
</context>
<context>
    <name>AccuracyTexts</name>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mean absolute error</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Worst</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>serving</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Predicted over published</source>
        <translation>Predicted over published</translation>
    </message>
    <message>
        <source>Errors of measured runs</source>
        <translation>Errors of measured runs</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Wattplan %1: plans the compute, power, cost and carbon of AI data centres. Free software under the GNU GPL, version 3 or later. Data of Epoch AI (CC BY 4.0, epoch.ai/data) and of the sources named beside each figure.</source>
        <translation>Wattplan %1: plans the compute, power, cost and carbon of AI data centres. Free software under the GNU GPL, version 3 or later. Data of Epoch AI (CC BY 4.0, epoch.ai/data) and of the sources named beside each figure.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Recent plans</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Open read-only in a new window…</source>
        <translation>Open read-only in a new window…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Why this number</translation>
    </message>
    <message>
        <source>About Wattplan</source>
        <translation>About Wattplan</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Open a plan</translation>
    </message>
    <message>
        <source>Wattplan plans (*.wattplan)</source>
        <translation>Wattplan plans (*.wattplan)</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>Save the plan as</translation>
    </message>
    <message>
        <source>Currency that money is shown in</source>
        <translation>Currency that money is shown in</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Plans (*.wattplan *.json)</source>
        <translation>Plans (*.wattplan *.json)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a change</comment>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>a change</comment>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Previous part of the window</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Show me around</translation>
    </message>
    <message>
        <source>The printer can&apos;t begin. Check it, or print to a PDF file.</source>
        <translation>The printer can&apos;t begin. Check it, or print to a PDF file.</translation>
    </message>
    <message>
        <source>All charts and tables…</source>
        <translation>All charts and tables…</translation>
    </message>
    <message>
        <source>Charts and tables of this page…</source>
        <translation>Charts and tables of this page…</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Print this page…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Print to a PDF file…</source>
        <translation>Print to a PDF file…</translation>
    </message>
    <message>
        <source>Written to %1: %2 and %3, as %4.</source>
        <comment>folder, n charts, n tables, n files</comment>
        <translation>Written to %1: %2 and %3, as %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n chart</numerusform>
            <numerusform>%n charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>This page has no chart or table to print.</source>
        <translation>This page has no chart or table to print.</translation>
    </message>
    <message>
        <source>Print to a PDF file</source>
        <translation>Print to a PDF file</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Written to %1.</translation>
    </message>
    <message>
        <source>New from a sample</source>
        <translation>New from a sample</translation>
    </message>
    <message>
        <source>Spreadsheet with live formulas…</source>
        <translation>Spreadsheet with live formulas…</translation>
    </message>
    <message>
        <source>Export a spreadsheet</source>
        <translation>Export a spreadsheet</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: %n live formula(s).</source>
        <translation>
            <numerusform>Written to %1: %n live formula.</numerusform>
            <numerusform>Written to %1: %n live formulas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the spreadsheet</source>
        <translation>Open the spreadsheet</translation>
    </message>
    <message>
        <source>Results as ranges</source>
        <translation>Results as ranges</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Ranges</translation>
    </message>
    <message>
        <source>Shows results as P50 with P10 and P90, drawn from the inputs that are ranges</source>
        <translation>Shows results as P50 with P10 and P90, drawn from the inputs that are ranges</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>library</source>
        <comment>where a value is from</comment>
        <translation>library</translation>
    </message>
    <message>
        <source>typed here</source>
        <comment>where a value is from</comment>
        <translation>typed here</translation>
    </message>
    <message>
        <source>edited here</source>
        <comment>where a value is from</comment>
        <translation>edited here</translation>
    </message>
    <message>
        <source>estimate</source>
        <comment>where a value is from</comment>
        <translation>estimate</translation>
    </message>
    <message>
        <source>default</source>
        <comment>where a value is from</comment>
        <translation>default</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimates</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Defaults</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>assumed</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n month old</numerusform>
            <numerusform>%n months old</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where a value is from, how old its source is</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Old: prices, grids and practice dated more than %n month(s) before %1, the middle of the plan&apos;s price year</source>
        <translation>
            <numerusform>Old: prices, grids and practice dated more than %n month before %1, the middle of the plan&apos;s price year</numerusform>
            <numerusform>Old: prices, grids and practice dated more than %n months before %1, the middle of the plan&apos;s price year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old: prices, grids and practice dated more than %n month(s) before today, %1; the plan states no price year</source>
        <translation>
            <numerusform>Old: prices, grids and practice dated more than %n month before today, %1; the plan states no price year</numerusform>
            <numerusform>Old: prices, grids and practice dated more than %n months before today, %1; the plan states no price year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributionTexts</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standard error</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>an object</comment>
        <translation>without %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an object</comment>
        <translation>with %1</translation>
    </message>
    <message>
        <source>No input differs.</source>
        <translation>No input differs.</translation>
    </message>
    <message>
        <source>Taken together, since one needs %1 of the other: %2 | %3</source>
        <translation>Taken together, since one needs %1 of the other: %2 | %3</translation>
    </message>
    <message>
        <source>Taken together, since the result has no value for one without the other: %1</source>
        <translation>Taken together, since the result has no value for one without the other: %1</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %Ln order(s) of the changes.</source>
        <translation>
            <numerusform>Estimated from %Ln order of the changes.</numerusform>
            <numerusform>Estimated from %Ln orders of the changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name two what-ifs, or “baseline” and one, and one result with --result.</source>
        <translation>Name two what-ifs, or “baseline” and one, and one result with --result.</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>accelerators</source>
        <translation>accelerators</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>servers</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>facility</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>utility</translation>
    </message>
    <message>
        <source>Measured at the accelerators alone.</source>
        <translation>Measured at the accelerators alone.</translation>
    </message>
    <message>
        <source>Measured at the servers: accelerators, processors, memory and fans.</source>
        <translation>Measured at the servers: accelerators, processors, memory and fans.</translation>
    </message>
    <message>
        <source>Measured at the IT equipment: servers, network and storage.</source>
        <translation>Measured at the IT equipment: servers, network and storage.</translation>
    </message>
    <message>
        <source>Measured at the facility: IT equipment, cooling and losses.</source>
        <translation>Measured at the facility: IT equipment, cooling and losses.</translation>
    </message>
    <message>
        <source>Measured at the utility&apos;s meter: all the facility draws from the grid.</source>
        <translation>Measured at the utility&apos;s meter: all the facility draws from the grid.</translation>
    </message>
</context>
<context>
    <name>CarbonWater</name>
    <message>
        <source>Carbon by training run</source>
        <translation>Carbon by training run</translation>
    </message>
    <message>
        <source>Nothing yet. Add a training run, and choose its model, cluster and start.</source>
        <translation>Nothing yet. Add a training run, and choose its model, cluster and start.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>grid carbon, WUE</comment>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>entered in this plan</source>
        <translation>entered in this plan</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>no source</translation>
    </message>
    <message>
        <source>computed: weather of %1, %2</source>
        <comment>site, cooling technology</comment>
        <translation>computed: weather of %1, %2</translation>
    </message>
    <message>
        <source>Carbon, embodied and all</source>
        <translation>Carbon, embodied and all</translation>
    </message>
    <message>
        <source>Water by training run</source>
        <translation>Water by training run</translation>
    </message>
    <message>
        <source>Water, on site and of power stations</source>
        <translation>Water, on site and of power stations</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>electricity of a home, 10.6 MWh/year</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Carbon by service</source>
        <translation>Carbon by service</translation>
    </message>
    <message>
        <source>Carbon by workload</source>
        <translation>Carbon by workload</translation>
    </message>
    <message>
        <source>Location-based carbon of each workload, its facility energy times the grid factor of the place, and its share of making hardware and facility.</source>
        <translation>Location-based carbon of each workload, its facility energy times the grid factor of the place, and its share of making hardware and facility.</translation>
    </message>
    <message>
        <source>Water by service</source>
        <translation>Water by service</translation>
    </message>
    <message>
        <source>Water by workload</source>
        <translation>Water by workload</translation>
    </message>
    <message>
        <source>Carbon and water by service</source>
        <translation>Carbon and water by service</translation>
    </message>
    <message>
        <source>Carbon and water by workload</source>
        <translation>Carbon and water by workload</translation>
    </message>
    <message>
        <source>Carbon and water by training run</source>
        <translation>Carbon and water by training run</translation>
    </message>
    <message>
        <source>Water evaporated and drained on site by each workload, its IT energy times WUE, and what power stations evaporate for its facility energy.</source>
        <translation>Water evaporated and drained on site by each workload, its IT energy times WUE, and what power stations evaporate for its facility energy.</translation>
    </message>
</context>
<context>
    <name>CashFlow</name>
    <message>
        <source>Bought</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>Exit value</source>
        <translation>Exit value</translation>
    </message>
    <message>
        <source>Rent saved</source>
        <translation>Rent saved</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Insurance, taxes, water</source>
        <translation>Insurance, taxes, water</translation>
    </message>
    <message>
        <source>Net of the year</source>
        <translation>Net of the year</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <translation>Sum so far</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>Discounted</translation>
    </message>
    <message>
        <source>Discounted, sum so far</source>
        <translation>Discounted, sum so far</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Nothing to check yet: add a facility, a cluster and a training run.</source>
        <translation>Nothing to check yet: add a facility, a cluster and a training run.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>errors: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>warnings: %1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>notes: %1</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>passed: %1</translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>; </source>
        <comment>between ways to mend a check</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>can be mended: %1</source>
        <comment>ways to mend a check</comment>
        <translation>can be mended: %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The feed carries the peak of %1, with %2 to spare in its tightest month.</source>
        <translation>The feed carries the peak of %1, with %2 to spare in its tightest month.</translation>
    </message>
    <message>
        <source>In %1 the peak of %2 exceeds the feed of %3 by %4; the worst month lacks %5. Raise the feed, or start later.</source>
        <translation>In %1 the peak of %2 exceeds the feed of %3 by %4; the worst month lacks %5. Raise the feed, or start later.</translation>
    </message>
    <message>
        <source>A full rack draws %1; its cooling carries away %2.</source>
        <translation>A full rack draws %1; its cooling carries away %2.</translation>
    </message>
    <message>
        <source>PUE %1 keeps within the cap of the place, %2.</source>
        <translation>PUE %1 keeps within the cap of the place, %2.</translation>
    </message>
    <message>
        <source>PUE %1 is above the cap of the place, %2. Choose another cooling or site.</source>
        <translation>PUE %1 is above the cap of the place, %2. Choose another cooling or site.</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>severity, object, sentence</comment>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>In %1 the peak of %2 exceeds the feed of %3 by %4. Raise the feed, or start later.</source>
        <translation>In %1 the peak of %2 exceeds the feed of %3 by %4. Raise the feed, or start later.</translation>
    </message>
    <message>
        <source>Compute is counted as 6 × parameters × tokens, because the model&apos;s architecture is not known in full. Enter it to count exactly.</source>
        <translation>Compute is counted as 6 × parameters × tokens, because the model&apos;s architecture is not known in full. Enter it to count exactly.</translation>
    </message>
    <message>
        <source>A result waits for a value. Enter %1.</source>
        <comment>field</comment>
        <translation>A result waits for a value. Enter %1.</translation>
    </message>
    <message>
        <source>A result waits for a value. Open it to see which.</source>
        <translation>A result waits for a value. Open it to see which.</translation>
    </message>
    <message>
        <source>Not possible: %1. Change what it asks for.</source>
        <comment>reason</comment>
        <translation>Not possible: %1. Change what it asks for.</translation>
    </message>
    <message>
        <source>%1: its source and the plan&apos;s prices are %2 years apart. Enter a newer price.</source>
        <translation>%1: its source and the plan&apos;s prices are %2 years apart. Enter a newer price.</translation>
    </message>
    <message>
        <source>%1: the price was not re-read at its source. Check it, or enter your own.</source>
        <translation>%1: the price was not re-read at its source. Check it, or enter your own.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Era %1</source>
        <comment>years</comment>
        <translation>Era %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>heading of checks</comment>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>heading of checks</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <comment>heading of checks</comment>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>heading of checks</comment>
        <translation>Errors</translation>
    </message>
    <message>
        <source>%1 per rack</source>
        <comment>systems</comment>
        <translation>%1 per rack</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>cooling technology</comment>
        <translation>Switch to %1</translation>
    </message>
    <message>
        <source>Raise the feed to %1</source>
        <comment>power</comment>
        <translation>Raise the feed to %1</translation>
    </message>
    <message>
        <source>Feed of %1 from %2</source>
        <comment>power, month</comment>
        <translation>Feed of %1 from %2</translation>
    </message>
    <message>
        <source>Count as 6 N D on purpose</source>
        <translation>Count as 6 N D on purpose</translation>
    </message>
    <message>
        <source>Fit all models</source>
        <translation>Fit all models</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Fill it in</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>field</comment>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The run starts before its cluster is commissioned: enough accelerators stand from %1 on. Start it then.</source>
        <translation>The run starts before its cluster is commissioned: enough accelerators stand from %1 on. Start it then.</translation>
    </message>
    <message>
        <source>Start %1 on %2</source>
        <comment>training run, day</comment>
        <translation>Start %1 on %2</translation>
    </message>
    <message>
        <source>Start %1 in %2</source>
        <comment>training run, month</comment>
        <translation>Start %1 in %2</translation>
    </message>
    <message>
        <source>Keep the cluster until %1</source>
        <comment>month</comment>
        <translation>Keep the cluster until %1</translation>
    </message>
    <message>
        <source>Begin the plan in %1</source>
        <comment>month</comment>
        <translation>Begin the plan in %1</translation>
    </message>
    <message>
        <source>Racks of %1 U</source>
        <comment>rack units</comment>
        <translation>Racks of %1 U</translation>
    </message>
    <message>
        <source>Train in %1</source>
        <comment>arithmetic, such as FP8</comment>
        <translation>Train in %1</translation>
    </message>
    <message>
        <source>Each accelerator needs %1 of memory and has %2 usable. Recompute more, split weights, gradients or layers further, or use more accelerators.</source>
        <translation>Each accelerator needs %1 of memory and has %2 usable. Recompute more, split weights, gradients or layers further, or use more accelerators.</translation>
    </message>
    <message>
        <source>A batch of %1 is far above the critical batch of about %2: the same loss takes about %3 times the tokens. Make it smaller.</source>
        <translation>A batch of %1 is far above the critical batch of about %2: the same loss takes about %3 times the tokens. Make it smaller.</translation>
    </message>
    <message>
        <source>The run reads %1 times the stock of public text. Say what else it reads, or how many of its tokens are unique.</source>
        <translation>The run reads %1 times the stock of public text. Say what else it reads, or how many of its tokens are unique.</translation>
    </message>
    <message>
        <source>%1 passes over the same data are worth %2 of fresh data. Find more data, or train on less.</source>
        <comment>number, tokens</comment>
        <translation>%1 passes over the same data are worth %2 of fresh data. Find more data, or train on less.</translation>
    </message>
    <message>
        <source>Recompute: %1</source>
        <comment>choice of the field Recomputed</comment>
        <translation>Recompute: %1</translation>
    </message>
    <message>
        <source>ZeRO: %1</source>
        <comment>choice of the field ZeRO</comment>
        <translation>ZeRO: %1</translation>
    </message>
    <message>
        <source>Micro-batch of %1</source>
        <comment>sequences</comment>
        <translation>Micro-batch of %1</translation>
    </message>
    <message>
        <source>Tensor parallel over %1</source>
        <comment>accelerators</comment>
        <translation>Tensor parallel over %1</translation>
    </message>
    <message>
        <source>Leave the layout to the search</source>
        <translation>Leave the layout to the search</translation>
    </message>
    <message>
        <source>A single sequence takes %1 for a token, and %2 are allowed. Allow more, or choose a lower precision.</source>
        <translation>A single sequence takes %1 for a token, and %2 are allowed. Allow more, or choose a lower precision.</translation>
    </message>
    <message>
        <source>At the pinned batch or throughput a token takes %1, and %2 are allowed.</source>
        <translation>At the pinned batch or throughput a token takes %1, and %2 are allowed.</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <comment>time</comment>
        <translation>Allow %1</translation>
    </message>
    <message>
        <source>As many systems as its services need</source>
        <translation>As many systems as its services need</translation>
    </message>
    <message>
        <source>The facility has a tariff and an all-in price, which contains the demand charge already. Only the tariff counts. Clear one of them.</source>
        <translation>The facility has a tariff and an all-in price, which contains the demand charge already. Only the tariff counts. Clear one of them.</translation>
    </message>
    <message>
        <source>Even to a load that never varies the demand charge costs more than the energy. Check whether it is stated for a year or in another unit.</source>
        <translation>Even to a load that never varies the demand charge costs more than the energy. Check whether it is stated for a year or in another unit.</translation>
    </message>
    <message>
        <source>The run reads %1 tokens for each parameter; dense models have 1.4 or more. Its size and its compute do not go together: check both.</source>
        <translation>The run reads %1 tokens for each parameter; dense models have 1.4 or more. Its size and its compute do not go together: check both.</translation>
    </message>
    <message>
        <source>No one makes %1: the cluster shows what a claim would mean, not what can be bought. Choose another system.</source>
        <comment>accelerator</comment>
        <translation>No one makes %1: the cluster shows what a claim would mean, not what can be bought. Choose another system.</translation>
    </message>
    <message>
        <source>The peak rests on a made year of weather, at most %1 °C (wet-bulb %2 °C): 1 to 3 K too mild. Enter design temperatures, or read an EPW file.</source>
        <translation>The peak rests on a made year of weather, at most %1 °C (wet-bulb %2 °C): 1 to 3 K too mild. Enter design temperatures, or read an EPW file.</translation>
    </message>
    <message>
        <source>%1 has needed an export licence for %2 since %3. Choose another system or site, or say that the plan is hypothetical.</source>
        <comment>accelerator, site, day</comment>
        <translation>%1 has needed an export licence for %2 since %3. Choose another system or site, or say that the plan is hypothetical.</translation>
    </message>
    <message>
        <source>A rack has units for %1, not for %2. Put fewer in each.</source>
        <comment>systems, number</comment>
        <translation>A rack has units for %1, not for %2. Put fewer in each.</translation>
    </message>
    <message>
        <source>Rack and floor carry the weight of %1, not of %2. Put fewer in each.</source>
        <comment>systems, number</comment>
        <translation>Rack and floor carry the weight of %1, not of %2. Put fewer in each.</translation>
    </message>
    <message>
        <source>The run ends %1 after the plan&apos;s last month. Lengthen the plan.</source>
        <comment>months</comment>
        <translation>The run ends %1 after the plan&apos;s last month. Lengthen the plan.</translation>
    </message>
    <message>
        <source>The run starts %1 before the plan&apos;s first month; what it does until then is in no monthly power. Begin the plan earlier, or start the run later.</source>
        <comment>months</comment>
        <translation>The run starts %1 before the plan&apos;s first month; what it does until then is in no monthly power. Begin the plan earlier, or start the run later.</translation>
    </message>
    <message>
        <source>The run wants %1, and its cluster has %2 when it starts. Start it when there are enough.</source>
        <comment>accelerators, number</comment>
        <translation>The run wants %1, and its cluster has %2 when it starts. Start it when there are enough.</translation>
    </message>
    <message>
        <source>From %1 on its cluster has %2 left, but the run works %3 d longer. Start it earlier, or keep the cluster.</source>
        <comment>date, accelerators, days</comment>
        <translation>From %1 on its cluster has %2 left, but the run works %3 d longer. Start it earlier, or keep the cluster.</translation>
    </message>
    <message>
        <source>From %1 on, for %2 d, %3 together want %4, and the cluster has %5. Start one later, or use fewer.</source>
        <comment>date, days, runs, accelerators, number</comment>
        <translation>From %1 on, for %2 d, %3 together want %4, and the cluster has %5. Start one later, or use fewer.</translation>
    </message>
    <message>
        <source>%1 of weights leave no memory for a single sequence on a replica of %2. Choose a lower precision or more memory.</source>
        <comment>bytes, accelerators</comment>
        <translation>%1 of weights leave no memory for a single sequence on a replica of %2. Choose a lower precision or more memory.</translation>
    </message>
    <message>
        <source>Beside %1 of weights the memory of a replica of %2 holds a batch of %3, and a larger one is pinned.</source>
        <comment>bytes, accelerators, sequences</comment>
        <translation>Beside %1 of weights the memory of a replica of %2 holds a batch of %3, and a larger one is pinned.</translation>
    </message>
    <message>
        <source>In its fullest month its services need %1, and it has %2. Size it by its services, or add systems.</source>
        <comment>accelerators, number</comment>
        <translation>In its fullest month its services need %1, and it has %2. Size it by its services, or add systems.</translation>
    </message>
    <message>
        <source>Three tiers of its switches join %2 at most, and it has %1.</source>
        <comment>number, accelerators</comment>
        <translation>Three tiers of its switches join %2 at most, and it has %1.</translation>
    </message>
    <message>
        <source>The layout spreads one copy of the model over %1, but the run uses %2. Lower a degree, or leave the layout to the search.</source>
        <comment>accelerators, number</comment>
        <translation>The layout spreads one copy of the model over %1, but the run uses %2. Lower a degree, or leave the layout to the search.</translation>
    </message>
    <message>
        <source>Of %1 the critical batch keeps about %2 busy in this layout. Use fewer, or spread the model over more of them.</source>
        <comment>accelerators, number</comment>
        <translation>Of %1 the critical batch keeps about %2 busy in this layout. Use fewer, or spread the model over more of them.</translation>
    </message>
    <message>
        <source>%1 of %2 is about twice the dense peak of %3 that the library has: it counts sparsity. Halve it.</source>
        <comment>field, value, value</comment>
        <translation>%1 of %2 is about twice the dense peak of %3 that the library has: it counts sparsity. Halve it.</translation>
    </message>
    <message>
        <source>%1 makes %2 for a watt of TDP; no product known by then has more than %3. If it counts sparsity, halve it.</source>
        <comment>field, FLOP/s, FLOP/s</comment>
        <translation>%1 makes %2 for a watt of TDP; no product known by then has more than %3. If it counts sparsity, halve it.</translation>
    </message>
    <message>
        <source>The trend is fitted to %1; with fewer than 8 it is a sketch. Widen the era, or fit more models.</source>
        <comment>models</comment>
        <translation>The trend is fitted to %1; with fewer than 8 it is a sketch. Widen the era, or fit more models.</translation>
    </message>
    <message>
        <source>Lengthen the plan to %1</source>
        <comment>months</comment>
        <translation>Lengthen the plan to %1</translation>
    </message>
    <message>
        <source>Use all its accelerators: %1</source>
        <comment>number</comment>
        <translation>Use all its accelerators: %1</translation>
    </message>
    <message>
        <source>Pipeline stages: %1</source>
        <translation>Pipeline stages: %1</translation>
    </message>
    <message>
        <source>%1 in the cluster</source>
        <comment>systems</comment>
        <translation>%1 in the cluster</translation>
    </message>
    <message>
        <source>Halve it: %1, dense</source>
        <comment>FLOP/s</comment>
        <translation>Halve it: %1, dense</translation>
    </message>
    <message>
        <source>Replicas of %1</source>
        <comment>accelerators</comment>
        <translation>Replicas of %1</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <comment>number of sequences</comment>
        <translation>Batch of %1</translation>
    </message>
    <message>
        <source>Serve in %1</source>
        <comment>arithmetic, such as FP8</comment>
        <translation>Serve in %1</translation>
    </message>
    <message>
        <source>A full rack draws %1, but its cooling carries away %2: %3 per rack at most. Place fewer, or choose another cooling.</source>
        <comment>power, power, systems</comment>
        <translation>A full rack draws %1, but its cooling carries away %2: %3 per rack at most. Place fewer, or choose another cooling.</translation>
    </message>
    <message>
        <source>Grid carbon of %1 counts CO₂ alone. Beside a factor of CO₂e it leaves out methane and nitrous oxide.</source>
        <comment>kg/kWh</comment>
        <translation>Grid carbon of %1 counts CO₂ alone. Beside a factor of CO₂e it leaves out methane and nitrous oxide.</translation>
    </message>
    <message>
        <source>Grid carbon of %1 is for each kWh generated. For each kWh consumed it is higher by the losses of the grid: divide by 1 less their share.</source>
        <comment>kg/kWh</comment>
        <translation>Grid carbon of %1 is for each kWh generated. For each kWh consumed it is higher by the losses of the grid: divide by 1 less their share.</translation>
    </message>
    <message>
        <source>Grid carbon of %1 is of a life cycle, with fuels and power plants. Scope 2 counts what is emitted when power is made: do not set one beside the other.</source>
        <comment>kg/kWh</comment>
        <translation>Grid carbon of %1 is of a life cycle, with fuels and power plants. Scope 2 counts what is emitted when power is made: do not set one beside the other.</translation>
    </message>
    <message>
        <source>Grid carbon of %1 is marginal: it tells what one more kWh causes. A footprint takes the mean of the grid; enter that.</source>
        <comment>kg/kWh</comment>
        <translation>Grid carbon of %1 is marginal: it tells what one more kWh causes. A footprint takes the mean of the grid; enter that.</translation>
    </message>
    <message>
        <source>One system with its rack weighs %1, and a rack may weigh %2. Allow more, or choose another system.</source>
        <translation>One system with its rack weighs %1, and a rack may weigh %2. Allow more, or choose another system.</translation>
    </message>
    <message>
        <source>One system draws %1, and a rack may draw %2. Choose another cooling or system.</source>
        <translation>One system draws %1, and a rack may draw %2. Choose another cooling or system.</translation>
    </message>
    <message>
        <source>Its systems draw %1 at full operation, and it is designed for %2 of IT. Design for more, or place fewer.</source>
        <translation>Its systems draw %1 at full operation, and it is designed for %2 of IT. Design for more, or place fewer.</translation>
    </message>
    <message>
        <source>The way to the user and reading the prompt take %1 at least, and the first token is due after %2. Allow more, or read less.</source>
        <translation>The way to the user and reading the prompt take %1 at least, and the first token is due after %2. Allow more, or read less.</translation>
    </message>
    <message>
        <source>In the peak one request in twenty waits %1 or longer for its first token; %2 are allowed. Lower the load in the peak, or allow more.</source>
        <translation>In the peak one request in twenty waits %1 or longer for its first token; %2 are allowed. Lower the load in the peak, or allow more.</translation>
    </message>
    <message>
        <source>Racks of up to %1</source>
        <comment>weight or power</comment>
        <translation>Racks of up to %1</translation>
    </message>
    <message>
        <source>Design for %1 of IT</source>
        <comment>power</comment>
        <translation>Design for %1 of IT</translation>
    </message>
    <message>
        <source>Load in the peak of %1</source>
        <comment>share</comment>
        <translation>Load in the peak of %1</translation>
    </message>
    <message>
        <source>Water of the grid of %1 is more than power stations evaporate; the library has %2. It may be what they withdraw, or count reservoirs. Enter the water consumed.</source>
        <comment>L/kWh, L/kWh</comment>
        <translation>Water of the grid of %1 is more than power stations evaporate; the library has %2. It may be what they withdraw, or count reservoirs. Enter the water consumed.</translation>
    </message>
    <message>
        <source>Water of the grid of %1 is more than power stations evaporate, .1 to 3.3 L/kWh. It may be what they withdraw, or count reservoirs. Enter the water consumed.</source>
        <comment>L/kWh</comment>
        <translation>Water of the grid of %1 is more than power stations evaporate, .1 to 3.3 L/kWh. It may be what they withdraw, or count reservoirs. Enter the water consumed.</translation>
    </message>
    <message>
        <source>%1 of %2 is %3 times the %4 that the library has. Makers add both directions and print networks in Gb/s: enter what is reached one way.</source>
        <comment>field, GB/s, number, GB/s</comment>
        <translation>%1 of %2 is %3 times the %4 that the library has. Makers add both directions and print networks in Gb/s: enter what is reached one way.</translation>
    </message>
    <message>
        <source>Memory of %1 is counted in GiB or for GiB; its maker prints %2, from which what can be used is counted. Enter that.</source>
        <comment>GB, GB</comment>
        <translation>Memory of %1 is counted in GiB or for GiB; its maker prints %2, from which what can be used is counted. Enter that.</translation>
    </message>
    <message>
        <source>Requests grow to %1 times as many each year; the fastest known demand grows %2 times. Twice as much is 100 %, a doubling in 6 months 300 %, an e-fold 172 %.</source>
        <comment>numbers</comment>
        <translation>Requests grow to %1 times as many each year; the fastest known demand grows %2 times. Twice as much is 100 %, a doubling in 6 months 300 %, an e-fold 172 %.</translation>
    </message>
    <message>
        <source>The run uses %1, and its cluster has %2. Use fewer, or add systems.</source>
        <comment>accelerators, number</comment>
        <translation>The run uses %1, and its cluster has %2. Use fewer, or add systems.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>accelerators</comment>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>%1, as in the library</source>
        <comment>value</comment>
        <translation>%1, as in the library</translation>
    </message>
    <message>
        <source>%1, as its maker prints</source>
        <comment>bytes</comment>
        <translation>%1, as its maker prints</translation>
    </message>
    <message>
        <source>All of the run reads sequences of %1, the whole context of its model. Most models train on at most %2 and learn longer ones at the end: attention would be counted many times too dear. Enter the sequence length.</source>
        <comment>tokens, tokens</comment>
        <translation>All of the run reads sequences of %1, the whole context of its model. Most models train on at most %2 and learn longer ones at the end: attention would be counted many times too dear. Enter the sequence length.</translation>
    </message>
    <message>
        <source>Train on sequences of %1 tokens</source>
        <translation>Train on sequences of %1 tokens</translation>
    </message>
    <message>
        <source>A request of %1, read and written, is longer than the context of its model, %2. Shorten it, or choose another model.</source>
        <comment>tokens, tokens</comment>
        <translation>A request of %1, read and written, is longer than the context of its model, %2. Shorten it, or choose another model.</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer take %1, more than the %2 that all its accelerators hold. Use %3 or more, or a smaller model.</source>
        <comment>GB, GB, accelerators</comment>
        <translation>Weights, gradients and optimizer take %1, more than the %2 that all its accelerators hold. Use %3 or more, or a smaller model.</translation>
    </message>
    <message>
        <source>The weather of its site was measured %1 away and %2 from its height. Read a file of the place, or let its monthly means make the year.</source>
        <comment>km, m</comment>
        <translation>The weather of its site was measured %1 away and %2 from its height. Read a file of the place, or let its monthly means make the year.</translation>
    </message>
    <message>
        <source>Drop the file&apos;s weather</source>
        <translation>Drop the file&apos;s weather</translation>
    </message>
    <message>
        <source>The goodput taken is that of runs on up to %2, and the run uses %1, which fail more often. Let it follow from failures, or enter your own.</source>
        <comment>accelerators, accelerators</comment>
        <translation>The goodput taken is that of runs on up to %2, and the run uses %1, which fail more often. Let it follow from failures, or enter your own.</translation>
    </message>
    <message>
        <source>%1 of %2 is far from any that is known: %3 to %4. Check the unit and the currency.</source>
        <comment>field, price, price, price</comment>
        <translation>%1 of %2 is far from any that is known: %3 to %4. Check the unit and the currency.</translation>
    </message>
    <message>
        <source>Compute it from failures</source>
        <translation>Compute it from failures</translation>
    </message>
    <message>
        <source>With %1 the rack is full: no unit is left for a switch. Put fewer in each.</source>
        <comment>systems</comment>
        <translation>With %1 the rack is full: no unit is left for a switch. Put fewer in each.</translation>
    </message>
    <message>
        <source>%1: “%2” counts for nothing: %3.</source>
        <comment>a field of the plan, a part of its text, why</comment>
        <translation>%1: “%2” counts for nothing: %3.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Direct expansion</source>
        <translation>Direct expansion</translation>
    </message>
    <message>
        <source>Air-cooled chiller</source>
        <translation>Air-cooled chiller</translation>
    </message>
    <message>
        <source>Air-side economiser</source>
        <translation>Air-side economiser</translation>
    </message>
    <message>
        <source>Water-side economiser</source>
        <translation>Water-side economiser</translation>
    </message>
    <message>
        <source>Water-cooled chiller</source>
        <translation>Water-cooled chiller</translation>
    </message>
    <message>
        <source>Indirect evaporative</source>
        <translation>Indirect evaporative</translation>
    </message>
    <message>
        <source>Dry cooler</source>
        <translation>Dry cooler</translation>
    </message>
    <message>
        <source>V100</source>
        <translation>V100</translation>
    </message>
    <message>
        <source>A100</source>
        <translation>A100</translation>
    </message>
    <message>
        <source>H100</source>
        <translation>H100</translation>
    </message>
    <message>
        <source>B200</source>
        <translation>B200</translation>
    </message>
    <message>
        <source>TPU v4</source>
        <translation>TPU v4</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>Mixture of experts</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bit</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Multi-head</source>
        <translation>Multi-head</translation>
    </message>
    <message>
        <source>Grouped-query</source>
        <translation>Grouped-query</translation>
    </message>
    <message>
        <source>Multi-query</source>
        <translation>Multi-query</translation>
    </message>
    <message>
        <source>Multi-head latent</source>
        <translation>Multi-head latent</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>No parameters</translation>
    </message>
    <message>
        <source>Learned, one vector a position</source>
        <translation>Learned, one vector a position</translation>
    </message>
    <message>
        <source>Relative, one matrix a layer</source>
        <translation>Relative, one matrix a layer</translation>
    </message>
    <message>
        <source>Records (running maximum)</source>
        <translation>Records (running maximum)</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>All models</translation>
    </message>
    <message>
        <source>The k largest so far</source>
        <translation>The k largest so far</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>MVA at the power factor</source>
        <translation>MVA at the power factor</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>From the architecture</source>
        <translation>From the architecture</translation>
    </message>
    <message>
        <source>Quick (6 N D)</source>
        <translation>Quick (6 N D)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Product of the gate</source>
        <translation>Product of the gate</translation>
    </message>
    <message>
        <source>Whole layers</source>
        <translation>Whole layers</translation>
    </message>
    <message>
        <source>Nothing (stage 0)</source>
        <translation>Nothing (stage 0)</translation>
    </message>
    <message>
        <source>Optimizer (stage 1)</source>
        <translation>Optimizer (stage 1)</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>As stated</translation>
    </message>
    <message>
        <source>From failures</source>
        <translation>From failures</translation>
    </message>
    <message>
        <source>Hardware class (quick)</source>
        <translation>Hardware class (quick)</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Gate and attention</source>
        <translation>Gate and attention</translation>
    </message>
    <message>
        <source>Optimizer, gradients (stage 2)</source>
        <translation>Optimizer, gradients (stage 2)</translation>
    </message>
    <message>
        <source>Weights too (stage 3, FSDP)</source>
        <translation>Weights too (stage 3, FSDP)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>4-bit weights, 16-bit arithmetic</source>
        <translation>4-bit weights, 16-bit arithmetic</translation>
    </message>
    <message>
        <source>On the same accelerators</source>
        <translation>On the same accelerators</translation>
    </message>
    <message>
        <source>On accelerators of their own</source>
        <translation>On accelerators of their own</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>Tensor parallel</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>Expert parallel</translation>
    </message>
    <message>
        <source>Pluggable</source>
        <translation>Pluggable</translation>
    </message>
    <message>
        <source>Linear pluggable (LPO)</source>
        <translation>Linear pluggable (LPO)</translation>
    </message>
    <message>
        <source>Co-packaged (CPO)</source>
        <translation>Co-packaged (CPO)</translation>
    </message>
    <message>
        <source>As many systems as stated</source>
        <translation>As many systems as stated</translation>
    </message>
    <message>
        <source>As many as its services need</source>
        <translation>As many as its services need</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>Optical</translation>
    </message>
    <message>
        <source>Copper, up to 3 m</source>
        <translation>Copper, up to 3 m</translation>
    </message>
    <message>
        <source>Real: prices of the price year</source>
        <translation>Real: prices of the price year</translation>
    </message>
    <message>
        <source>Nominal: prices of each year</source>
        <translation>Nominal: prices of each year</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>A product</translation>
    </message>
    <message>
        <source>Hypothetical: no product</source>
        <translation>Hypothetical: no product</translation>
    </message>
    <message>
        <source>N: none spare</source>
        <translation>N: none spare</translation>
    </message>
    <message>
        <source>N+1: one spare</source>
        <translation>N+1: one spare</translation>
    </message>
    <message>
        <source>N+2: two spare</source>
        <translation>N+2: two spare</translation>
    </message>
    <message>
        <source>2N: all twice</source>
        <translation>2N: all twice</translation>
    </message>
    <message>
        <source>2(N+1): twice with one spare each</source>
        <translation>2(N+1): twice with one spare each</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Simplified Chinese</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Traditional Chinese</translation>
    </message>
    <message>
        <source>Simplified Chinese beside English</source>
        <translation>Simplified Chinese beside English</translation>
    </message>
    <message>
        <source>Traditional Chinese beside English</source>
        <translation>Traditional Chinese beside English</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>English only</translation>
    </message>
    <message>
        <source>A few, a message each</source>
        <translation>A few, a message each</translation>
    </message>
    <message>
        <source>All charts and tables</source>
        <translation>All charts and tables</translation>
    </message>
    <message>
        <source>CO₂e of consumption, mean</source>
        <translation>CO₂e of consumption, mean</translation>
    </message>
    <message>
        <source>CO₂ alone, mean</source>
        <translation>CO₂ alone, mean</translation>
    </message>
    <message>
        <source>CO₂e of generation, mean</source>
        <translation>CO₂e of generation, mean</translation>
    </message>
    <message>
        <source>CO₂e of the life cycle, mean</source>
        <translation>CO₂e of the life cycle, mean</translation>
    </message>
    <message>
        <source>Marginal</source>
        <translation>Marginal</translation>
    </message>
    <message>
        <source>FP4</source>
        <translation>FP4</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Left open: %1. The plan is computed with the one above.</source>
        <comment>what may be chosen</comment>
        <translation>Left open: %1. The plan is computed with the one above.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>compute of a transformer</source>
        <translation>compute of a transformer</translation>
    </message>
    <message>
        <source>accelerator time</source>
        <translation>accelerator time</translation>
    </message>
    <message>
        <source>goodput</source>
        <translation>goodput</translation>
    </message>
    <message>
        <source>training energy</source>
        <translation>training energy</translation>
    </message>
    <message>
        <source>power of a facility by component</source>
        <translation>power of a facility by component</translation>
    </message>
    <message>
        <source>power of accelerators</source>
        <translation>power of accelerators</translation>
    </message>
    <message>
        <source>power of servers</source>
        <translation>power of servers</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT power</translation>
    </message>
    <message>
        <source>capacity of the utility feed</source>
        <translation>capacity of the utility feed</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>racks</translation>
    </message>
    <message>
        <source>cost of ownership</source>
        <translation>cost of ownership</translation>
    </message>
    <message>
        <source>growth of training compute</source>
        <translation>growth of training compute</translation>
    </message>
    <message>
        <source>load of a facility</source>
        <translation>load of a facility</translation>
    </message>
    <message>
        <source>weather, cooling and water of a site&apos;s year</source>
        <translation>weather, cooling and water of a site&apos;s year</translation>
    </message>
    <message>
        <source>PUE by hour, month and load</source>
        <translation>PUE by hour, month and load</translation>
    </message>
    <message>
        <source>table of costs, with a source for each</source>
        <translation>table of costs, with a source for each</translation>
    </message>
    <message>
        <source>a setting of this program, not a measurement</source>
        <translation>a setting of this program, not a measurement</translation>
    </message>
    <message>
        <source>embodied carbon</source>
        <translation>embodied carbon</translation>
    </message>
    <message>
        <source>water on site and at power stations</source>
        <translation>water on site and at power stations</translation>
    </message>
    <message>
        <source>carbon by location and by contract</source>
        <translation>carbon by location and by contract</translation>
    </message>
    <message>
        <source>time of a training step</source>
        <translation>time of a training step</translation>
    </message>
    <message>
        <source>memory of training</source>
        <translation>memory of training</translation>
    </message>
    <message>
        <source>critical batch and data</source>
        <translation>critical batch and data</translation>
    </message>
    <message>
        <source>programme over final run</source>
        <translation>programme over final run</translation>
    </message>
    <message>
        <source>switches, links and optics of a fat tree</source>
        <translation>switches, links and optics of a fat tree</translation>
    </message>
    <message>
        <source>a step of decoding</source>
        <translation>a step of decoding</translation>
    </message>
    <message>
        <source>batch, latency limits and caches</source>
        <translation>batch, latency limits and caches</translation>
    </message>
    <message>
        <source>demand and accelerators of a service</source>
        <translation>demand and accelerators of a service</translation>
    </message>
    <message>
        <source>energy and cost of a request</source>
        <translation>energy and cost of a request</translation>
    </message>
    <message>
        <source>bill under a two-part tariff</source>
        <translation>bill under a two-part tariff</translation>
    </message>
    <message>
        <source>real and nominal rates</source>
        <translation>real and nominal rates</translation>
    </message>
    <message>
        <source>a cluster in orbit</source>
        <translation>a cluster in orbit</translation>
    </message>
    <message>
        <source>levers</source>
        <translation>levers</translation>
    </message>
    <message>
        <source>table of parameters in orbit, with a source for each</source>
        <translation>table of parameters in orbit, with a source for each</translation>
    </message>
    <message>
        <source>heat that water carries</source>
        <translation>heat that water carries</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Method: %1</source>
        <comment>a part of the program&apos;s own method</comment>
        <translation>Method: %1</translation>
    </message>
    <message>
        <source>Method: %1 (%2)</source>
        <comment>a part of the program&apos;s own method, literature it rests on</comment>
        <translation>Method: %1 (%2)</translation>
    </message>
    <message>
        <source>%1, equation %2</source>
        <comment>a publication, an equation in it</comment>
        <translation>%1, equation %2</translation>
    </message>
</context>
<context>
    <name>ClaimTexts</name>
    <message>
        <source>%1 or more</source>
        <comment>a number</comment>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, why it can&apos;t be used</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waits for an input of the plan</source>
        <translation>waits for an input of the plan</translation>
    </message>
    <message>
        <source>%1 (other than judged)</source>
        <comment>a verdict</comment>
        <translation>%1 (other than judged)</translation>
    </message>
    <message>
        <source>no value of %1</source>
        <comment>an input</comment>
        <translation>no value of %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Recomputed</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>On the condition</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>True if</source>
        <translation>True if</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Published, from</source>
        <translation>Published, from</translation>
    </message>
    <message>
        <source>Published, to</source>
        <translation>Published, to</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Recomputed</translation>
    </message>
    <message>
        <source>Recomputed on the condition</source>
        <translation>Recomputed on the condition</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Tested by</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Power, energy, cost and carbon of a plan, on the command line.</source>
        <translation>Power, energy, cost and carbon of a plan, on the command line.</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>Show this help and end</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>Show the version and end</translation>
    </message>
    <message>
        <source>Language: en, zh_CN or zh_TW</source>
        <translation>Language: en, zh_CN or zh_TW</translation>
    </message>
    <message>
        <source>Currency in which tables show money; JSON and CSV are in plan currency</source>
        <translation>Currency in which tables show money; JSON and CSV are in plan currency</translation>
    </message>
    <message>
        <source>%1 needs a value behind it.</source>
        <translation>%1 needs a value behind it.</translation>
    </message>
    <message>
        <source>A command is missing. Type wattplan-cli --help for what there is.</source>
        <translation>A command is missing. Type wattplan-cli --help for what there is.</translation>
    </message>
    <message>
        <source>“%1” is not expected here. Type wattplan-cli --help for what there is.</source>
        <translation>“%1” is not expected here. Type wattplan-cli --help for what there is.</translation>
    </message>
    <message>
        <source>%1 is missing. Type wattplan-cli --help for what there is.</source>
        <translation>%1 is missing. Type wattplan-cli --help for what there is.</translation>
    </message>
    <message>
        <source>The command line can&apos;t be read: %1</source>
        <translation>The command line can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>There is no command “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no command “%1”. Type wattplan-cli --help for what there is.</source>
        <translation>There is no command “%1”. Type wattplan-cli --help for what there is.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Set an input first, as often as needed; the plan&apos;s file stays as it is</source>
        <translation>Set an input first, as often as needed; the plan&apos;s file stays as it is</translation>
    </message>
    <message>
        <source>table (as it is without), json or csv</source>
        <translation>table (as it is without), json or csv</translation>
    </message>
    <message>
        <source>All results of a plan</source>
        <translation>All results of a plan</translation>
    </message>
    <message>
        <source>Why a result is what it is, down to inputs and sources</source>
        <translation>Why a result is what it is, down to inputs and sources</translation>
    </message>
    <message>
        <source>A result, such as gpt3.energy_facility</source>
        <translation>A result, such as gpt3.energy_facility</translation>
    </message>
    <message>
        <source>Whether a plan&apos;s file is whole and its plan makes sense</source>
        <translation>Whether a plan&apos;s file is whole and its plan makes sense</translation>
    </message>
    <message>
        <source>What a plan is made of: kinds of objects, fields, results</source>
        <translation>What a plan is made of: kinds of objects, fields, results</translation>
    </message>
    <message>
        <source>kinds, fields or results</source>
        <translation>kinds, fields or results</translation>
    </message>
    <message>
        <source>Of this kind only</source>
        <translation>Of this kind only</translation>
    </message>
    <message>
        <source>The reference library: its kinds, rows and values</source>
        <translation>The reference library: its kinds, rows and values</translation>
    </message>
    <message>
        <source>A kind, such as accelerator</source>
        <translation>A kind, such as accelerator</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>The file to write</translation>
    </message>
    <message>
        <source>Write a whole plan as JSON</source>
        <translation>Write a whole plan as JSON</translation>
    </message>
    <message>
        <source>The file to write, or - for stdout</source>
        <translation>The file to write, or - for stdout</translation>
    </message>
    <message>
        <source>Replace the file if it exists</source>
        <translation>Replace the file if it exists</translation>
    </message>
    <message>
        <source>A row, such as h100_sxm5_80</source>
        <translation>A row, such as h100_sxm5_80</translation>
    </message>
    <message>
        <source>The statements of the article, recomputed by a plan and judged</source>
        <translation>The statements of the article, recomputed by a plan and judged</translation>
    </message>
    <message>
        <source>Published runs, recomputed: predicted over published</source>
        <translation>Published runs, recomputed: predicted over published</translation>
    </message>
    <message>
        <source>A file of published runs in CSV; without it those built in</source>
        <translation>A file of published runs in CSV; without it those built in</translation>
    </message>
    <message>
        <source>blind (as it is without): model, load, hardware, count and place; given: also the efficiency and watts that the source prints</source>
        <translation>blind (as it is without): model, load, hardware, count and place; given: also the efficiency and watts that the source prints</translation>
    </message>
    <message>
        <source>PUE and water of a facility by month and load</source>
        <translation>PUE and water of a facility by month and load</translation>
    </message>
    <message>
        <source>A facility of the plan</source>
        <translation>A facility of the plan</translation>
    </message>
    <message>
        <source>Give a site of a plan the hours of an EPW weather file</source>
        <translation>Give a site of a plan the hours of an EPW weather file</translation>
    </message>
    <message>
        <source>A site of the plan</source>
        <translation>A site of the plan</translation>
    </message>
    <message>
        <source>The weather file to read</source>
        <translation>The weather file to read</translation>
    </message>
    <message>
        <source>See the plan in this what-if</source>
        <translation>See the plan in this what-if</translation>
    </message>
    <message>
        <source>What differs between what-ifs, in inputs and in results</source>
        <translation>What differs between what-ifs, in inputs and in results</translation>
    </message>
    <message>
        <source>Keys of what-ifs, or baseline; without any all of them</source>
        <translation>Keys of what-ifs, or baseline; without any all of them</translation>
    </message>
    <message>
        <source>A result, such as plan.cost_owned, as often as needed</source>
        <translation>A result, such as plan.cost_owned, as often as needed</translation>
    </message>
    <message>
        <source>The what-if that differences are from; without it the first</source>
        <translation>The what-if that differences are from; without it the first</translation>
    </message>
    <message>
        <source>Why a result differs between two what-ifs: the share of each change</source>
        <translation>Why a result differs between two what-ifs: the share of each change</translation>
    </message>
    <message>
        <source>Two keys of what-ifs, or baseline and one</source>
        <translation>Two keys of what-ifs, or baseline and one</translation>
    </message>
    <message>
        <source>The result, such as plan.cost_owned</source>
        <translation>The result, such as plan.cost_owned</translation>
    </message>
    <message>
        <source>What an input would have to be for a result to come to a value</source>
        <translation>What an input would have to be for a result to come to a value</translation>
    </message>
    <message>
        <source>A result, such as plan.cost_owned</source>
        <translation>A result, such as plan.cost_owned</translation>
    </message>
    <message>
        <source>The value it is to have, such as 905 MWh</source>
        <translation>The value it is to have, such as 905 MWh</translation>
    </message>
    <message>
        <source>An input, such as air_hall.electricity_price or air_hall.cooling</source>
        <translation>An input, such as air_hall.electricity_price or air_hall.cooling</translation>
    </message>
    <message>
        <source>The least value of the input to try</source>
        <translation>The least value of the input to try</translation>
    </message>
    <message>
        <source>The greatest value of the input to try</source>
        <translation>The greatest value of the input to try</translation>
    </message>
    <message>
        <source>The what-ifs of a plan: list them; make, set or delete one</source>
        <translation>The what-ifs of a plan: list them; make, set or delete one</translation>
    </message>
    <message>
        <source>list, new, set or delete</source>
        <translation>list, new, set or delete</translation>
    </message>
    <message>
        <source>The key of a what-if</source>
        <translation>The key of a what-if</translation>
    </message>
    <message>
        <source>new: what people call it</source>
        <translation>new: what people call it</translation>
    </message>
    <message>
        <source>new: the what-if that it follows</source>
        <translation>new: the what-if that it follows</translation>
    </message>
    <message>
        <source>set: an input, as often as needed</source>
        <translation>set: an input, as often as needed</translation>
    </message>
    <message>
        <source>set: an input that follows the parent again</source>
        <translation>set: an input that follows the parent again</translation>
    </message>
    <message>
        <source>delete: what follows it too, which else follows its parent</source>
        <translation>delete: what follows it too, which else follows its parent</translation>
    </message>
    <message>
        <source>A snapshot of the plan&apos;s file to compare too, as often as needed</source>
        <translation>A snapshot of the plan&apos;s file to compare too, as often as needed</translation>
    </message>
    <message>
        <source>Snapshots of a plan&apos;s file: list them; take, show, restore or delete one</source>
        <translation>Snapshots of a plan&apos;s file: list them; take, show, restore or delete one</translation>
    </message>
    <message>
        <source>list, take, show, restore or delete</source>
        <translation>list, take, show, restore or delete</translation>
    </message>
    <message>
        <source>The name of a snapshot</source>
        <translation>The name of a snapshot</translation>
    </message>
    <message>
        <source>restore: the key of the what-if that it becomes; made of the name without it</source>
        <translation>restore: the key of the what-if that it becomes; made of the name without it</translation>
    </message>
    <message>
        <source>restore: the what-if that it follows</source>
        <translation>restore: the what-if that it follows</translation>
    </message>
    <message>
        <source>restore: the snapshot as this what-if of it saw the plan</source>
        <translation>restore: the snapshot as this what-if of it saw the plan</translation>
    </message>
    <message>
        <source>Results that are not what an earlier version of Wattplan gave, and why</source>
        <translation>Results that are not what an earlier version of Wattplan gave, and why</translation>
    </message>
    <message>
        <source>Hold the plan in this snapshot against what was computed when it was taken</source>
        <translation>Hold the plan in this snapshot against what was computed when it was taken</translation>
    </message>
    <message>
        <source>Results for many draws of the inputs that are ranges, such as 4..7</source>
        <translation>Results for many draws of the inputs that are ranges, such as 4..7</translation>
    </message>
    <message>
        <source>How many draws; 65536 as it is without</source>
        <translation>How many draws; 65536 as it is without</translation>
    </message>
    <message>
        <source>sobol (as it is without: scrambled Sobol points) or philox (independent draws)</source>
        <translation>sobol (as it is without: scrambled Sobol points) or philox (independent draws)</translation>
    </message>
    <message>
        <source>Draw one part of the job, such as 2/8, and write it as JSON for merge</source>
        <translation>Draw one part of the job, such as 2/8, and write it as JSON for merge</translation>
    </message>
    <message>
        <source>What the parts of a job of draws come to</source>
        <translation>What the parts of a job of draws come to</translation>
    </message>
    <message>
        <source>The files that draw --shard wrote</source>
        <translation>The files that draw --shard wrote</translation>
    </message>
    <message>
        <source>What moves a result most: each range from its P10 to its P90</source>
        <translation>What moves a result most: each range from its P10 to its P90</translation>
    </message>
    <message>
        <source>What share of a result&apos;s variance each range answers for</source>
        <translation>What share of a result&apos;s variance each range answers for</translation>
    </message>
    <message>
        <source>How many points; each costs an evaluation for every range and two more</source>
        <translation>How many points; each costs an evaluation for every range and two more</translation>
    </message>
    <message>
        <source>The same seed gives the same draws</source>
        <translation>The same seed gives the same draws</translation>
    </message>
    <message>
        <source>Threads to use; without it as many as the machine has</source>
        <translation>Threads to use; without it as many as the machine has</translation>
    </message>
    <message>
        <source>English beside the Chinese</source>
        <translation>English beside the Chinese</translation>
    </message>
    <message>
        <source>Write a plan and its what-ifs as a spreadsheet of live formulas</source>
        <translation>Write a plan and its what-ifs as a spreadsheet of live formulas</translation>
    </message>
    <message>
        <source>Write the report of a plan as PDF, HTML or slides</source>
        <translation>Write the report of a plan as PDF, HTML or slides</translation>
    </message>
    <message>
        <source>The .pdf, .html or .pptx file to write</source>
        <translation>The .pdf, .html or .pptx file to write</translation>
    </message>
    <message>
        <source>Write the report of a plan as slides</source>
        <translation>Write the report of a plan as slides</translation>
    </message>
    <message>
        <source>Also write each draw to this CSV file: inputs and results with their units</source>
        <translation>Also write each draw to this CSV file: inputs and results with their units</translation>
    </message>
    <message>
        <source>Results over values of one or two inputs</source>
        <translation>Results over values of one or two inputs</translation>
    </message>
    <message>
        <source>An input and its values: KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal ratios, KEY.FIELD=A,B,C, or KEY.FIELD for every choice</source>
        <translation>An input and its values: KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal ratios, KEY.FIELD=A,B,C, or KEY.FIELD for every choice</translation>
    </message>
    <message>
        <source>A second input and its values</source>
        <translation>A second input and its values</translation>
    </message>
    <message>
        <source>Also tell where the first result crosses this, such as 905 MWh</source>
        <translation>Also tell where the first result crosses this, such as 905 MWh</translation>
    </message>
    <message>
        <source>Also vary numbers for which the library states a low and a high</source>
        <translation>Also vary numbers for which the library states a low and a high</translation>
    </message>
    <message>
        <source>Draw two inputs together, by their rank correlation from -1 to 1</source>
        <translation>Draw two inputs together, by their rank correlation from -1 to 1</translation>
    </message>
    <message>
        <source>Leave a choice open: what may be chosen, with weights; alone all there are</source>
        <translation>Leave a choice open: what may be chosen, with weights; alone all there are</translation>
    </message>
    <message>
        <source>Changes to take together, as often as needed, instead of those that the plan keeps; the rest is grouped by object</source>
        <translation>Changes to take together, as often as needed, instead of those that the plan keeps; the rest is grouped by object</translation>
    </message>
    <message>
        <source>What the library says otherwise than a plan&apos;s copies of its rows</source>
        <translation>What the library says otherwise than a plan&apos;s copies of its rows</translation>
    </message>
    <message>
        <source>Take the library&apos;s value over into the plan&apos;s file, or all of them</source>
        <translation>Take the library&apos;s value over into the plan&apos;s file, or all of them</translation>
    </message>
    <message>
        <source>Make a .wattplan file of a plan in JSON, or read a table into a plan</source>
        <translation>Make a .wattplan file of a plan in JSON, or read a table into a plan</translation>
    </message>
    <message>
        <source>The file to write; for a table the plan it goes into, as one step of its history</source>
        <translation>The file to write; for a table the plan it goes into, as one step of its history</translation>
    </message>
    <message>
        <source>The kind of object that the rows are (see list kinds)</source>
        <translation>The kind of object that the rows are (see list kinds)</translation>
    </message>
    <message>
        <source>What a column, by heading or number, is for: a field, key, source, or - to leave it out</source>
        <translation>What a column, by heading or number, is for: a field, key, source, or - to leave it out</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be, gb18030, big5 or windows-1252; found without</source>
        <translation>utf-8, utf-16le, utf-16be, gb18030, big5 or windows-1252; found without</translation>
    </message>
    <message>
        <source>comma, tab, semicolon or bar between cells; found without</source>
        <translation>comma, tab, semicolon or bar between cells; found without</translation>
    </message>
    <message>
        <source>The line of the file with the headings; found without</source>
        <translation>The line of the file with the headings; found without</translation>
    </message>
    <message>
        <source>Put a table into this what-if</source>
        <translation>Put a table into this what-if</translation>
    </message>
    <message>
        <source>Take the other rows of a table where some are refused</source>
        <translation>Take the other rows of a table where some are refused</translation>
    </message>
    <message>
        <source>A plan in JSON, a table (.csv, .tsv, .xlsx), or a model&apos;s config.json</source>
        <translation>A plan in JSON, a table (.csv, .tsv, .xlsx), or a model&apos;s config.json</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first with cells without</source>
        <translation>The sheet of a workbook; the first with cells without</translation>
    </message>
    <message>
        <source>The decision memo alone, one page</source>
        <translation>The decision memo alone, one page</translation>
    </message>
    <message>
        <source>The .pptx or .pdf file to write</source>
        <translation>The .pptx or .pdf file to write</translation>
    </message>
    <message>
        <source>Write the charts and tables of all pages as files</source>
        <translation>Write the charts and tables of all pages as files</translation>
    </message>
    <message>
        <source>The folder to write into</source>
        <translation>The folder to write into</translation>
    </message>
    <message>
        <source>Such as en,zh_CN; of several each gets a folder; that of --lang without it</source>
        <translation>Such as en,zh_CN; of several each gets a folder; that of --lang without it</translation>
    </message>
    <message>
        <source>Any of png,svg,pdf,csv (png,svg,csv without it)</source>
        <translation>Any of png,svg,pdf,csv (png,svg,csv without it)</translation>
    </message>
    <message>
        <source>shown (as it is without), slide, half-slide, page, or such as 1280x720</source>
        <translation>shown (as it is without), slide, half-slide, page, or such as 1280x720</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of its size: 1, 2 or 4 (2 without it)</source>
        <translation>Pixels of a PNG for one of its size: 1, 2 or 4 (2 without it)</translation>
    </message>
    <message>
        <source>light (without it), dark or print</source>
        <translation>light (without it), dark or print</translation>
    </message>
    <message>
        <source>A .wattplan file, a .json file or a sample, such as sample:article</source>
        <translation>A .wattplan file, a .json file or a sample, such as sample:article</translation>
    </message>
    <message>
        <source>PLAN is a .wattplan file, a .json file (see export) or a sample:</source>
        <translation>PLAN is a .wattplan file, a .json file (see export) or a sample:</translation>
    </message>
    <message>
        <source>The beginning of a sample&apos;s name will do, where no other begins so.
Every command takes --lang and --currency. Data goes to stdout, messages go to stderr.

Exit codes:
  0  success
  2  bad input: command line, key, value or content of a file
  3  a file or the output can&apos;t be read or written
  4  check found errors in the plan</source>
        <translation>The beginning of a sample&apos;s name will do, where no other begins so.
Every command takes --lang and --currency. Data goes to stdout, messages go to stderr.

Exit codes:
  0  success
  2  bad input: command line, key, value or content of a file
  3  a file or the output can&apos;t be read or written
  4  check found errors in the plan</translation>
    </message>
    <message>
        <source>Say what is in the weather file, and write nothing</source>
        <translation>Say what is in the weather file, and write nothing</translation>
    </message>
    <message>
        <source>Say what would be added, changed, refused or replaced, and write nothing</source>
        <translation>Say what would be added, changed, refused or replaced, and write nothing</translation>
    </message>
    <message>
        <source>a4 or letter (as the plan says without it)</source>
        <translation>a4 or letter (as the plan says without it)</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>--set: “%1” names no input. Write KEY.FIELD=VALUE, such as gpt3.tokens=3e11.</source>
        <translation>--set: “%1” names no input. Write KEY.FIELD=VALUE, such as gpt3.tokens=3e11.</translation>
    </message>
    <message>
        <source>Reports are written by the program wattplan, which is neither beside wattplan-cli nor on the PATH.</source>
        <translation>Reports are written by the program wattplan, which is neither beside wattplan-cli nor on the PATH.</translation>
    </message>
    <message>
        <source>Slides are a .pptx or a .pdf file, not “%1”.</source>
        <translation>Slides are a .pptx or a .pdf file, not “%1”.</translation>
    </message>
    <message>
        <source>--twin puts English beside Chinese: with it goes --lang zh_CN or zh_TW.</source>
        <translation>--twin puts English beside Chinese: with it goes --lang zh_CN or zh_TW.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Difference: %1</translation>
    </message>
    <message>
        <source>The best of these</source>
        <translation>The best of these</translation>
    </message>
    <message>
        <source>The worst of these</source>
        <translation>The worst of these</translation>
    </message>
    <message>
        <source>there</source>
        <comment>an object is in a what-if</comment>
        <translation>there</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an object is not in a what-if</comment>
        <translation>not there</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>Where the difference comes from</translation>
    </message>
    <message>
        <source>A bar for each change from one what-if to the other; they sum to the whole difference.</source>
        <translation>A bar for each change from one what-if to the other; they sum to the whole difference.</translation>
    </message>
    <message>
        <source>Choose two what-ifs that differ.</source>
        <translation>Choose two what-ifs that differ.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, its field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>an object that is added</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>an object that is removed</comment>
        <translation>− %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n change(s))</source>
        <comment>object</comment>
        <translation>
            <numerusform>%1 (%n change)</numerusform>
            <numerusform>%1 (%n changes)</numerusform>
        </translation>
    </message>
    <message>
        <source>free of order, sums to the whole</source>
        <translation>free of order, sums to the whole</translation>
    </message>
    <message numerus="yes">
        <source>from %n order(s) by chance, ± %1</source>
        <translation>
            <numerusform>from %n order by chance, ± %1</numerusform>
            <numerusform>from %n orders by chance, ± %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no value. %2</source>
        <comment>what-if, why</comment>
        <translation>%1 has no value. %2</translation>
    </message>
    <message>
        <source>Some changes have no result without others: there is nothing to split.</source>
        <translation>Some changes have no result without others: there is nothing to split.</translation>
    </message>
    <message>
        <source>Taken together: %1</source>
        <comment>changes</comment>
        <translation>Taken together: %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>result, result</comment>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>Every what-if by two results. The line joins those that no other surpasses in both.</source>
        <translation>Every what-if by two results. The line joins those that no other surpasses in both.</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>What-ifs</translation>
    </message>
    <message>
        <source>Not surpassed in both</source>
        <translation>Not surpassed in both</translation>
    </message>
    <message>
        <source>None of these has a value. See the missing inputs on Assumptions.</source>
        <translation>None of these has a value. See the missing inputs on Assumptions.</translation>
    </message>
    <message>
        <source>the axis begins at %1</source>
        <comment>number</comment>
        <translation>the axis begins at %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of changes</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result, why it has no value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, what-if</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>best</source>
        <translation>best</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>worst</translation>
    </message>
    <message>
        <source>Input that differs</source>
        <translation>Input that differs</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>No input differs.</source>
        <translation>No input differs.</translation>
    </message>
</context>
<context>
    <name>CostBreakdown</name>
    <message>
        <source>Cost by training run</source>
        <translation>Cost by training run</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>No cost yet. Add a training run, and choose its model, cluster and start.</source>
        <translation>No cost yet. Add a training run, and choose its model, cluster and start.</translation>
    </message>
    <message>
        <source>Electricity as a share of cost</source>
        <translation>Electricity as a share of cost</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>No cost yet, so electricity has no share of it.</source>
        <translation>No cost yet, so electricity has no share of it.</translation>
    </message>
    <message>
        <source>of full cost</source>
        <comment>electricity&apos;s share</comment>
        <translation>of full cost</translation>
    </message>
    <message>
        <source>of cash operating cost</source>
        <comment>electricity&apos;s share</comment>
        <translation>of cash operating cost</translation>
    </message>
    <message>
        <source>of the operator&apos;s bill</source>
        <comment>electricity&apos;s share</comment>
        <translation>of the operator&apos;s bill</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <comment>year</comment>
        <translation>prices of %1</translation>
    </message>
    <message>
        <source>price year not stated</source>
        <translation>price year not stated</translation>
    </message>
    <message>
        <source>Cost by service</source>
        <translation>Cost by service</translation>
    </message>
    <message>
        <source>Cost by workload</source>
        <translation>Cost by workload</translation>
    </message>
    <message>
        <source>Cost by service, where it goes</source>
        <translation>Cost by service, where it goes</translation>
    </message>
    <message>
        <source>Cost by workload, where it goes</source>
        <translation>Cost by workload, where it goes</translation>
    </message>
    <message>
        <source>Cost by training run, where it goes</source>
        <translation>Cost by training run, where it goes</translation>
    </message>
    <message>
        <source>Cost of each workload on owned hardware, stacked by part, beside the cost of renting the same hours.</source>
        <translation>Cost of each workload on owned hardware, stacked by part, beside the cost of renting the same hours.</translation>
    </message>
    <message>
        <source>Electricity over cost, for each workload and all of them, in three readings of cost: full, cash operating, and the facility operator&apos;s.</source>
        <translation>Electricity over cost, for each workload and all of them, in three readings of cost: full, cash operating, and the facility operator&apos;s.</translation>
    </message>
</context>
<context>
    <name>CostChart</name>
    <message>
        <source>Cost of training</source>
        <translation>Cost of training</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>No cost yet. Add a training run, and choose its model, cluster and start.</source>
        <translation>No cost yet. Add a training run, and choose its model, cluster and start.</translation>
    </message>
    <message>
        <source>Cost of owned hardware by part, in all, and the cost of renting the same hours.</source>
        <translation>Cost of owned hardware by part, in all, and the cost of renting the same hours.</translation>
    </message>
    <message>
        <source>Cost of serving</source>
        <translation>Cost of serving</translation>
    </message>
    <message>
        <source>Cost of all workloads</source>
        <translation>Cost of all workloads</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>South Korea</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazil</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ireland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Netherlands</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sweden</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Iceland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italy</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spain</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>United Arab Emirates</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi Arabia</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Switzerland</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%1 accelerator(s)</source>
        <translation>
            <numerusform>%1 accelerator</numerusform>
            <numerusform>%1 accelerators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 system(s)</source>
        <translation>
            <numerusform>%1 system</numerusform>
            <numerusform>%1 systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 model(s)</source>
        <translation>
            <numerusform>%1 model</numerusform>
            <numerusform>%1 models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Slides are written with Node.js, which this machine does not have. Install the package nodejs and try again.</source>
        <translation>Slides are written with Node.js, which this machine does not have. Install the package nodejs and try again.</translation>
    </message>
    <message>
        <source>The part that writes slides is not beside the program. Install Wattplan anew, or build it with ./dev.</source>
        <translation>The part that writes slides is not beside the program. Install Wattplan anew, or build it with ./dev.</translation>
    </message>
    <message>
        <source>The slides could not be written. Node.js said: %1</source>
        <translation>The slides could not be written. Node.js said: %1</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>, </source>
        <comment>between the arguments of a function</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>smallest of </source>
        <comment>function name before its bracket</comment>
        <translation>smallest of </translation>
    </message>
    <message>
        <source>largest of </source>
        <comment>function name before its bracket</comment>
        <translation>largest of </translation>
    </message>
    <message>
        <source>rounded up </source>
        <comment>function name before its bracket</comment>
        <translation>rounded up </translation>
    </message>
    <message>
        <source>rounded down </source>
        <comment>function name before its bracket</comment>
        <translation>rounded down </translation>
    </message>
    <message>
        <source>if, then, else </source>
        <comment>function name before its bracket</comment>
        <translation>if, then, else </translation>
    </message>
    <message>
        <source>sum over months </source>
        <comment>function name before its bracket</comment>
        <translation>sum over months </translation>
    </message>
    <message>
        <source>largest month </source>
        <comment>function name before its bracket</comment>
        <translation>largest month </translation>
    </message>
    <message>
        <source>last month </source>
        <comment>function name before its bracket</comment>
        <translation>last month </translation>
    </message>
    <message>
        <source>months earlier </source>
        <comment>function name before its bracket</comment>
        <translation>months earlier </translation>
    </message>
    <message>
        <source>values by month</source>
        <translation>values by month</translation>
    </message>
    <message>
        <source>, instead of </source>
        <comment>between a pinned value and the computed one</comment>
        <translation>, instead of </translation>
    </message>
    <message numerus="yes">
        <source>sum of %n: %1</source>
        <comment>so many numbers of one name</comment>
        <translation>
            <numerusform>sum of %n: %1</numerusform>
            <numerusform>sum of %n: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>sum of %1</source>
        <comment>several numbers of one name</comment>
        <translation>sum of %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the arguments of a function</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Developer</name>
    <message>
        <source>01.AI</source>
        <translation>01.AI</translation>
    </message>
    <message>
        <source>AI21 Labs</source>
        <translation>AI21 Labs</translation>
    </message>
    <message>
        <source>Alibaba</source>
        <translation>Alibaba</translation>
    </message>
    <message>
        <source>Allen Institute for AI</source>
        <translation>Allen Institute for AI</translation>
    </message>
    <message>
        <source>Amazon</source>
        <translation>Amazon</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Baichuan</source>
        <translation>Baichuan</translation>
    </message>
    <message>
        <source>Baidu</source>
        <translation>Baidu</translation>
    </message>
    <message>
        <source>Baidu / Peng Cheng Laboratory</source>
        <translation>Baidu / Peng Cheng Laboratory</translation>
    </message>
    <message>
        <source>BigCode (Hugging Face/ServiceNow)</source>
        <translation>BigCode (Hugging Face/ServiceNow)</translation>
    </message>
    <message>
        <source>BigScience (Hugging Face)</source>
        <translation>BigScience (Hugging Face)</translation>
    </message>
    <message>
        <source>Bloomberg</source>
        <translation>Bloomberg</translation>
    </message>
    <message>
        <source>ByteDance</source>
        <translation>ByteDance</translation>
    </message>
    <message>
        <source>Databricks</source>
        <translation>Databricks</translation>
    </message>
    <message>
        <source>DeepMind</source>
        <translation>DeepMind</translation>
    </message>
    <message>
        <source>DeepSeek</source>
        <translation>DeepSeek</translation>
    </message>
    <message>
        <source>EleutherAI</source>
        <translation>EleutherAI</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Google DeepMind</source>
        <translation>Google DeepMind</translation>
    </message>
    <message>
        <source>Huawei</source>
        <translation>Huawei</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Inspur</source>
        <translation>Inspur</translation>
    </message>
    <message>
        <source>Kunlun</source>
        <translation>Kunlun</translation>
    </message>
    <message>
        <source>LG AI Research</source>
        <translation>LG AI Research</translation>
    </message>
    <message>
        <source>Meituan</source>
        <translation>Meituan</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Microsoft / NVIDIA</source>
        <translation>Microsoft / NVIDIA</translation>
    </message>
    <message>
        <source>Microsoft Research</source>
        <translation>Microsoft Research</translation>
    </message>
    <message>
        <source>MiniMax</source>
        <translation>MiniMax</translation>
    </message>
    <message>
        <source>Mistral AI</source>
        <translation>Mistral AI</translation>
    </message>
    <message>
        <source>MIT / MyShell</source>
        <translation>MIT / MyShell</translation>
    </message>
    <message>
        <source>Moonshot AI</source>
        <translation>Moonshot AI</translation>
    </message>
    <message>
        <source>MosaicML</source>
        <translation>MosaicML</translation>
    </message>
    <message>
        <source>NVIDIA</source>
        <translation>NVIDIA</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>SK Telecom</source>
        <translation>SK Telecom</translation>
    </message>
    <message>
        <source>StatNLP (SUTD)</source>
        <translation>StatNLP (SUTD)</translation>
    </message>
    <message>
        <source>Swiss AI (EPFL/ETH/CSCS)</source>
        <translation>Swiss AI (EPFL/ETH/CSCS)</translation>
    </message>
    <message>
        <source>Technology Innovation Institute</source>
        <translation>Technology Innovation Institute</translation>
    </message>
    <message>
        <source>Tencent</source>
        <translation>Tencent</translation>
    </message>
    <message>
        <source>Tsinghua University / Zhipu AI</source>
        <translation>Tsinghua University / Zhipu AI</translation>
    </message>
    <message>
        <source>University of Oxford</source>
        <translation>University of Oxford</translation>
    </message>
    <message>
        <source>University of Toronto</source>
        <translation>University of Toronto</translation>
    </message>
    <message>
        <source>xAI</source>
        <translation>xAI</translation>
    </message>
    <message>
        <source>Z.ai (Zhipu AI)</source>
        <translation>Z.ai (Zhipu AI)</translation>
    </message>
    <message>
        <source>Zhipu AI / Tsinghua University</source>
        <translation>Zhipu AI / Tsinghua University</translation>
    </message>
</context>
<context>
    <name>DrawTexts</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standard deviation</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>No value</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>--shard takes the part and their number, such as 2/8.</source>
        <translation>--shard takes the part and their number, such as 2/8.</translation>
    </message>
    <message>
        <source>No input of the plan is a range. Type one such as 4..7 or 5±10%, or give it with --set.</source>
        <translation>No input of the plan is a range. Type one such as 4..7 or 5±10%, or give it with --set.</translation>
    </message>
    <message>
        <source>These files are not all the parts of one job of draws.</source>
        <translation>These files are not all the parts of one job of draws.</translation>
    </message>
    <message>
        <source>The parts were drawn from another plan, or from this one with other inputs.</source>
        <translation>The parts were drawn from another plan, or from this one with other inputs.</translation>
    </message>
    <message>
        <source>--correlate takes two inputs and a number from -1 to 1, such as gpt3.pin_mfu,gpt3.goodput=0.7.</source>
        <translation>--correlate takes two inputs and a number from -1 to 1, such as gpt3.pin_mfu,gpt3.goodput=0.7.</translation>
    </message>
    <message>
        <source>%1 is no range, so that nothing can go with it.</source>
        <translation>%1 is no range, so that nothing can go with it.</translation>
    </message>
    <message>
        <source>The correlations contradict each other: the nearest that do not differ by up to %1.</source>
        <translation>The correlations contradict each other: the nearest that do not differ by up to %1.</translation>
    </message>
    <message>
        <source>--choose takes an input and what may be chosen, with weights above 0, such as air_hall.cooling=A:3,B:1.</source>
        <translation>--choose takes an input and what may be chosen, with weights above 0, such as air_hall.cooling=A:3,B:1.</translation>
    </message>
    <message>
        <source>At most %1 combinations can be drawn from.</source>
        <translation>At most %1 combinations can be drawn from.</translation>
    </message>
    <message>
        <source>Choices are open, with which --correlate does not go: write the correlations into the plan, with --set plan.correlations=.</source>
        <translation>Choices are open, with which --correlate does not go: write the correlations into the plan, with --set plan.correlations=.</translation>
    </message>
    <message>
        <source>%1 goes with itself: --correlate takes two inputs that differ.</source>
        <translation>%1 goes with itself: --correlate takes two inputs that differ.</translation>
    </message>
    <message>
        <source>%1: “%2” counts for nothing: %3.</source>
        <comment>a field of the plan, a part of its text, why</comment>
        <translation>%1: “%2” counts for nothing: %3.</translation>
    </message>
    <message>
        <source>%1 and %2 are correlated twice: a pair takes one number.</source>
        <translation>%1 and %2 are correlated twice: a pair takes one number.</translation>
    </message>
    <message>
        <source>No file was given: merge takes all that draw --shard wrote.</source>
        <translation>No file was given: merge takes all that draw --shard wrote.</translation>
    </message>
    <message>
        <source>%1 is of another job than %2: its plan, results, seed, draws or number of parts differ.</source>
        <translation>%1 is of another job than %2: its plan, results, seed, draws or number of parts differ.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same part, %3 of %4.</source>
        <translation>%1 and %2 are the same part, %3 of %4.</translation>
    </message>
    <message>
        <source>Part %1 of %2 is missing.</source>
        <translation>Part %1 of %2 is missing.</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>not in the plan</source>
        <translation>not in the plan</translation>
    </message>
    <message>
        <source>by chip and precision</source>
        <translation>by chip and precision</translation>
    </message>
    <message>
        <source>server and accelerators</source>
        <translation>server and accelerators</translation>
    </message>
    <message>
        <source>as grid carbon</source>
        <translation>as grid carbon</translation>
    </message>
    <message>
        <source>that of the site</source>
        <translation>that of the site</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>searched</translation>
    </message>
    <message>
        <source>in the background</source>
        <translation>in the background</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>the best</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>by chip and model</source>
        <translation>by chip and model</translation>
    </message>
    <message>
        <source>network power as a share</source>
        <translation>network power as a share</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>runs on</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>none known</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a quantity, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(as above)</source>
        <translation>(as above)</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>source: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity, boundary of measurement</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>a table</translation>
    </message>
    <message>
        <source>%1 to %2 by month</source>
        <translation>%1 to %2 by month</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address of an input, its source</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not apply: nothing in this plan gives it.</source>
        <translation>%1 does not apply: nothing in this plan gives it.</translation>
    </message>
</context>
<context>
    <name>FacilityYear</name>
    <message>
        <source>PUE by month and hour</source>
        <translation>PUE by month and hour</translation>
    </message>
    <message>
        <source>WUE by month and hour</source>
        <translation>WUE by month and hour</translation>
    </message>
    <message>
        <source>Free cooling by month and hour</source>
        <translation>Free cooling by month and hour</translation>
    </message>
    <message>
        <source>Mean PUE of each month and hour of the day, at the load of full operation.</source>
        <translation>Mean PUE of each month and hour of the day, at the load of full operation.</translation>
    </message>
    <message>
        <source>Mean WUE of each month and hour of the day, at the load of full operation.</source>
        <translation>Mean WUE of each month and hour of the day, at the load of full operation.</translation>
    </message>
    <message>
        <source>Share of the days of each month on which no compressor runs in that hour.</source>
        <translation>Share of the days of each month on which no compressor runs in that hour.</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Share of hours without compressors</source>
        <translation>Share of hours without compressors</translation>
    </message>
    <message>
        <source>Hour of the day, from</source>
        <translation>Hour of the day, from</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Free cooling by technology</source>
        <translation>Free cooling by technology</translation>
    </message>
    <message>
        <source>Hours of the year in which no compressor runs, for each technology at this site.</source>
        <translation>Hours of the year in which no compressor runs, for each technology at this site.</translation>
    </message>
    <message>
        <source>Hours of free cooling</source>
        <translation>Hours of free cooling</translation>
    </message>
    <message>
        <source>Cooling technology</source>
        <translation>Cooling technology</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Nothing yet. Add a facility, and choose its site and cooling.</source>
        <translation>Nothing yet. Add a facility, and choose its site and cooling.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose site and cooling of this facility, and put a cluster in it.</source>
        <translation>Nothing yet. Choose site and cooling of this facility, and put a cluster in it.</translation>
    </message>
    <message>
        <source>at %1 load</source>
        <translation>at %1 load</translation>
    </message>
    <message>
        <source>%1 of the year</source>
        <translation>%1 of the year</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>%1 in reserve</source>
        <translation>%1 in reserve</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>the technology chosen</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1 / %2 °C, design day</source>
        <comment>dry-bulb, wet-bulb</comment>
        <translation>%1 / %2 °C, design day</translation>
    </message>
    <message>
        <source>%1 / %2 °C, EPW file</source>
        <comment>dry-bulb, wet-bulb</comment>
        <translation>%1 / %2 °C, EPW file</translation>
    </message>
    <message>
        <source>%1 / %2 °C, made: too mild</source>
        <comment>dry-bulb, wet-bulb</comment>
        <translation>%1 / %2 °C, made: too mild</translation>
    </message>
    <message>
        <source>Computed PUE by hour</source>
        <translation>Computed PUE by hour</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Supply air</source>
        <translation>Supply air</translation>
    </message>
    <message>
        <source>Supply liquid</source>
        <translation>Supply liquid</translation>
    </message>
    <message>
        <source>Rise of air</source>
        <translation>Rise of air</translation>
    </message>
    <message>
        <source>Rise of liquid</source>
        <translation>Rise of liquid</translation>
    </message>
    <message>
        <source>Heat to liquid</source>
        <translation>Heat to liquid</translation>
    </message>
    <message>
        <source>Carnot share</source>
        <translation>Carnot share</translation>
    </message>
    <message>
        <source>Evaporator below supply air</source>
        <translation>Evaporator below supply air</translation>
    </message>
    <message>
        <source>Evaporator below supply liquid</source>
        <translation>Evaporator below supply liquid</translation>
    </message>
    <message>
        <source>Condenser above air</source>
        <translation>Condenser above air</translation>
    </message>
    <message>
        <source>Condenser above tower water</source>
        <translation>Condenser above tower water</translation>
    </message>
    <message>
        <source>Lowest condensing temperature</source>
        <translation>Lowest condensing temperature</translation>
    </message>
    <message>
        <source>Highest COP</source>
        <translation>Highest COP</translation>
    </message>
    <message>
        <source>Approach, air side</source>
        <translation>Approach, air side</translation>
    </message>
    <message>
        <source>Approach, liquid side</source>
        <translation>Approach, liquid side</translation>
    </message>
    <message>
        <source>Approach of the tower</source>
        <translation>Approach of the tower</translation>
    </message>
    <message>
        <source>Approach of the coil</source>
        <translation>Approach of the coil</translation>
    </message>
    <message>
        <source>Wet effectiveness</source>
        <translation>Wet effectiveness</translation>
    </message>
    <message>
        <source>Fans of the hall</source>
        <translation>Fans of the hall</translation>
    </message>
    <message>
        <source>Pumps of the loop</source>
        <translation>Pumps of the loop</translation>
    </message>
    <message>
        <source>Facility pumps, air side</source>
        <translation>Facility pumps, air side</translation>
    </message>
    <message>
        <source>Facility pumps, liquid side</source>
        <translation>Facility pumps, liquid side</translation>
    </message>
    <message>
        <source>Fans of heat rejection</source>
        <translation>Fans of heat rejection</translation>
    </message>
    <message>
        <source>Exponent of part load</source>
        <translation>Exponent of part load</translation>
    </message>
    <message>
        <source>UPS, constant loss</source>
        <translation>UPS, constant loss</translation>
    </message>
    <message>
        <source>UPS, linear loss</source>
        <translation>UPS, linear loss</translation>
    </message>
    <message>
        <source>UPS, square loss</source>
        <translation>UPS, square loss</translation>
    </message>
    <message>
        <source>UPS load</source>
        <translation>UPS load</translation>
    </message>
    <message>
        <source>Transformer, no load</source>
        <translation>Transformer, no load</translation>
    </message>
    <message>
        <source>Transformer, load loss</source>
        <translation>Transformer, load loss</translation>
    </message>
    <message>
        <source>Distribution loss</source>
        <translation>Distribution loss</translation>
    </message>
    <message>
        <source>Lighting and offices</source>
        <translation>Lighting and offices</translation>
    </message>
    <message>
        <source>Dew-point limit</source>
        <translation>Dew-point limit</translation>
    </message>
    <message>
        <source>Fixed overhead</source>
        <translation>Fixed overhead</translation>
    </message>
    <message>
        <source>Cooling overhead</source>
        <translation>Cooling overhead</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>Evaporation</translation>
    </message>
    <message>
        <source>Cycles of concentration</source>
        <translation>Cycles of concentration</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Air side</source>
        <translation>Air side</translation>
    </message>
    <message>
        <source>Liquid side</source>
        <translation>Liquid side</translation>
    </message>
    <message>
        <source>Usual rack power</source>
        <translation>Usual rack power</translation>
    </message>
    <message>
        <source>Largest rack power</source>
        <translation>Largest rack power</translation>
    </message>
    <message>
        <source>Published PUE</source>
        <translation>Published PUE</translation>
    </message>
    <message>
        <source>Published PUE, low</source>
        <translation>Published PUE, low</translation>
    </message>
    <message>
        <source>Published PUE, high</source>
        <translation>Published PUE, high</translation>
    </message>
    <message>
        <source>Published WUE</source>
        <translation>Published WUE</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Launched</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Peak, 16 bit</source>
        <translation>Peak, 16 bit</translation>
    </message>
    <message>
        <source>Peak, FP8</source>
        <translation>Peak, FP8</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation>TDP</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Idle power</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>Memory bandwidth</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Rental price</source>
        <translation>Rental price</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accelerators</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>Rack units</translation>
    </message>
    <message>
        <source>Nameplate power</source>
        <translation>Nameplate power</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>Typical power</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Cooling</translation>
    </message>
    <message>
        <source>Fan share</source>
        <translation>Fan share</translation>
    </message>
    <message>
        <source>Model type</source>
        <translation>Model type</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmetic</translation>
    </message>
    <message>
        <source>MFU, low</source>
        <translation>MFU, low</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>MFU, high</source>
        <translation>MFU, high</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>Active parameters</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Training tokens</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Context length</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation>Hidden width</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Attention heads</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>Key-value heads</translation>
    </message>
    <message>
        <source>Head width</source>
        <translation>Head width</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulary</translation>
    </message>
    <message>
        <source>FFN width</source>
        <translation>FFN width</translation>
    </message>
    <message>
        <source>FFN matrices</source>
        <translation>FFN matrices</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>Tied embeddings</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Active experts</source>
        <translation>Active experts</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>Expert width</translation>
    </message>
    <message>
        <source>Shared expert width</source>
        <translation>Shared expert width</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>Dense layers</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Key-value rank</source>
        <translation>Key-value rank</translation>
    </message>
    <message>
        <source>Query rank</source>
        <translation>Query rank</translation>
    </message>
    <message>
        <source>Position width</source>
        <translation>Position width</translation>
    </message>
    <message>
        <source>Value width</source>
        <translation>Value width</translation>
    </message>
    <message>
        <source>Attention window</source>
        <translation>Attention window</translation>
    </message>
    <message>
        <source>Layers with a window</source>
        <translation>Layers with a window</translation>
    </message>
    <message>
        <source>Position parameters</source>
        <translation>Position parameters</translation>
    </message>
    <message>
        <source>Published compute</source>
        <translation>Published compute</translation>
    </message>
    <message>
        <source>Published accelerator-hours</source>
        <translation>Published accelerator-hours</translation>
    </message>
    <message>
        <source>Published energy</source>
        <translation>Published energy</translation>
    </message>
    <message>
        <source>Energy includes PUE</source>
        <translation>Energy includes PUE</translation>
    </message>
    <message>
        <source>Published carbon</source>
        <translation>Published carbon</translation>
    </message>
    <message>
        <source>Published cost</source>
        <translation>Published cost</translation>
    </message>
    <message>
        <source>Published utilisation</source>
        <translation>Published utilisation</translation>
    </message>
    <message>
        <source>Published hardware</source>
        <translation>Published hardware</translation>
    </message>
    <message>
        <source>Published accelerators</source>
        <translation>Published accelerators</translation>
    </message>
    <message>
        <source>Published duration</source>
        <translation>Published duration</translation>
    </message>
    <message>
        <source>Plan currency</source>
        <translation>Plan currency</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>Price year</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>First month</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Discount rate, real</source>
        <translation>Discount rate, real</translation>
    </message>
    <message>
        <source>Life of servers</source>
        <translation>Life of servers</translation>
    </message>
    <message>
        <source>Life of network and storage</source>
        <translation>Life of network and storage</translation>
    </message>
    <message>
        <source>Life of the facility</source>
        <translation>Life of the facility</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>Spares</translation>
    </message>
    <message>
        <source>Network, of server price</source>
        <translation>Network, of server price</translation>
    </message>
    <message>
        <source>Storage, of server price</source>
        <translation>Storage, of server price</translation>
    </message>
    <message>
        <source>Upkeep of IT</source>
        <translation>Upkeep of IT</translation>
    </message>
    <message>
        <source>Upkeep of the facility</source>
        <translation>Upkeep of the facility</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Cost of staff</source>
        <translation>Cost of staff</translation>
    </message>
    <message>
        <source>Hours in use</source>
        <translation>Hours in use</translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation>Models fitted</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Projected to</source>
        <translation>Projected to</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>From year</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>To year</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>PUE, pinned</source>
        <translation>PUE, pinned</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Electricity price</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>Grid carbon</translation>
    </message>
    <message>
        <source>Building cost</source>
        <translation>Building cost</translation>
    </message>
    <message>
        <source>Design IT power</source>
        <translation>Design IT power</translation>
    </message>
    <message>
        <source>Rack height</source>
        <translation>Rack height</translation>
    </message>
    <message>
        <source>Units kept free</source>
        <translation>Units kept free</translation>
    </message>
    <message>
        <source>Weight a rack may have</source>
        <translation>Weight a rack may have</translation>
    </message>
    <message>
        <source>Weight of an empty rack</source>
        <translation>Weight of an empty rack</translation>
    </message>
    <message>
        <source>Power a rack may draw</source>
        <translation>Power a rack may draw</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>From month</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Power factor</translation>
    </message>
    <message>
        <source>Temperature, January</source>
        <translation>Temperature, January</translation>
    </message>
    <message>
        <source>Temperature, February</source>
        <translation>Temperature, February</translation>
    </message>
    <message>
        <source>Temperature, March</source>
        <translation>Temperature, March</translation>
    </message>
    <message>
        <source>Temperature, April</source>
        <translation>Temperature, April</translation>
    </message>
    <message>
        <source>Temperature, May</source>
        <translation>Temperature, May</translation>
    </message>
    <message>
        <source>Temperature, June</source>
        <translation>Temperature, June</translation>
    </message>
    <message>
        <source>Temperature, July</source>
        <translation>Temperature, July</translation>
    </message>
    <message>
        <source>Temperature, August</source>
        <translation>Temperature, August</translation>
    </message>
    <message>
        <source>Temperature, September</source>
        <translation>Temperature, September</translation>
    </message>
    <message>
        <source>Temperature, October</source>
        <translation>Temperature, October</translation>
    </message>
    <message>
        <source>Temperature, November</source>
        <translation>Temperature, November</translation>
    </message>
    <message>
        <source>Temperature, December</source>
        <translation>Temperature, December</translation>
    </message>
    <message>
        <source>Humidity, January</source>
        <translation>Humidity, January</translation>
    </message>
    <message>
        <source>Humidity, February</source>
        <translation>Humidity, February</translation>
    </message>
    <message>
        <source>Humidity, March</source>
        <translation>Humidity, March</translation>
    </message>
    <message>
        <source>Humidity, April</source>
        <translation>Humidity, April</translation>
    </message>
    <message>
        <source>Humidity, May</source>
        <translation>Humidity, May</translation>
    </message>
    <message>
        <source>Humidity, June</source>
        <translation>Humidity, June</translation>
    </message>
    <message>
        <source>Humidity, July</source>
        <translation>Humidity, July</translation>
    </message>
    <message>
        <source>Humidity, August</source>
        <translation>Humidity, August</translation>
    </message>
    <message>
        <source>Humidity, September</source>
        <translation>Humidity, September</translation>
    </message>
    <message>
        <source>Humidity, October</source>
        <translation>Humidity, October</translation>
    </message>
    <message>
        <source>Humidity, November</source>
        <translation>Humidity, November</translation>
    </message>
    <message>
        <source>Humidity, December</source>
        <translation>Humidity, December</translation>
    </message>
    <message>
        <source>Daily range, January</source>
        <translation>Daily range, January</translation>
    </message>
    <message>
        <source>Daily range, February</source>
        <translation>Daily range, February</translation>
    </message>
    <message>
        <source>Daily range, March</source>
        <translation>Daily range, March</translation>
    </message>
    <message>
        <source>Daily range, April</source>
        <translation>Daily range, April</translation>
    </message>
    <message>
        <source>Daily range, May</source>
        <translation>Daily range, May</translation>
    </message>
    <message>
        <source>Daily range, June</source>
        <translation>Daily range, June</translation>
    </message>
    <message>
        <source>Daily range, July</source>
        <translation>Daily range, July</translation>
    </message>
    <message>
        <source>Daily range, August</source>
        <translation>Daily range, August</translation>
    </message>
    <message>
        <source>Daily range, September</source>
        <translation>Daily range, September</translation>
    </message>
    <message>
        <source>Daily range, October</source>
        <translation>Daily range, October</translation>
    </message>
    <message>
        <source>Daily range, November</source>
        <translation>Daily range, November</translation>
    </message>
    <message>
        <source>Daily range, December</source>
        <translation>Daily range, December</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>Elevation</translation>
    </message>
    <message>
        <source>PUE limit</source>
        <translation>PUE limit</translation>
    </message>
    <message>
        <source>Construction cost</source>
        <translation>Construction cost</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Units per US dollar</source>
        <translation>Units per US dollar</translation>
    </message>
    <message>
        <source>Year of the rate</source>
        <translation>Year of the rate</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systems</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>Commissioning</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Ramp</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Retirement</translation>
    </message>
    <message>
        <source>Operating factor</source>
        <translation>Operating factor</translation>
    </message>
    <message>
        <source>Idle factor</source>
        <translation>Idle factor</translation>
    </message>
    <message>
        <source>Network power</source>
        <translation>Network power</translation>
    </message>
    <message>
        <source>Storage power</source>
        <translation>Storage power</translation>
    </message>
    <message>
        <source>Systems per rack, pinned</source>
        <translation>Systems per rack, pinned</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Accelerators used</source>
        <translation>Accelerators used</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>Sequence length</translation>
    </message>
    <message>
        <source>Compute counted</source>
        <translation>Compute counted</translation>
    </message>
    <message>
        <source>Attention counted</source>
        <translation>Attention counted</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>Hardware class</translation>
    </message>
    <message>
        <source>MFU, pinned</source>
        <translation>MFU, pinned</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>Goodput</translation>
    </message>
    <message>
        <source>Accelerator-hours, pinned</source>
        <translation>Accelerator-hours, pinned</translation>
    </message>
    <message>
        <source>Accelerator power, of TDP</source>
        <translation>Accelerator power, of TDP</translation>
    </message>
    <message>
        <source>Watts per accelerator, pinned</source>
        <translation>Watts per accelerator, pinned</translation>
    </message>
    <message>
        <source>Server watts per accelerator, pinned</source>
        <translation>Server watts per accelerator, pinned</translation>
    </message>
    <message>
        <source>IT watts per accelerator, pinned</source>
        <translation>IT watts per accelerator, pinned</translation>
    </message>
    <message>
        <source>Rental price, pinned</source>
        <translation>Rental price, pinned</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Across</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>Embodied carbon</translation>
    </message>
    <message>
        <source>Embodied carbon of the server</source>
        <translation>Embodied carbon of the server</translation>
    </message>
    <message>
        <source>Embodied carbon of the facility</source>
        <translation>Embodied carbon of the facility</translation>
    </message>
    <message>
        <source>Residual carbon</source>
        <translation>Residual carbon</translation>
    </message>
    <message>
        <source>Green contracts</source>
        <translation>Green contracts</translation>
    </message>
    <message>
        <source>Water of the grid</source>
        <translation>Water of the grid</translation>
    </message>
    <message>
        <source>Electricity of a home</source>
        <translation>Electricity of a home</translation>
    </message>
    <message>
        <source>Carbon of a car</source>
        <translation>Carbon of a car</translation>
    </message>
    <message>
        <source>Carbon of a flight</source>
        <translation>Carbon of a flight</translation>
    </message>
    <message>
        <source>Matrix products, of peak</source>
        <translation>Matrix products, of peak</translation>
    </message>
    <message>
        <source>Attention, of peak</source>
        <translation>Attention, of peak</translation>
    </message>
    <message>
        <source>Elementwise passes</source>
        <translation>Elementwise passes</translation>
    </message>
    <message>
        <source>Memory, of peak</source>
        <translation>Memory, of peak</translation>
    </message>
    <message>
        <source>Latency of an all-reduce</source>
        <translation>Latency of an all-reduce</translation>
    </message>
    <message>
        <source>Bandwidth within a system</source>
        <translation>Bandwidth within a system</translation>
    </message>
    <message>
        <source>Bandwidth between systems</source>
        <translation>Bandwidth between systems</translation>
    </message>
    <message>
        <source>Tensor transfers hidden</source>
        <translation>Tensor transfers hidden</translation>
    </message>
    <message>
        <source>Pipeline transfers hidden</source>
        <translation>Pipeline transfers hidden</translation>
    </message>
    <message>
        <source>Data exchange hidden</source>
        <translation>Data exchange hidden</translation>
    </message>
    <message>
        <source>Expert transfers exposed</source>
        <translation>Expert transfers exposed</translation>
    </message>
    <message>
        <source>Expert imbalance</source>
        <translation>Expert imbalance</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>Tensor parallel</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>Pipeline stages</translation>
    </message>
    <message>
        <source>Chunks per stage</source>
        <translation>Chunks per stage</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation>Context parallel</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>Expert parallel</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>Micro-batch</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Recomputed</translation>
    </message>
    <message>
        <source>ZeRO</source>
        <translation>ZeRO</translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation>Fused attention</translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation>Sequence parallel</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation>Optimizer state</translation>
    </message>
    <message>
        <source>Production over benchmark</source>
        <translation>Production over benchmark</translation>
    </message>
    <message>
        <source>Goodput taken</source>
        <translation>Goodput taken</translation>
    </message>
    <message>
        <source>Accelerator-hours between failures</source>
        <translation>Accelerator-hours between failures</translation>
    </message>
    <message>
        <source>Stall of a checkpoint</source>
        <translation>Stall of a checkpoint</translation>
    </message>
    <message>
        <source>Checkpoint bandwidth</source>
        <translation>Checkpoint bandwidth</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint every</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Left by planned stops</source>
        <translation>Left by planned stops</translation>
    </message>
    <message>
        <source>Unique tokens</source>
        <translation>Unique tokens</translation>
    </message>
    <message>
        <source>Stock of text</source>
        <translation>Stock of text</translation>
    </message>
    <message>
        <source>Post-training</source>
        <translation>Post-training</translation>
    </message>
    <message>
        <source>Rollout tokens</source>
        <translation>Rollout tokens</translation>
    </message>
    <message>
        <source>Scoring passes</source>
        <translation>Scoring passes</translation>
    </message>
    <message>
        <source>Epochs on rollouts</source>
        <translation>Epochs on rollouts</translation>
    </message>
    <message>
        <source>Utilisation of generation</source>
        <translation>Utilisation of generation</translation>
    </message>
    <message>
        <source>Programme over run</source>
        <translation>Programme over run</translation>
    </message>
    <message>
        <source>MFU taken from</source>
        <translation>MFU taken from</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Daily users</source>
        <translation>Daily users</translation>
    </message>
    <message>
        <source>Sessions per user</source>
        <translation>Sessions per user</translation>
    </message>
    <message>
        <source>Prompts per session</source>
        <translation>Prompts per session</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Prompt tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Output tokens</translation>
    </message>
    <message>
        <source>Peak over mean</source>
        <translation>Peak over mean</translation>
    </message>
    <message>
        <source>Growth per year</source>
        <translation>Growth per year</translation>
    </message>
    <message>
        <source>Serving precision</source>
        <translation>Serving precision</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV cache</translation>
    </message>
    <message>
        <source>TTFT limit</source>
        <translation>TTFT limit</translation>
    </message>
    <message>
        <source>TPOT limit</source>
        <translation>TPOT limit</translation>
    </message>
    <message>
        <source>Prefill and decode</source>
        <translation>Prefill and decode</translation>
    </message>
    <message>
        <source>Parallelism</source>
        <translation>Parallelism</translation>
    </message>
    <message>
        <source>Serving class</source>
        <translation>Serving class</translation>
    </message>
    <message>
        <source>Prefix cache</source>
        <translation>Prefix cache</translation>
    </message>
    <message>
        <source>Prefix hits</source>
        <translation>Prefix hits</translation>
    </message>
    <message>
        <source>Answers from cache</source>
        <translation>Answers from cache</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Speculative decoding</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>Drafted tokens</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptance</translation>
    </message>
    <message>
        <source>Draft cost</source>
        <translation>Draft cost</translation>
    </message>
    <message>
        <source>Load in the peak</source>
        <translation>Load in the peak</translation>
    </message>
    <message>
        <source>Spare replicas</source>
        <translation>Spare replicas</translation>
    </message>
    <message>
        <source>Way to the user</source>
        <translation>Way to the user</translation>
    </message>
    <message>
        <source>Accelerators per replica, pinned</source>
        <translation>Accelerators per replica, pinned</translation>
    </message>
    <message>
        <source>Batch, pinned</source>
        <translation>Batch, pinned</translation>
    </message>
    <message>
        <source>Throughput per accelerator, measured</source>
        <translation>Throughput per accelerator, measured</translation>
    </message>
    <message>
        <source>Decode rate, pinned</source>
        <translation>Decode rate, pinned</translation>
    </message>
    <message>
        <source>Prefill rate, pinned</source>
        <translation>Prefill rate, pinned</translation>
    </message>
    <message>
        <source>Watts per busy accelerator, pinned</source>
        <translation>Watts per busy accelerator, pinned</translation>
    </message>
    <message>
        <source>Server watts per busy accelerator, pinned</source>
        <translation>Server watts per busy accelerator, pinned</translation>
    </message>
    <message>
        <source>Throughput factor</source>
        <translation>Throughput factor</translation>
    </message>
    <message>
        <source>Bandwidth, weights</source>
        <translation>Bandwidth, weights</translation>
    </message>
    <message>
        <source>Bandwidth, KV cache</source>
        <translation>Bandwidth, KV cache</translation>
    </message>
    <message>
        <source>Peak, decode</source>
        <translation>Peak, decode</translation>
    </message>
    <message>
        <source>Peak, prefill</source>
        <translation>Peak, prefill</translation>
    </message>
    <message>
        <source>Per step</source>
        <translation>Per step</translation>
    </message>
    <message>
        <source>Per sequence</source>
        <translation>Per sequence</translation>
    </message>
    <message>
        <source>Per layer</source>
        <translation>Per layer</translation>
    </message>
    <message>
        <source>Link latency</source>
        <translation>Link latency</translation>
    </message>
    <message>
        <source>Links inside</source>
        <translation>Links inside</translation>
    </message>
    <message>
        <source>Links outside</source>
        <translation>Links outside</translation>
    </message>
    <message>
        <source>Hidden exchange</source>
        <translation>Hidden exchange</translation>
    </message>
    <message>
        <source>Power, base</source>
        <translation>Power, base</translation>
    </message>
    <message>
        <source>Power, bandwidth</source>
        <translation>Power, bandwidth</translation>
    </message>
    <message>
        <source>Power, arithmetic</source>
        <translation>Power, arithmetic</translation>
    </message>
    <message>
        <source>Port speed</source>
        <translation>Port speed</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>Optics</translation>
    </message>
    <message>
        <source>Ports per switch</source>
        <translation>Ports per switch</translation>
    </message>
    <message>
        <source>Switch power</source>
        <translation>Switch power</translation>
    </message>
    <message>
        <source>Power of an optical end</source>
        <translation>Power of an optical end</translation>
    </message>
    <message>
        <source>Adapter power</source>
        <translation>Adapter power</translation>
    </message>
    <message>
        <source>CPU TDP</source>
        <translation>CPU TDP</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>System memory</translation>
    </message>
    <message>
        <source>Link switches</source>
        <translation>Link switches</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>Network adapters</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Drives</translation>
    </message>
    <message>
        <source>Supply efficiency</source>
        <translation>Supply efficiency</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Sizing</translation>
    </message>
    <message>
        <source>CPU utilisation</source>
        <translation>CPU utilisation</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Ports per accelerator</source>
        <translation>Ports per accelerator</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Oversubscription</translation>
    </message>
    <message>
        <source>Links to the leaves</source>
        <translation>Links to the leaves</translation>
    </message>
    <message>
        <source>Error, throughput</source>
        <translation>Error, throughput</translation>
    </message>
    <message>
        <source>Error, energy</source>
        <translation>Error, energy</translation>
    </message>
    <message>
        <source>Cash flow in prices that are</source>
        <translation>Cash flow in prices that are</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>Inflation</translation>
    </message>
    <message>
        <source>Electricity price, rise a year</source>
        <translation>Electricity price, rise a year</translation>
    </message>
    <message>
        <source>Other operating cost, rise a year</source>
        <translation>Other operating cost, rise a year</translation>
    </message>
    <message>
        <source>Rental price, rise a year</source>
        <translation>Rental price, rise a year</translation>
    </message>
    <message>
        <source>Exit value of servers</source>
        <translation>Exit value of servers</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>Grid connection</translation>
    </message>
    <message>
        <source>Insurance and property tax</source>
        <translation>Insurance and property tax</translation>
    </message>
    <message>
        <source>Water price</source>
        <translation>Water price</translation>
    </message>
    <message>
        <source>Colocation price</source>
        <translation>Colocation price</translation>
    </message>
    <message>
        <source>Energy price</source>
        <translation>Energy price</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>Demand charge</translation>
    </message>
    <message>
        <source>Ratchet</source>
        <translation>Ratchet</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT power</translation>
    </message>
    <message>
        <source>Power over IT power</source>
        <translation>Power over IT power</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>Sunlight</translation>
    </message>
    <message>
        <source>Efficiency of the cells</source>
        <translation>Efficiency of the cells</translation>
    </message>
    <message>
        <source>Packing, wiring and pointing</source>
        <translation>Packing, wiring and pointing</translation>
    </message>
    <message>
        <source>Degradation of the array</source>
        <translation>Degradation of the array</translation>
    </message>
    <message>
        <source>Power of the array by mass</source>
        <translation>Power of the array by mass</translation>
    </message>
    <message>
        <source>Time in shadow</source>
        <translation>Time in shadow</translation>
    </message>
    <message>
        <source>Time of an orbit</source>
        <translation>Time of an orbit</translation>
    </message>
    <message>
        <source>Battery by mass</source>
        <translation>Battery by mass</translation>
    </message>
    <message>
        <source>Temperature of the radiator</source>
        <translation>Temperature of the radiator</translation>
    </message>
    <message>
        <source>Emissivity</source>
        <translation>Emissivity</translation>
    </message>
    <message>
        <source>Absorptivity of sunlight</source>
        <translation>Absorptivity of sunlight</translation>
    </message>
    <message>
        <source>Fin effectiveness</source>
        <translation>Fin effectiveness</translation>
    </message>
    <message>
        <source>View of the Earth</source>
        <translation>View of the Earth</translation>
    </message>
    <message>
        <source>View of the Sun</source>
        <translation>View of the Sun</translation>
    </message>
    <message>
        <source>Warmth of the Earth</source>
        <translation>Warmth of the Earth</translation>
    </message>
    <message>
        <source>Albedo of the Earth</source>
        <translation>Albedo of the Earth</translation>
    </message>
    <message>
        <source>Mass of the radiator</source>
        <translation>Mass of the radiator</translation>
    </message>
    <message>
        <source>Mass of the cooling loop</source>
        <translation>Mass of the cooling loop</translation>
    </message>
    <message>
        <source>Mass of bus and structure</source>
        <translation>Mass of bus and structure</translation>
    </message>
    <message>
        <source>Mass of the IT</source>
        <translation>Mass of the IT</translation>
    </message>
    <message>
        <source>Launch price</source>
        <translation>Launch price</translation>
    </message>
    <message>
        <source>Price of the satellite</source>
        <translation>Price of the satellite</translation>
    </message>
    <message>
        <source>Carbon of a launch</source>
        <translation>Carbon of a launch</translation>
    </message>
    <message>
        <source>Life of a satellite</source>
        <translation>Life of a satellite</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Accelerators that fail</source>
        <translation>Accelerators that fail</translation>
    </message>
    <message>
        <source>Power of a satellite</source>
        <translation>Power of a satellite</translation>
    </message>
    <message>
        <source>Downlink of a satellite</source>
        <translation>Downlink of a satellite</translation>
    </message>
    <message>
        <source>Laser link</source>
        <translation>Laser link</translation>
    </message>
    <message>
        <source>Network of a cluster</source>
        <translation>Network of a cluster</translation>
    </message>
    <message>
        <source>Answered on devices</source>
        <translation>Answered on devices</translation>
    </message>
    <message>
        <source>Energy per token on a device</source>
        <translation>Energy per token on a device</translation>
    </message>
    <message>
        <source>Charging efficiency</source>
        <translation>Charging efficiency</translation>
    </message>
    <message>
        <source>Chips better by</source>
        <translation>Chips better by</translation>
    </message>
    <message>
        <source>On the market</source>
        <translation>On the market</translation>
    </message>
    <message>
        <source>Redundancy of the supply</source>
        <translation>Redundancy of the supply</translation>
    </message>
    <message>
        <source>Redundancy of the generators</source>
        <translation>Redundancy of the generators</translation>
    </message>
    <message>
        <source>Redundancy of the cooling</source>
        <translation>Redundancy of the cooling</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>UPS module</source>
        <translation>UPS module</translation>
    </message>
    <message>
        <source>Generator set</source>
        <translation>Generator set</translation>
    </message>
    <message>
        <source>Coolant distribution unit</source>
        <translation>Coolant distribution unit</translation>
    </message>
    <message>
        <source>Chiller</source>
        <translation>Chiller</translation>
    </message>
    <message>
        <source>Reserve of the connection</source>
        <translation>Reserve of the connection</translation>
    </message>
    <message>
        <source>White space of a rack</source>
        <translation>White space of a rack</translation>
    </message>
    <message>
        <source>Footprint of a rack</source>
        <translation>Footprint of a rack</translation>
    </message>
    <message>
        <source>Gross area over white space</source>
        <translation>Gross area over white space</translation>
    </message>
    <message>
        <source>Design dry-bulb</source>
        <translation>Design dry-bulb</translation>
    </message>
    <message>
        <source>Design wet-bulb</source>
        <translation>Design wet-bulb</translation>
    </message>
    <message>
        <source>Year of weather</source>
        <translation>Year of weather</translation>
    </message>
    <message>
        <source>Export-controlled since</source>
        <translation>Export-controlled since</translation>
    </message>
    <message>
        <source>Controlled destinations</source>
        <translation>Controlled destinations</translation>
    </message>
    <message>
        <source>Results compared</source>
        <translation>Results compared</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Title of the report</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Language of the report</translation>
    </message>
    <message>
        <source>Paper of the report</source>
        <translation>Paper of the report</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections of the report</translation>
    </message>
    <message>
        <source>Words of the report in English</source>
        <translation>Words of the report in English</translation>
    </message>
    <message>
        <source>Words of the report in Simplified Chinese</source>
        <translation>Words of the report in Simplified Chinese</translation>
    </message>
    <message>
        <source>Words of the report in Traditional Chinese</source>
        <translation>Words of the report in Traditional Chinese</translation>
    </message>
    <message>
        <source>Updates of a device&apos;s model</source>
        <translation>Updates of a device&apos;s model</translation>
    </message>
    <message>
        <source>Size of an update</source>
        <translation>Size of an update</translation>
    </message>
    <message>
        <source>Network energy for a gigabyte</source>
        <translation>Network energy for a gigabyte</translation>
    </message>
    <message>
        <source>Changes taken together</source>
        <translation>Changes taken together</translation>
    </message>
    <message>
        <source>Device counted</source>
        <translation>Device counted</translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation>Embodied carbon of a device</translation>
    </message>
    <message>
        <source>Life of a device</source>
        <translation>Life of a device</translation>
    </message>
    <message>
        <source>Slides of the report</source>
        <translation>Slides of the report</translation>
    </message>
    <message>
        <source>Inputs swept</source>
        <translation>Inputs swept</translation>
    </message>
    <message>
        <source>Results swept</source>
        <translation>Results swept</translation>
    </message>
    <message>
        <source>Limit of the sweep</source>
        <translation>Limit of the sweep</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>Correlations</translation>
    </message>
    <message>
        <source>What grid carbon counts</source>
        <translation>What grid carbon counts</translation>
    </message>
    <message>
        <source>Open choices</source>
        <translation>Open choices</translation>
    </message>
    <message>
        <source>Sequence length in training</source>
        <translation>Sequence length in training</translation>
    </message>
    <message>
        <source>Peak, FP4</source>
        <translation>Peak, FP4</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest valid value</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>at most %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>capital included</source>
        <translation>capital included</translation>
    </message>
    <message>
        <source>of all runs</source>
        <translation>of all runs</translation>
    </message>
    <message>
        <source>location-based</source>
        <translation>location-based</translation>
    </message>
    <message>
        <source>Training energy</source>
        <translation>Training energy</translation>
    </message>
    <message>
        <source>Add a training run.</source>
        <translation>Add a training run.</translation>
    </message>
    <message>
        <source>Peak facility power</source>
        <translation>Peak facility power</translation>
    </message>
    <message>
        <source>Choose the run&apos;s cluster and its facility.</source>
        <translation>Choose the run&apos;s cluster and its facility.</translation>
    </message>
    <message>
        <source>training runs: %1</source>
        <translation>training runs: %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>month</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 to owned</source>
        <comment>−15 %</comment>
        <translation>%1 to owned</translation>
    </message>
    <message>
        <source>PUE %1</source>
        <translation>PUE %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price of an hour of an accelerator</comment>
        <translation>%1 each</translation>
    </message>
    <message>
        <source>%1 of cash cost</source>
        <comment>percentage</comment>
        <translation>%1 of cash cost</translation>
    </message>
    <message>
        <source>services: %1</source>
        <translation>services: %1</translation>
    </message>
    <message>
        <source>training runs: %1 · services: %2</source>
        <translation>training runs: %1 · services: %2</translation>
    </message>
    <message>
        <source>of all services</source>
        <translation>of all services</translation>
    </message>
    <message>
        <source>of all workloads</source>
        <translation>of all workloads</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 holds weather. wattplan-cli weather gives it to a site.</source>
        <translation>%1 holds weather. wattplan-cli weather gives it to a site.</translation>
    </message>
    <message>
        <source>%1: formulas %2, inputs %3, columns %4, tables computed by Wattplan %5.</source>
        <comment>file, then what is in it</comment>
        <translation>%1: formulas %2, inputs %3, columns %4, tables computed by Wattplan %5.</translation>
    </message>
    <message>
        <source>A spreadsheet is an .xlsx file, not “%1”.</source>
        <translation>A spreadsheet is an .xlsx file, not “%1”.</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>no objects</translation>
    </message>
    <message>
        <source>Would replace %1 and its history with the plan of %2: %3.</source>
        <comment>file, file, objects</comment>
        <translation>Would replace %1 and its history with the plan of %2: %3.</translation>
    </message>
    <message>
        <source>%1 has: %2.</source>
        <comment>file, objects</comment>
        <translation>%1 has: %2.</translation>
    </message>
    <message>
        <source>Would make %1 of the plan of %2: %3.</source>
        <comment>file, file, objects</comment>
        <translation>Would make %1 of the plan of %2: %3.</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>A dry run: nothing was written.</translation>
    </message>
</context>
<context>
    <name>GoalSeek</name>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>result, input</comment>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>The result over the range of one input; the dashed line is the target.</source>
        <translation>The result over the range of one input; the dashed line is the target.</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>Target met</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>The result has no value over the range of this input.</source>
        <translation>The result has no value over the range of this input.</translation>
    </message>
    <message>
        <source>The result with each choice; a bar each.</source>
        <translation>The result with each choice; a bar each.</translation>
    </message>
    <message>
        <source>This input has no other choice.</source>
        <translation>This input has no other choice.</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>the present choice</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>Met at %1.</source>
        <comment>values of the input</comment>
        <translation>Met at %1.</translation>
    </message>
    <message>
        <source>No step meets it: it lies between %1 and %2.</source>
        <comment>values of the input</comment>
        <translation>No step meets it: it lies between %1 and %2.</translation>
    </message>
    <message>
        <source>It is met whatever this input is.</source>
        <translation>It is met whatever this input is.</translation>
    </message>
    <message>
        <source>This input doesn&apos;t move the result. Choose another.</source>
        <translation>This input doesn&apos;t move the result. Choose another.</translation>
    </message>
    <message>
        <source>Not met between %1 and %2. The nearest is %4, at %3.</source>
        <comment>range, input, result</comment>
        <translation>Not met between %1 and %2. The nearest is %4, at %3.</translation>
    </message>
    <message>
        <source>The result has no value anywhere in the range.</source>
        <translation>The result has no value anywhere in the range.</translation>
    </message>
    <message>
        <source>No value from %1 to %2: %3</source>
        <comment>range, why</comment>
        <translation>No value from %1 to %2: %3</translation>
    </message>
    <message>
        <source>an input is missing</source>
        <translation>an input is missing</translation>
    </message>
    <message>
        <source>it can&apos;t be built so</source>
        <translation>it can&apos;t be built so</translation>
    </message>
    <message>
        <source>Nearest: %1, with %2.</source>
        <comment>choice, result</comment>
        <translation>Nearest: %1, with %2.</translation>
    </message>
    <message>
        <source>No choice gives the result a value.</source>
        <translation>No choice gives the result a value.</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>What moves it most</translation>
    </message>
    <message>
        <source>For each input the result at both ends of its range, the others as they are; greatest first.</source>
        <translation>For each input the result at both ends of its range, the others as they are; greatest first.</translation>
    </message>
    <message>
        <source>No input moves this result, or it has no value.</source>
        <translation>No input moves this result, or it has no value.</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message numerus="yes">
        <source>%n further choice(s) have no value or are farther away.</source>
        <translation>
            <numerusform>%n further choice has no value or is farther away.</numerusform>
            <numerusform>%n further choices have no value or are farther away.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <comment>result, input, input</comment>
        <translation>%1 by %2 and %3</translation>
    </message>
    <message>
        <source>Every pair of the two inputs on the line brings the result to the target.</source>
        <translation>Every pair of the two inputs on the line brings the result to the target.</translation>
    </message>
    <message>
        <source>No pair meets the target between a quarter and four times what the two inputs are now.</source>
        <translation>No pair meets the target between a quarter and four times what the two inputs are now.</translation>
    </message>
    <message>
        <source>Each pair on the line meets the target. Choose no second input to set a value.</source>
        <translation>Each pair on the line meets the target. Choose no second input to set a value.</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Training compute of published models</source>
        <translation>Training compute of published models</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Training compute</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Published models</source>
        <translation>Published models</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>This plan</translation>
    </message>
    <message>
        <source>Trend %1</source>
        <comment>era</comment>
        <translation>Trend %1</translation>
    </message>
    <message>
        <source>95 % prediction, %1</source>
        <comment>era</comment>
        <translation>95 % prediction, %1</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Moore&apos;s law: doubling in 24 months</source>
        <translation>Moore&apos;s law: doubling in 24 months</translation>
    </message>
    <message>
        <source>No model has a publication date and a published training compute. Enter them in Models.</source>
        <translation>No model has a publication date and a published training compute. Enter them in Models.</translation>
    </message>
    <message>
        <source>%1, P10–P90</source>
        <comment>run</comment>
        <translation>%1, P10–P90</translation>
    </message>
    <message>
        <source>Training compute against publication date, with the trend of each era. Models: %1; runs of this plan: %2.</source>
        <translation>Training compute against publication date, with the trend of each era. Models: %1; runs of this plan: %2.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>Methods and literature</source>
        <translation>Methods and literature</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>What they do</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Fields are typed; results are computed. On the command line this kind is called %1.</source>
        <translation>Fields are typed; results are computed. On the command line this kind is called %1.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Typed as a year.</source>
        <translation>Typed as a year.</translation>
    </message>
    <message>
        <source>Typed as an amount of money; without a currency it is in that of the plan.</source>
        <translation>Typed as an amount of money; without a currency it is in that of the plan.</translation>
    </message>
    <message>
        <source>Typed as money per %1; without a currency it is in that of the plan.</source>
        <comment>unit</comment>
        <translation>Typed as money per %1; without a currency it is in that of the plan.</translation>
    </message>
    <message>
        <source>Typed as a whole number.</source>
        <translation>Typed as a whole number.</translation>
    </message>
    <message>
        <source>Typed as a number.</source>
        <translation>Typed as a number.</translation>
    </message>
    <message>
        <source>Typed as a number; without a unit it is in %1.</source>
        <translation>Typed as a number; without a unit it is in %1.</translation>
    </message>
    <message>
        <source>Typed as text.</source>
        <translation>Typed as text.</translation>
    </message>
    <message>
        <source>Typed as a month or a day: %1 or %2.</source>
        <translation>Typed as a month or a day: %1 or %2.</translation>
    </message>
    <message>
        <source>Chosen by its name or key: %1.</source>
        <comment>a kind of object</comment>
        <translation>Chosen by its name or key: %1.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>One of: %1.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Yes or no.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>For example: %1.</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>Range: %1.</translation>
    </message>
    <message>
        <source>May not be empty.</source>
        <translation>May not be empty.</translation>
    </message>
    <message>
        <source>Stands in for the result %1; empty, that is computed.</source>
        <translation>Stands in for the result %1; empty, that is computed.</translation>
    </message>
    <message>
        <source>Empty: follows %1.</source>
        <comment>a field</comment>
        <translation>Empty: follows %1.</translation>
    </message>
    <message>
        <source>Empty: follows %1 of %2.</source>
        <comment>a field, and the field that names its object</comment>
        <translation>Empty: follows %1 of %2.</translation>
    </message>
    <message>
        <source>Empty: %1 (%2).</source>
        <comment>default, its source</comment>
        <translation>Empty: %1 (%2).</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <comment>default</comment>
        <translation>Empty: %1.</translation>
    </message>
    <message>
        <source>Empty: unknown; a result that needs it waits for it.</source>
        <translation>Empty: unknown; a result that needs it waits for it.</translation>
    </message>
    <message>
        <source>Published by others: it stands beside the results and moves none.</source>
        <translation>Published by others: it stands beside the results and moves none.</translation>
    </message>
    <message>
        <source>Key: %1.</source>
        <comment>of a field or result, for the command line and files</comment>
        <translation>Key: %1.</translation>
    </message>
    <message>
        <source>Formula: %1.</source>
        <translation>Formula: %1.</translation>
    </message>
    <message>
        <source>Reads: %1.</source>
        <comment>inputs and results</comment>
        <translation>Reads: %1.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <source>Unit: money.</source>
        <translation>Unit: money.</translation>
    </message>
    <message>
        <source>Unit: money per %1.</source>
        <translation>Unit: money per %1.</translation>
    </message>
    <message>
        <source>Unit: %1, or one that suits its size.</source>
        <translation>Unit: %1, or one that suits its size.</translation>
    </message>
    <message>
        <source>A value for each month of the plan.</source>
        <translation>A value for each month of the plan.</translation>
    </message>
    <message>
        <source>Can be pinned: %1.</source>
        <comment>the field that pins a result</comment>
        <translation>Can be pinned: %1.</translation>
    </message>
    <message>
        <source>The plan is checked anew after each edit. What it finds stands on the page [%1](wattplan:page/checks), with buttons that mend it.</source>
        <translation>The plan is checked anew after each edit. What it finds stands on the page [%1](wattplan:page/checks), with buttons that mend it.</translation>
    </message>
    <message>
        <source>What the formulas and defaults rest on. The sources of the library&apos;s figures stand on the page [%1](wattplan:page/sources).</source>
        <translation>What the formulas and defaults rest on. The sources of the library&apos;s figures stand on the page [%1](wattplan:page/sources).</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, and the key behind it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its table stands on the page %1.</source>
        <translation>Its table stands on the page %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a named part of a formula, what it computes</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HardwareComparison</name>
    <message>
        <source>FLOP/s per watt</source>
        <translation>FLOP/s per watt</translation>
    </message>
    <message>
        <source>FLOP/s for the price</source>
        <translation>FLOP/s for the price</translation>
    </message>
    <message>
        <source>Dense peak of accelerators over their TDP, against the date of launch.</source>
        <translation>Dense peak of accelerators over their TDP, against the date of launch.</translation>
    </message>
    <message>
        <source>Dense peak of accelerators over the price of one, against the date of launch.</source>
        <translation>Dense peak of accelerators over the price of one, against the date of launch.</translation>
    </message>
    <message>
        <source>No accelerator has a date of launch and these figures.</source>
        <translation>No accelerator has a date of launch and these figures.</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Launched</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Peak, 16 bit, dense</source>
        <translation>Peak, 16 bit, dense</translation>
    </message>
    <message>
        <source>Peak, FP8, dense</source>
        <translation>Peak, FP8, dense</translation>
    </message>
    <message>
        <source>Peak and TDP from</source>
        <translation>Peak and TDP from</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Price from</translation>
    </message>
    <message>
        <source>typed in the plan</source>
        <translation>typed in the plan</translation>
    </message>
    <message>
        <source>data sheet or list</source>
        <translation>data sheet or list</translation>
    </message>
    <message>
        <source>vendor&apos;s statement</source>
        <translation>vendor&apos;s statement</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>third party</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimate</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Without --headless the window opens; over SSH, ssh -X shows it.
</source>
        <translation>Without --headless the window opens; over SSH, ssh -X shows it.
</translation>
    </message>
    <message numerus="yes">
        <source>
Written to %1: the table above, all results as results.csv, %n file(s) in all.
</source>
        <translation>
            <numerusform>
Written to %1: the table above, all results as results.csv, %n file in all.
</numerusform>
            <numerusform>
Written to %1: the table above, all results as results.csv, %n files in all.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) of the pages.
</source>
        <translation>
            <numerusform>%n chart of the pages.
</numerusform>
            <numerusform>%n charts of the pages.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the pages.
</source>
        <translation>
            <numerusform>%n table of the pages.
</numerusform>
            <numerusform>%n tables of the pages.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report of %n sheet(s) written to %1.
</source>
        <translation>
            <numerusform>Report of %n sheet written to %1.
</numerusform>
            <numerusform>Report of %n sheets written to %1.
</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is a .pdf, an .html or a .pptx file, not “%1”.</source>
        <translation>A report is a .pdf, an .html or a .pptx file, not “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.
</source>
        <translation>
            <numerusform>%n file written to %1.
</numerusform>
            <numerusform>%n files written to %1.
</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision memo is a .pdf or an .html file, not “%1”.</source>
        <translation>A decision memo is a .pdf or an .html file, not “%1”.</translation>
    </message>
    <message>
        <source>Slides are a .pptx or a .pdf file, not “%1”.</source>
        <translation>Slides are a .pptx or a .pdf file, not “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) written to %1.
</source>
        <translation>
            <numerusform>%n slide written to %1.
</numerusform>
            <numerusform>%n slides written to %1.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Temperature of the air that the servers take in.</source>
        <translation>Temperature of the air that the servers take in.</translation>
    </message>
    <message>
        <source>Temperature of the liquid that the servers take in.</source>
        <translation>Temperature of the liquid that the servers take in.</translation>
    </message>
    <message>
        <source>How much the air warms in the servers.</source>
        <translation>How much the air warms in the servers.</translation>
    </message>
    <message>
        <source>How much the liquid warms in the servers.</source>
        <translation>How much the liquid warms in the servers.</translation>
    </message>
    <message>
        <source>Share of IT heat that liquid takes.</source>
        <translation>Share of IT heat that liquid takes.</translation>
    </message>
    <message>
        <source>Efficiency of the compressors, of an ideal machine between the same temperatures.</source>
        <translation>Efficiency of the compressors, of an ideal machine between the same temperatures.</translation>
    </message>
    <message>
        <source>Supply air less evaporating temperature.</source>
        <translation>Supply air less evaporating temperature.</translation>
    </message>
    <message>
        <source>Supply liquid less evaporating temperature.</source>
        <translation>Supply liquid less evaporating temperature.</translation>
    </message>
    <message>
        <source>Condensing temperature above the outside air of an air-cooled condenser.</source>
        <translation>Condensing temperature above the outside air of an air-cooled condenser.</translation>
    </message>
    <message>
        <source>Condensing temperature above the water of the cooling tower.</source>
        <translation>Condensing temperature above the water of the cooling tower.</translation>
    </message>
    <message>
        <source>The condensing temperature is held above this.</source>
        <translation>The condensing temperature is held above this.</translation>
    </message>
    <message>
        <source>The compressors are never better than this.</source>
        <translation>The compressors are never better than this.</translation>
    </message>
    <message>
        <source>How near the air side comes to what cools it.</source>
        <translation>How near the air side comes to what cools it.</translation>
    </message>
    <message>
        <source>How near the liquid side comes to what cools it.</source>
        <translation>How near the liquid side comes to what cools it.</translation>
    </message>
    <message>
        <source>Tower water above wet-bulb temperature.</source>
        <translation>Tower water above wet-bulb temperature.</translation>
    </message>
    <message>
        <source>Supply air less chilled water at the coil.</source>
        <translation>Supply air less chilled water at the coil.</translation>
    </message>
    <message>
        <source>How much of the way to wet-bulb an indirect evaporative cooler goes.</source>
        <translation>How much of the way to wet-bulb an indirect evaporative cooler goes.</translation>
    </message>
    <message>
        <source>Fan power for each unit of heat of the air side, at full load.</source>
        <translation>Fan power for each unit of heat of the air side, at full load.</translation>
    </message>
    <message>
        <source>Pump power for each unit of heat of the liquid side, at full load.</source>
        <translation>Pump power for each unit of heat of the liquid side, at full load.</translation>
    </message>
    <message>
        <source>Facility pump power for each unit of heat of the air side.</source>
        <translation>Facility pump power for each unit of heat of the air side.</translation>
    </message>
    <message>
        <source>Facility pump power for each unit of heat of the liquid side.</source>
        <translation>Facility pump power for each unit of heat of the liquid side.</translation>
    </message>
    <message>
        <source>Fan power of tower or dry cooler for each unit of heat.</source>
        <translation>Fan power of tower or dry cooler for each unit of heat.</translation>
    </message>
    <message>
        <source>Fan and pump power for each unit of heat falls with load to this power.</source>
        <translation>Fan and pump power for each unit of heat falls with load to this power.</translation>
    </message>
    <message>
        <source>Loss of the UPS without load, of its rating.</source>
        <translation>Loss of the UPS without load, of its rating.</translation>
    </message>
    <message>
        <source>Loss of the UPS in proportion to load.</source>
        <translation>Loss of the UPS in proportion to load.</translation>
    </message>
    <message>
        <source>Loss of the UPS with the square of load.</source>
        <translation>Loss of the UPS with the square of load.</translation>
    </message>
    <message>
        <source>Load of a UPS for each unit of IT load; one half in 2N.</source>
        <translation>Load of a UPS for each unit of IT load; one half in 2N.</translation>
    </message>
    <message>
        <source>Loss of the transformer without load, of its rating.</source>
        <translation>Loss of the transformer without load, of its rating.</translation>
    </message>
    <message>
        <source>Loss of the transformer at rated load.</source>
        <translation>Loss of the transformer at rated load.</translation>
    </message>
    <message>
        <source>Loss in cables and panels at three quarters of load, of IT power.</source>
        <translation>Loss in cables and panels at three quarters of load, of IT power.</translation>
    </message>
    <message>
        <source>Power of lighting, offices and controls at three quarters of load, of IT power.</source>
        <translation>Power of lighting, offices and controls at three quarters of load, of IT power.</translation>
    </message>
    <message>
        <source>Outside air moister than this stays outside.</source>
        <translation>Outside air moister than this stays outside.</translation>
    </message>
    <message>
        <source>Facility power that does not follow the load, of IT power.</source>
        <translation>Facility power that does not follow the load, of IT power.</translation>
    </message>
    <message>
        <source>Cooling power beyond the ideal, of the ideal: what real plants lose.</source>
        <translation>Cooling power beyond the ideal, of the ideal: what real plants lose.</translation>
    </message>
    <message>
        <source>Water evaporated for each kWh of heat that a wet cooler rejects.</source>
        <translation>Water evaporated for each kWh of heat that a wet cooler rejects.</translation>
    </message>
    <message>
        <source>How often tower water is used before it is drained.</source>
        <translation>How often tower water is used before it is drained.</translation>
    </message>
    <message>
        <source>Name of the cooling technology.</source>
        <translation>Name of the cooling technology.</translation>
    </message>
    <message>
        <source>How the heat that air takes leaves the building.</source>
        <translation>How the heat that air takes leaves the building.</translation>
    </message>
    <message>
        <source>How the heat that liquid takes leaves the building.</source>
        <translation>How the heat that liquid takes leaves the building.</translation>
    </message>
    <message>
        <source>Power of a rack that the technology is usually used for.</source>
        <translation>Power of a rack that the technology is usually used for.</translation>
    </message>
    <message>
        <source>Power of a rack that the technology can cool.</source>
        <translation>Power of a rack that the technology can cool.</translation>
    </message>
    <message>
        <source>PUE usually stated for the technology.</source>
        <translation>PUE usually stated for the technology.</translation>
    </message>
    <message>
        <source>Lowest PUE usually stated.</source>
        <translation>Lowest PUE usually stated.</translation>
    </message>
    <message>
        <source>Highest PUE usually stated.</source>
        <translation>Highest PUE usually stated.</translation>
    </message>
    <message>
        <source>Water for each kWh of IT energy, usually stated.</source>
        <translation>Water for each kWh of IT energy, usually stated.</translation>
    </message>
    <message>
        <source>Name of the accelerator.</source>
        <translation>Name of the accelerator.</translation>
    </message>
    <message>
        <source>Who makes the accelerator.</source>
        <translation>Who makes the accelerator.</translation>
    </message>
    <message>
        <source>When the accelerator was launched.</source>
        <translation>When the accelerator was launched.</translation>
    </message>
    <message>
        <source>Family of accelerators by which the efficiency class is chosen.</source>
        <translation>Family of accelerators by which the efficiency class is chosen.</translation>
    </message>
    <message>
        <source>Dense peak of FP16 or BF16 matrix arithmetic, without sparsity.</source>
        <translation>Dense peak of FP16 or BF16 matrix arithmetic, without sparsity.</translation>
    </message>
    <message>
        <source>Dense peak of FP8 matrix arithmetic, without sparsity.</source>
        <translation>Dense peak of FP8 matrix arithmetic, without sparsity.</translation>
    </message>
    <message>
        <source>Thermal design power of one accelerator.</source>
        <translation>Thermal design power of one accelerator.</translation>
    </message>
    <message>
        <source>Power of one accelerator that is on and has no work.</source>
        <translation>Power of one accelerator that is on and has no work.</translation>
    </message>
    <message>
        <source>Peak bandwidth of its memory.</source>
        <translation>Peak bandwidth of its memory.</translation>
    </message>
    <message>
        <source>List or street price of one accelerator.</source>
        <translation>List or street price of one accelerator.</translation>
    </message>
    <message>
        <source>On-demand price of one accelerator for an hour in a public cloud.</source>
        <translation>On-demand price of one accelerator for an hour in a public cloud.</translation>
    </message>
    <message>
        <source>Name of the server or rack.</source>
        <translation>Name of the server or rack.</translation>
    </message>
    <message>
        <source>Who makes the server or rack.</source>
        <translation>Who makes the server or rack.</translation>
    </message>
    <message>
        <source>The accelerator it carries; empty for servers without one.</source>
        <translation>The accelerator it carries; empty for servers without one.</translation>
    </message>
    <message>
        <source>How many accelerators it carries.</source>
        <translation>How many accelerators it carries.</translation>
    </message>
    <message>
        <source>Height in the rack.</source>
        <translation>Height in the rack.</translation>
    </message>
    <message>
        <source>Highest power that its maker states.</source>
        <translation>Highest power that its maker states.</translation>
    </message>
    <message>
        <source>Power under heavy training load.</source>
        <translation>Power under heavy training load.</translation>
    </message>
    <message>
        <source>Weight of the server or rack.</source>
        <translation>Weight of the server or rack.</translation>
    </message>
    <message>
        <source>Price of the whole server or rack.</source>
        <translation>Price of the whole server or rack.</translation>
    </message>
    <message>
        <source>How it gives its heat to the hall.</source>
        <translation>How it gives its heat to the hall.</translation>
    </message>
    <message>
        <source>Share of its power that its own fans take.</source>
        <translation>Share of its power that its own fans take.</translation>
    </message>
    <message>
        <source>Name of the class.</source>
        <translation>Name of the class.</translation>
    </message>
    <message>
        <source>Accelerators that the class is for.</source>
        <translation>Accelerators that the class is for.</translation>
    </message>
    <message>
        <source>Models that the class is for.</source>
        <translation>Models that the class is for.</translation>
    </message>
    <message>
        <source>Arithmetic of training that the class is for.</source>
        <translation>Arithmetic of training that the class is for.</translation>
    </message>
    <message>
        <source>Utilisation that one run in twenty falls below, of the dense 16-bit peak.</source>
        <translation>Utilisation that one run in twenty falls below, of the dense 16-bit peak.</translation>
    </message>
    <message>
        <source>Usual model FLOP utilisation, of the dense 16-bit peak.</source>
        <translation>Usual model FLOP utilisation, of the dense 16-bit peak.</translation>
    </message>
    <message>
        <source>Utilisation that one run in twenty exceeds, of the dense 16-bit peak.</source>
        <translation>Utilisation that one run in twenty exceeds, of the dense 16-bit peak.</translation>
    </message>
    <message>
        <source>Name of the model.</source>
        <translation>Name of the model.</translation>
    </message>
    <message>
        <source>Who trained the model.</source>
        <translation>Who trained the model.</translation>
    </message>
    <message>
        <source>Country of the developer.</source>
        <translation>Country of the developer.</translation>
    </message>
    <message>
        <source>When the model was published; trend lines place it there.</source>
        <translation>When the model was published; trend lines place it there.</translation>
    </message>
    <message>
        <source>All parameters of the model.</source>
        <translation>All parameters of the model.</translation>
    </message>
    <message>
        <source>Parameters that work on each token; empty means all.</source>
        <translation>Parameters that work on each token; empty means all.</translation>
    </message>
    <message>
        <source>Tokens that training reads.</source>
        <translation>Tokens that training reads.</translation>
    </message>
    <message>
        <source>Longest sequence of the published model.</source>
        <translation>Longest sequence of the published model.</translation>
    </message>
    <message>
        <source>Transformer layers.</source>
        <translation>Transformer layers.</translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation>Width of the residual stream.</translation>
    </message>
    <message>
        <source>Query heads of a layer.</source>
        <translation>Query heads of a layer.</translation>
    </message>
    <message>
        <source>Key and value heads of a layer; fewer than query heads with grouped queries.</source>
        <translation>Key and value heads of a layer; fewer than query heads with grouped queries.</translation>
    </message>
    <message>
        <source>Width of an attention head; with latent attention the part without positions.</source>
        <translation>Width of an attention head; with latent attention the part without positions.</translation>
    </message>
    <message>
        <source>Entries of the vocabulary.</source>
        <translation>Entries of the vocabulary.</translation>
    </message>
    <message>
        <source>Inner width of the feed-forward block of a dense layer.</source>
        <translation>Inner width of the feed-forward block of a dense layer.</translation>
    </message>
    <message>
        <source>Matrices of a feed-forward block: 3 when gated, else 2.</source>
        <translation>Matrices of a feed-forward block: 3 when gated, else 2.</translation>
    </message>
    <message>
        <source>Whether input and output embeddings are one matrix.</source>
        <translation>Whether input and output embeddings are one matrix.</translation>
    </message>
    <message>
        <source>Routed experts of a mixture layer; empty for a dense model.</source>
        <translation>Routed experts of a mixture layer; empty for a dense model.</translation>
    </message>
    <message>
        <source>Routed experts that work on each token.</source>
        <translation>Routed experts that work on each token.</translation>
    </message>
    <message>
        <source>Inner width of one routed expert.</source>
        <translation>Inner width of one routed expert.</translation>
    </message>
    <message>
        <source>Inner width of the experts that every token passes, together.</source>
        <translation>Inner width of the experts that every token passes, together.</translation>
    </message>
    <message>
        <source>Layers of a mixture model that have no experts.</source>
        <translation>Layers of a mixture model that have no experts.</translation>
    </message>
    <message>
        <source>How attention shares keys and values.</source>
        <translation>How attention shares keys and values.</translation>
    </message>
    <message>
        <source>Width of the latent keys and values of latent attention.</source>
        <translation>Width of the latent keys and values of latent attention.</translation>
    </message>
    <message>
        <source>Width of the latent queries of latent attention.</source>
        <translation>Width of the latent queries of latent attention.</translation>
    </message>
    <message>
        <source>Part of a head that carries positions in latent attention.</source>
        <translation>Part of a head that carries positions in latent attention.</translation>
    </message>
    <message>
        <source>Width of a value head in latent attention.</source>
        <translation>Width of a value head in latent attention.</translation>
    </message>
    <message>
        <source>Tokens that a layer with sliding or chunked attention looks back.</source>
        <translation>Tokens that a layer with sliding or chunked attention looks back.</translation>
    </message>
    <message>
        <source>Share of the layers whose attention is limited to the window.</source>
        <translation>Share of the layers whose attention is limited to the window.</translation>
    </message>
    <message>
        <source>What parameters carry positions.</source>
        <translation>What parameters carry positions.</translation>
    </message>
    <message>
        <source>Training compute as published or derived from what was published.</source>
        <translation>Training compute as published or derived from what was published.</translation>
    </message>
    <message>
        <source>Accelerator-hours of training as published.</source>
        <translation>Accelerator-hours of training as published.</translation>
    </message>
    <message>
        <source>Training energy as published; its boundary differs from source to source.</source>
        <translation>Training energy as published; its boundary differs from source to source.</translation>
    </message>
    <message>
        <source>Whether the published energy is that of the facility.</source>
        <translation>Whether the published energy is that of the facility.</translation>
    </message>
    <message>
        <source>PUE that the source states.</source>
        <translation>PUE that the source states.</translation>
    </message>
    <message>
        <source>Training emissions as published, in tonnes of CO2 equivalent.</source>
        <translation>Training emissions as published, in tonnes of CO2 equivalent.</translation>
    </message>
    <message>
        <source>Training cost as published or estimated by others.</source>
        <translation>Training cost as published or estimated by others.</translation>
    </message>
    <message>
        <source>Model or hardware FLOP utilisation as published.</source>
        <translation>Model or hardware FLOP utilisation as published.</translation>
    </message>
    <message>
        <source>Accelerators that trained the model.</source>
        <translation>Accelerators that trained the model.</translation>
    </message>
    <message>
        <source>How many accelerators trained the model.</source>
        <translation>How many accelerators trained the model.</translation>
    </message>
    <message>
        <source>Days of training as published.</source>
        <translation>Days of training as published.</translation>
    </message>
    <message>
        <source>What the plan is called in the window and in reports.</source>
        <translation>What the plan is called in the window and in reports.</translation>
    </message>
    <message>
        <source>All money results are in this currency; the display currency only formats them.</source>
        <translation>All money results are in this currency; the display currency only formats them.</translation>
    </message>
    <message>
        <source>The year whose prices the plan states. A check names prices more than three years away.</source>
        <translation>The year whose prices the plan states. A check names prices more than three years away.</translation>
    </message>
    <message>
        <source>The month in which the monthly charts begin.</source>
        <translation>The month in which the monthly charts begin.</translation>
    </message>
    <message>
        <source>How many months the plan covers.</source>
        <translation>How many months the plan covers.</translation>
    </message>
    <message>
        <source>Real cost of capital, by which capital is recovered.</source>
        <translation>Real cost of capital, by which capital is recovered.</translation>
    </message>
    <message>
        <source>Years over which servers are paid back.</source>
        <translation>Years over which servers are paid back.</translation>
    </message>
    <message>
        <source>Years over which network and storage are paid back.</source>
        <translation>Years over which network and storage are paid back.</translation>
    </message>
    <message>
        <source>Years over which building, power and cooling are paid back.</source>
        <translation>Years over which building, power and cooling are paid back.</translation>
    </message>
    <message>
        <source>Spare servers bought, as a share of those installed.</source>
        <translation>Spare servers bought, as a share of those installed.</translation>
    </message>
    <message>
        <source>Price of the network as a share of the price of the servers.</source>
        <translation>Price of the network as a share of the price of the servers.</translation>
    </message>
    <message>
        <source>Price of storage as a share of the price of the servers.</source>
        <translation>Price of storage as a share of the price of the servers.</translation>
    </message>
    <message>
        <source>Maintenance and support of IT a year, of its price.</source>
        <translation>Maintenance and support of IT a year, of its price.</translation>
    </message>
    <message>
        <source>Maintenance of the facility a year, of its price.</source>
        <translation>Maintenance of the facility a year, of its price.</translation>
    </message>
    <message>
        <source>Facility staff for each MW of IT, where the site states none.</source>
        <translation>Facility staff for each MW of IT, where the site states none.</translation>
    </message>
    <message>
        <source>Loaded cost of one person a year, where the site states none.</source>
        <translation>Loaded cost of one person a year, where the site states none.</translation>
    </message>
    <message>
        <source>Share of all hours of its life in which a cluster works; fixed costs are spread over these.</source>
        <translation>Share of all hours of its life in which a cluster works; fixed costs are spread over these.</translation>
    </message>
    <message>
        <source>Which models the trend lines are fitted to.</source>
        <translation>Which models the trend lines are fitted to.</translation>
    </message>
    <message>
        <source>For the k largest: a model counts that is among the k largest up to its date.</source>
        <translation>For the k largest: a model counts that is among the k largest up to its date.</translation>
    </message>
    <message>
        <source>The year, with fraction, to which the trend of each era is carried on.</source>
        <translation>The year, with fraction, to which the trend of each era is carried on.</translation>
    </message>
    <message>
        <source>The list that the era belongs to.</source>
        <translation>The list that the era belongs to.</translation>
    </message>
    <message>
        <source>Models published from this year on belong to the era.</source>
        <translation>Models published from this year on belong to the era.</translation>
    </message>
    <message>
        <source>Models published before this year belong to the era.</source>
        <translation>Models published before this year belong to the era.</translation>
    </message>
    <message>
        <source>What the facility is called in charts and reports.</source>
        <translation>What the facility is called in charts and reports.</translation>
    </message>
    <message>
        <source>The place: its climate, electricity price, grid carbon and building cost.</source>
        <translation>The place: its climate, electricity price, grid carbon and building cost.</translation>
    </message>
    <message>
        <source>The cooling technology: with the climate it makes PUE and water use.</source>
        <translation>The cooling technology: with the climate it makes PUE and water use.</translation>
    </message>
    <message>
        <source>A stated PUE, taken instead of the computed one for every month and the peak hour.</source>
        <translation>A stated PUE, taken instead of the computed one for every month and the peak hour.</translation>
    </message>
    <message>
        <source>Location-based emission factor. Empty: that of the site.</source>
        <translation>Location-based emission factor. Empty: that of the site.</translation>
    </message>
    <message>
        <source>Building, power and cooling for each kW of IT. Empty: that of the site.</source>
        <translation>Building, power and cooling for each kW of IT. Empty: that of the site.</translation>
    </message>
    <message>
        <source>IT power the facility is built for. Empty: the nameplate power of its clusters.</source>
        <translation>IT power the facility is built for. Empty: the nameplate power of its clusters.</translation>
    </message>
    <message>
        <source>Units of a rack.</source>
        <translation>Units of a rack.</translation>
    </message>
    <message>
        <source>Units of each rack for switches and power strips.</source>
        <translation>Units of each rack for switches and power strips.</translation>
    </message>
    <message>
        <source>Floor and rack limit, the empty rack included.</source>
        <translation>Floor and rack limit, the empty rack included.</translation>
    </message>
    <message>
        <source>Rack, power strips and cables.</source>
        <translation>Rack, power strips and cables.</translation>
    </message>
    <message>
        <source>Empty: what the cooling technology can carry away.</source>
        <translation>Empty: what the cooling technology can carry away.</translation>
    </message>
    <message>
        <source>The facility whose utility feed this step is.</source>
        <translation>The facility whose utility feed this step is.</translation>
    </message>
    <message>
        <source>The month from which the feed has this size.</source>
        <translation>The month from which the feed has this size.</translation>
    </message>
    <message>
        <source>In MW, or in MVA where the basis says so.</source>
        <translation>In MW, or in MVA where the basis says so.</translation>
    </message>
    <message>
        <source>Whether the capacity is active (MW) or apparent power (MVA).</source>
        <translation>Whether the capacity is active (MW) or apparent power (MVA).</translation>
    </message>
    <message>
        <source>Active over apparent power; used where the capacity is in MVA.</source>
        <translation>Active over apparent power; used where the capacity is in MVA.</translation>
    </message>
    <message>
        <source>Name of the site.</source>
        <translation>Name of the site.</translation>
    </message>
    <message>
        <source>Country or region as ISO 3166 code.</source>
        <translation>Country or region as ISO 3166 code.</translation>
    </message>
    <message>
        <source>State, province or grid region.</source>
        <translation>State, province or grid region.</translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation>Degrees north.</translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation>Degrees east.</translation>
    </message>
    <message>
        <source>Name in the IANA data base.</source>
        <translation>Name in the IANA data base.</translation>
    </message>
    <message>
        <source>Height above sea level; thin air changes cooling.</source>
        <translation>Height above sea level; thin air changes cooling.</translation>
    </message>
    <message>
        <source>Carbon of grid electricity, by location and yearly mean.</source>
        <translation>Carbon of grid electricity, by location and yearly mean.</translation>
    </message>
    <message>
        <source>Highest PUE that the authorities allow for a new facility.</source>
        <translation>Highest PUE that the authorities allow for a new facility.</translation>
    </message>
    <message>
        <source>Building, power and cooling for each kW of IT, without land.</source>
        <translation>Building, power and cooling for each kW of IT, without land.</translation>
    </message>
    <message>
        <source>Facility staff for each MW of IT.</source>
        <translation>Facility staff for each MW of IT.</translation>
    </message>
    <message>
        <source>Loaded cost of one person a year.</source>
        <translation>Loaded cost of one person a year.</translation>
    </message>
    <message>
        <source>Mean dry-bulb temperature of the month.</source>
        <translation>Mean dry-bulb temperature of the month.</translation>
    </message>
    <message>
        <source>Mean relative humidity of the month.</source>
        <translation>Mean relative humidity of the month.</translation>
    </message>
    <message>
        <source>Mean difference between the warmest and the coldest hour of a day.</source>
        <translation>Mean difference between the warmest and the coldest hour of a day.</translation>
    </message>
    <message>
        <source>Name of the currency.</source>
        <translation>Name of the currency.</translation>
    </message>
    <message>
        <source>Sign before an amount.</source>
        <translation>Sign before an amount.</translation>
    </message>
    <message>
        <source>Yearly mean rate of exchange.</source>
        <translation>Yearly mean rate of exchange.</translation>
    </message>
    <message>
        <source>Year whose mean rate this is.</source>
        <translation>Year whose mean rate this is.</translation>
    </message>
    <message>
        <source>What the cluster is called in charts and reports.</source>
        <translation>What the cluster is called in charts and reports.</translation>
    </message>
    <message>
        <source>Where the cluster stands.</source>
        <translation>Where the cluster stands.</translation>
    </message>
    <message>
        <source>The server or rack it is made of.</source>
        <translation>The server or rack it is made of.</translation>
    </message>
    <message>
        <source>How many systems are installed.</source>
        <translation>How many systems are installed.</translation>
    </message>
    <message>
        <source>The month in which the first systems work.</source>
        <translation>The month in which the first systems work.</translation>
    </message>
    <message>
        <source>Months over which the systems arrive, in equal parts; 0: all at once.</source>
        <translation>Months over which the systems arrive, in equal parts; 0: all at once.</translation>
    </message>
    <message>
        <source>The month in which it is switched off. Empty: not within the plan.</source>
        <translation>The month in which it is switched off. Empty: not within the plan.</translation>
    </message>
    <message>
        <source>Power in use over nameplate power, for systems whose typical power is not known.</source>
        <translation>Power in use over nameplate power, for systems whose typical power is not known.</translation>
    </message>
    <message>
        <source>Power of an idle system over its nameplate power.</source>
        <translation>Power of an idle system over its nameplate power.</translation>
    </message>
    <message>
        <source>Power of switches and optics as a share of server power.</source>
        <translation>Power of switches and optics as a share of server power.</translation>
    </message>
    <message>
        <source>Power of storage and management as a share of server power.</source>
        <translation>Power of storage and management as a share of server power.</translation>
    </message>
    <message>
        <source>Taken instead of the number that units, power and weight allow.</source>
        <translation>Taken instead of the number that units, power and weight allow.</translation>
    </message>
    <message>
        <source>What the run is called in charts and reports.</source>
        <translation>What the run is called in charts and reports.</translation>
    </message>
    <message>
        <source>The model that is trained.</source>
        <translation>The model that is trained.</translation>
    </message>
    <message>
        <source>The cluster it is trained on.</source>
        <translation>The cluster it is trained on.</translation>
    </message>
    <message>
        <source>Empty: all of the cluster.</source>
        <translation>Empty: all of the cluster.</translation>
    </message>
    <message>
        <source>Empty: those of the model.</source>
        <translation>Empty: those of the model.</translation>
    </message>
    <message>
        <source>From the architecture, attention included, or 6 × parameters × tokens. Automatic: from the architecture where all of it is known.</source>
        <translation>From the architecture, attention included, or 6 × parameters × tokens. Automatic: from the architecture where all of it is known.</translation>
    </message>
    <message>
        <source>1: the full square of attention, as published utilisations count it; 0.5: the causal half.</source>
        <translation>1: the full square of attention, as published utilisations count it; 0.5: the causal half.</translation>
    </message>
    <message>
        <source>Arithmetic of the run: with the accelerator it chooses the hardware class. MFU is of the 16-bit peak.</source>
        <translation>Arithmetic of the run: with the accelerator it chooses the hardware class. MFU is of the 16-bit peak.</translation>
    </message>
    <message>
        <source>Whose MFU is taken. Empty: the class of the accelerator, the model and the precision.</source>
        <translation>Whose MFU is taken. Empty: the class of the accelerator, the model and the precision.</translation>
    </message>
    <message>
        <source>A stated model FLOP/s utilisation, of the 16-bit dense peak.</source>
        <translation>A stated model FLOP/s utilisation, of the 16-bit dense peak.</translation>
    </message>
    <message>
        <source>Share of the run in which work is kept: failures, restarts and checkpoints taken off.</source>
        <translation>Share of the run in which work is kept: failures, restarts and checkpoints taken off.</translation>
    </message>
    <message>
        <source>Stated accelerator-hours, taken instead of FLOP ÷ (peak × MFU × goodput).</source>
        <translation>Stated accelerator-hours, taken instead of FLOP ÷ (peak × MFU × goodput).</translation>
    </message>
    <message>
        <source>Mean power of an accelerator in training over its TDP.</source>
        <translation>Mean power of an accelerator in training over its TDP.</translation>
    </message>
    <message>
        <source>Stated mean power of the accelerator alone.</source>
        <translation>Stated mean power of the accelerator alone.</translation>
    </message>
    <message>
        <source>Stated mean power of the server, per accelerator.</source>
        <translation>Stated mean power of the server, per accelerator.</translation>
    </message>
    <message>
        <source>Stated mean IT power, network and storage included, per accelerator.</source>
        <translation>Stated mean IT power, network and storage included, per accelerator.</translation>
    </message>
    <message>
        <source>Stated rent of an accelerator for an hour.</source>
        <translation>Stated rent of an accelerator for an hour.</translation>
    </message>
    <message>
        <source>The largest month of all facilities together, in the peak hour of cooling.</source>
        <translation>The largest month of all facilities together, in the peak hour of cooling.</translation>
    </message>
    <message>
        <source>Mean facility power of all facilities, month by month.</source>
        <translation>Mean facility power of all facilities, month by month.</translation>
    </message>
    <message>
        <source>Operating IT power times peak-hour PUE, of all facilities, month by month.</source>
        <translation>Operating IT power times peak-hour PUE, of all facilities, month by month.</translation>
    </message>
    <message>
        <source>How many models the line is fitted to. Below 8 it is a sketch.</source>
        <translation>How many models the line is fitted to. Below 8 it is a sketch.</translation>
    </message>
    <message>
        <source>Time in which training compute doubles along the fitted line.</source>
        <translation>Time in which training compute doubles along the fitted line.</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation>Lower end of the 95 % interval.</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval; unknown where the line may be flat.</source>
        <translation>Upper end of the 95 % interval; unknown where the line may be flat.</translation>
    </message>
    <message>
        <source>Factor by which training compute grows in a year.</source>
        <translation>Factor by which training compute grows in a year.</translation>
    </message>
    <message>
        <source>Share of the variance of log compute that the line explains.</source>
        <translation>Share of the variance of log compute that the line explains.</translation>
    </message>
    <message>
        <source>The line carried on to the year projected to.</source>
        <translation>The line carried on to the year projected to.</translation>
    </message>
    <message>
        <source>Lower end of the 95 % prediction band of one model.</source>
        <translation>Lower end of the 95 % prediction band of one model.</translation>
    </message>
    <message>
        <source>Upper end of the 95 % prediction band of one model.</source>
        <translation>Upper end of the 95 % prediction band of one model.</translation>
    </message>
    <message>
        <source>Annual mean at full operation: facility energy over IT energy.</source>
        <translation>Annual mean at full operation: facility energy over IT energy.</translation>
    </message>
    <message>
        <source>In the worst hour of the year, at full operation.</source>
        <translation>In the worst hour of the year, at full operation.</translation>
    </message>
    <message>
        <source>On-site water for each kWh of IT energy, annual mean at full operation.</source>
        <translation>On-site water for each kWh of IT energy, annual mean at full operation.</translation>
    </message>
    <message>
        <source>IT power that PUE&apos;s load is measured against.</source>
        <translation>IT power that PUE&apos;s load is measured against.</translation>
    </message>
    <message>
        <source>Operating IT power over design IT power.</source>
        <translation>Operating IT power over design IT power.</translation>
    </message>
    <message>
        <source>Facility energy over the plan&apos;s months, idle power included.</source>
        <translation>Facility energy over the plan&apos;s months, idle power included.</translation>
    </message>
    <message>
        <source>Largest month: operating IT power times peak-hour PUE.</source>
        <translation>Largest month: operating IT power times peak-hour PUE.</translation>
    </message>
    <message>
        <source>Nameplate IT power times peak-hour PUE: what a cautious utility assumes.</source>
        <translation>Nameplate IT power times peak-hour PUE: what a cautious utility assumes.</translation>
    </message>
    <message>
        <source>Design IT power times building cost.</source>
        <translation>Design IT power times building cost.</translation>
    </message>
    <message>
        <source>Mean facility power, month by month.</source>
        <translation>Mean facility power, month by month.</translation>
    </message>
    <message>
        <source>Mean power of the accelerators.</source>
        <translation>Mean power of the accelerators.</translation>
    </message>
    <message>
        <source>Processors, memory, fans and power supplies; idle servers whole.</source>
        <translation>Processors, memory, fans and power supplies; idle servers whole.</translation>
    </message>
    <message>
        <source>Switches and optics.</source>
        <translation>Switches and optics.</translation>
    </message>
    <message>
        <source>Storage and management servers.</source>
        <translation>Storage and management servers.</translation>
    </message>
    <message>
        <source>IT power times (PUE - 1): cooling, power conversion, lighting.</source>
        <translation>IT power times (PUE - 1): cooling, power conversion, lighting.</translation>
    </message>
    <message>
        <source>Operating IT power times peak-hour PUE: what the feed must carry.</source>
        <translation>Operating IT power times peak-hour PUE: what the feed must carry.</translation>
    </message>
    <message>
        <source>The feed in force in each month.</source>
        <translation>The feed in force in each month.</translation>
    </message>
    <message>
        <source>Monthly peak above the utility feed.</source>
        <translation>Monthly peak above the utility feed.</translation>
    </message>
    <message>
        <source>Systems times accelerators in each.</source>
        <translation>Systems times accelerators in each.</translation>
    </message>
    <message>
        <source>As many as units, power and weight allow.</source>
        <translation>As many as units, power and weight allow.</translation>
    </message>
    <message>
        <source>Systems that fit the rack&apos;s height.</source>
        <translation>Systems that fit the rack&apos;s height.</translation>
    </message>
    <message>
        <source>Systems whose nameplate power the rack&apos;s cooling carries away.</source>
        <translation>Systems whose nameplate power the rack&apos;s cooling carries away.</translation>
    </message>
    <message>
        <source>Systems that rack and floor carry.</source>
        <translation>Systems that rack and floor carry.</translation>
    </message>
    <message>
        <source>Racks for all systems.</source>
        <translation>Racks for all systems.</translation>
    </message>
    <message>
        <source>Nameplate power of a full rack.</source>
        <translation>Nameplate power of a full rack.</translation>
    </message>
    <message>
        <source>Nameplate power of all systems, with network and storage.</source>
        <translation>Nameplate power of all systems, with network and storage.</translation>
    </message>
    <message>
        <source>Power of all systems in use, with network and storage.</source>
        <translation>Power of all systems in use, with network and storage.</translation>
    </message>
    <message>
        <source>Servers with spares, network and storage.</source>
        <translation>Servers with spares, network and storage.</translation>
    </message>
    <message>
        <source>Floating-point operations of the model itself, recomputation not counted.</source>
        <translation>Floating-point operations of the model itself, recomputation not counted.</translation>
    </message>
    <message>
        <source>Model FLOP/s over the dense 16-bit peak of the accelerators.</source>
        <translation>Model FLOP/s over the dense 16-bit peak of the accelerators.</translation>
    </message>
    <message>
        <source>Accelerators that the run keeps busy.</source>
        <translation>Accelerators that the run keeps busy.</translation>
    </message>
    <message>
        <source>Compute over peak, MFU and goodput.</source>
        <translation>Compute over peak, MFU and goodput.</translation>
    </message>
    <message>
        <source>Accelerator-hours over accelerators.</source>
        <translation>Accelerator-hours over accelerators.</translation>
    </message>
    <message>
        <source>Mean power of an accelerator alone.</source>
        <translation>Mean power of an accelerator alone.</translation>
    </message>
    <message>
        <source>Mean power of the server, per accelerator.</source>
        <translation>Mean power of the server, per accelerator.</translation>
    </message>
    <message>
        <source>Mean power of server, network and storage, per accelerator.</source>
        <translation>Mean power of server, network and storage, per accelerator.</translation>
    </message>
    <message>
        <source>Accelerator-hours times watts per accelerator: what model cards state.</source>
        <translation>Accelerator-hours times watts per accelerator: what model cards state.</translation>
    </message>
    <message>
        <source>Accelerator-hours times IT watts per accelerator.</source>
        <translation>Accelerator-hours times IT watts per accelerator.</translation>
    </message>
    <message>
        <source>IT energy times PUE.</source>
        <translation>IT energy times PUE.</translation>
    </message>
    <message>
        <source>Mean PUE of the months in which it runs.</source>
        <translation>Mean PUE of the months in which it runs.</translation>
    </message>
    <message>
        <source>IT energy over training compute.</source>
        <translation>IT energy over training compute.</translation>
    </message>
    <message>
        <source>Facility energy times the location-based grid factor.</source>
        <translation>Facility energy times the location-based grid factor.</translation>
    </message>
    <message>
        <source>IT energy times on-site WUE.</source>
        <translation>IT energy times on-site WUE.</translation>
    </message>
    <message>
        <source>The run&apos;s share of capital recovery, upkeep and people, and its energy.</source>
        <translation>The run&apos;s share of capital recovery, upkeep and people, and its energy.</translation>
    </message>
    <message>
        <source>Capital recovery of accelerators and servers, spares included.</source>
        <translation>Capital recovery of accelerators and servers, spares included.</translation>
    </message>
    <message>
        <source>Capital recovery of network and storage.</source>
        <translation>Capital recovery of network and storage.</translation>
    </message>
    <message>
        <source>Capital recovery of the facility.</source>
        <translation>Capital recovery of the facility.</translation>
    </message>
    <message>
        <source>Facility energy times the all-in price.</source>
        <translation>Facility energy times the all-in price.</translation>
    </message>
    <message>
        <source>Upkeep of IT and facility.</source>
        <translation>Upkeep of IT and facility.</translation>
    </message>
    <message>
        <source>Facility staff.</source>
        <translation>Facility staff.</translation>
    </message>
    <message>
        <source>Cost owned over accelerator-hours.</source>
        <translation>Cost owned over accelerator-hours.</translation>
    </message>
    <message>
        <source>Rent of an accelerator for an hour.</source>
        <translation>Rent of an accelerator for an hour.</translation>
    </message>
    <message>
        <source>Accelerator-hours times the rental price.</source>
        <translation>Accelerator-hours times the rental price.</translation>
    </message>
    <message>
        <source>Of all costs, capital included.</source>
        <translation>Of all costs, capital included.</translation>
    </message>
    <message>
        <source>All parameters counted from the architecture, beside those stated.</source>
        <translation>All parameters counted from the architecture, beside those stated.</translation>
    </message>
    <message>
        <source>Counted from the architecture; the lookup of the input table is not among them.</source>
        <translation>Counted from the architecture; the lookup of the input table is not among them.</translation>
    </message>
    <message>
        <source>The month or day on which the run starts. Empty: when its cluster is commissioned.</source>
        <translation>The month or day on which the run starts. Empty: when its cluster is commissioned.</translation>
    </message>
    <message>
        <source>Accelerators that are installed, month by month.</source>
        <translation>Accelerators that are installed, month by month.</translation>
    </message>
    <message>
        <source>Accelerators that runs keep busy, mean of each month.</source>
        <translation>Accelerators that runs keep busy, mean of each month.</translation>
    </message>
    <message>
        <source>Accelerator-hours in which no run works, of those that stand within the plan.</source>
        <translation>Accelerator-hours in which no run works, of those that stand within the plan.</translation>
    </message>
    <message>
        <source>The chart it stands on: its page, and whose it is where a page has a chart for each facility.</source>
        <translation>The chart it stands on: its page, and whose it is where a page has a chart for each facility.</translation>
    </message>
    <message>
        <source>Place on the horizontal axis, in its base unit; times as years, or months since the year 0.</source>
        <translation>Place on the horizontal axis, in its base unit; times as years, or months since the year 0.</translation>
    </message>
    <message>
        <source>Place on the vertical axis, in its base unit.</source>
        <translation>Place on the vertical axis, in its base unit.</translation>
    </message>
    <message>
        <source>What is written there.</source>
        <translation>What is written there.</translation>
    </message>
    <message>
        <source>CO2e of making one accelerator; the server is not counted here.</source>
        <translation>CO2e of making one accelerator; the server is not counted here.</translation>
    </message>
    <message>
        <source>CO2e of making a system without its accelerators.</source>
        <translation>CO2e of making a system without its accelerators.</translation>
    </message>
    <message>
        <source>CO2e of making a whole system with its accelerators. Empty: its server and its accelerators added up.</source>
        <translation>CO2e of making a whole system with its accelerators. Empty: its server and its accelerators added up.</translation>
    </message>
    <message>
        <source>CO2e of building, power and cooling for each MW of IT.</source>
        <translation>CO2e of building, power and cooling for each MW of IT.</translation>
    </message>
    <message>
        <source>Carbon of electricity that no green contract covers: the grid without what is traded as green. Empty: grid carbon.</source>
        <translation>Carbon of electricity that no green contract covers: the grid without what is traded as green. Empty: grid carbon.</translation>
    </message>
    <message>
        <source>Factor of what no green contract covers. Empty: that of the site, else grid carbon.</source>
        <translation>Factor of what no green contract covers. Empty: that of the site, else grid carbon.</translation>
    </message>
    <message>
        <source>Share of the electricity bought under green contracts; it counts as nought in market-based carbon only.</source>
        <translation>Share of the electricity bought under green contracts; it counts as nought in market-based carbon only.</translation>
    </message>
    <message>
        <source>Water that power stations evaporate for each kWh; reservoirs are not counted.</source>
        <translation>Water that power stations evaporate for each kWh; reservoirs are not counted.</translation>
    </message>
    <message>
        <source>Empty: that of the site.</source>
        <translation>Empty: that of the site.</translation>
    </message>
    <message>
        <source>What one home uses a year; by default one in the USA.</source>
        <translation>What one home uses a year; by default one in the USA.</translation>
    </message>
    <message>
        <source>CO2 of a petrol car for each kilometre; by default the mean of the USA.</source>
        <translation>CO2 of a petrol car for each kilometre; by default the mean of the USA.</translation>
    </message>
    <message>
        <source>CO2e of a passenger&apos;s flight; by default New York to San Francisco and back.</source>
        <translation>CO2e of a passenger&apos;s flight; by default New York to San Francisco and back.</translation>
    </message>
    <message>
        <source>Facility energy that no green contract covers, times the residual factor.</source>
        <translation>Facility energy that no green contract covers, times the residual factor.</translation>
    </message>
    <message>
        <source>The share of making hardware and facility, by hours of their lives.</source>
        <translation>The share of making hardware and facility, by hours of their lives.</translation>
    </message>
    <message>
        <source>Accelerators and servers; network, storage and transport are not counted.</source>
        <translation>Accelerators and servers; network, storage and transport are not counted.</translation>
    </message>
    <message>
        <source>Building, power and cooling, by nameplate IT power.</source>
        <translation>Building, power and cooling, by nameplate IT power.</translation>
    </message>
    <message>
        <source>Facility energy times the water that the grid evaporates for it.</source>
        <translation>Facility energy times the water that the grid evaporates for it.</translation>
    </message>
    <message>
        <source>How long one home could live on the energy of all training runs.</source>
        <translation>How long one home could live on the energy of all training runs.</translation>
    </message>
    <message>
        <source>How far one car drives for the location-based carbon of all runs.</source>
        <translation>How far one car drives for the location-based carbon of all runs.</translation>
    </message>
    <message>
        <source>How many such flights emit the location-based carbon of all runs.</source>
        <translation>How many such flights emit the location-based carbon of all runs.</translation>
    </message>
    <message>
        <source>Share of the peak of its arithmetic that large matrix products reach.</source>
        <translation>Share of the peak of its arithmetic that large matrix products reach.</translation>
    </message>
    <message>
        <source>Share of the 16-bit peak that attention reaches.</source>
        <translation>Share of the 16-bit peak that attention reaches.</translation>
    </message>
    <message>
        <source>How often elementwise work passes over the activations of a layer.</source>
        <translation>How often elementwise work passes over the activations of a layer.</translation>
    </message>
    <message>
        <source>Share of the memory bandwidth that elementwise work reaches.</source>
        <translation>Share of the memory bandwidth that elementwise work reaches.</translation>
    </message>
    <message>
        <source>Time of an all-reduce of no data.</source>
        <translation>Time of an all-reduce of no data.</translation>
    </message>
    <message>
        <source>What an accelerator sends to other systems.</source>
        <translation>What an accelerator sends to other systems.</translation>
    </message>
    <message>
        <source>Share of the all-reduces of tensor parallelism hidden behind computing.</source>
        <translation>Share of the all-reduces of tensor parallelism hidden behind computing.</translation>
    </message>
    <message>
        <source>Share of the transfers between stages, and of context parallelism, hidden behind computing.</source>
        <translation>Share of the transfers between stages, and of context parallelism, hidden behind computing.</translation>
    </message>
    <message>
        <source>Share of the exchange between data-parallel copies hidden behind computing.</source>
        <translation>Share of the exchange between data-parallel copies hidden behind computing.</translation>
    </message>
    <message>
        <source>Share of the all-to-all of experts that is not hidden.</source>
        <translation>Share of the all-to-all of experts that is not hidden.</translation>
    </message>
    <message>
        <source>Work of the busiest group of experts over the mean.</source>
        <translation>Work of the busiest group of experts over the mean.</translation>
    </message>
    <message>
        <source>Tokens of a training step. Empty: the critical batch.</source>
        <translation>Tokens of a training step. Empty: the critical batch.</translation>
    </message>
    <message>
        <source>Accelerators that share each layer.</source>
        <translation>Accelerators that share each layer.</translation>
    </message>
    <message>
        <source>Groups of accelerators that layers are dealt out to.</source>
        <translation>Groups of accelerators that layers are dealt out to.</translation>
    </message>
    <message>
        <source>Pieces of layers on each pipeline stage; 1 without interleaving. More of them shorten the bubble and send more.</source>
        <translation>Pieces of layers on each pipeline stage; 1 without interleaving. More of them shorten the bubble and send more.</translation>
    </message>
    <message>
        <source>Accelerators that share each sequence.</source>
        <translation>Accelerators that share each sequence.</translation>
    </message>
    <message>
        <source>Accelerators that routed experts are dealt out to, within the data-parallel copies.</source>
        <translation>Accelerators that routed experts are dealt out to, within the data-parallel copies.</translation>
    </message>
    <message>
        <source>Sequences that a copy works on at once.</source>
        <translation>Sequences that a copy works on at once.</translation>
    </message>
    <message>
        <source>What is computed again in the backward pass instead of kept in memory.</source>
        <translation>What is computed again in the backward pass instead of kept in memory.</translation>
    </message>
    <message>
        <source>What the data-parallel copies share instead of each holding it.</source>
        <translation>What the data-parallel copies share instead of each holding it.</translation>
    </message>
    <message>
        <source>FlashAttention: only the causal half is computed and its scores are not stored. Not in software before 2022.</source>
        <translation>FlashAttention: only the causal half is computed and its scores are not stored. Not in software before 2022.</translation>
    </message>
    <message>
        <source>Norms and dropout are shared by the tensor group. Not in software before 2022.</source>
        <translation>Norms and dropout are shared by the tensor group. Not in software before 2022.</translation>
    </message>
    <message>
        <source>Bytes of the gradient of a parameter, kept and sent.</source>
        <translation>Bytes of the gradient of a parameter, kept and sent.</translation>
    </message>
    <message>
        <source>Bytes of a parameter: 12 for Adam with a 32-bit master copy and two moments, 6 with 8-bit moments.</source>
        <translation>Bytes of a parameter: 12 for Adam with a 32-bit master copy and two moments, 6 with 8-bit moments.</translation>
    </message>
    <message>
        <source>Speed in production over that of an undisturbed step: stragglers, jitter, congestion, logging. 1 for a vendor&apos;s benchmark.</source>
        <translation>Speed in production over that of an undisturbed step: stragglers, jitter, congestion, logging. 1 for a vendor&apos;s benchmark.</translation>
    </message>
    <message>
        <source>As stated, or computed from failures, checkpoints and restarts.</source>
        <translation>As stated, or computed from failures, checkpoints and restarts.</translation>
    </message>
    <message>
        <source>Accelerator-hours from one failure that stops the run to the next. Llama 3: 419 stops in 54 days on 16,384 accelerators.</source>
        <translation>Accelerator-hours from one failure that stops the run to the next. Llama 3: 419 stops in 54 days on 16,384 accelerators.</translation>
    </message>
    <message>
        <source>Time for which a checkpoint stops the run, when it is written in the background.</source>
        <translation>Time for which a checkpoint stops the run, when it is written in the background.</translation>
    </message>
    <message>
        <source>Where the run waits until a checkpoint is written: what storage takes in. The stall is then its size over this.</source>
        <translation>Where the run waits until a checkpoint is written: what storage takes in. The stall is then its size over this.</translation>
    </message>
    <message>
        <source>Empty: at the interval of the greatest goodput.</source>
        <translation>Empty: at the interval of the greatest goodput.</translation>
    </message>
    <message>
        <source>From a failure until the run works again: noticed, rescheduled, loaded, warmed up.</source>
        <translation>From a failure until the run works again: noticed, rescheduled, loaded, warmed up.</translation>
    </message>
    <message>
        <source>Share of the time that planned stops and rollbacks after loss spikes leave.</source>
        <translation>Share of the time that planned stops and rollbacks after loss spikes leave.</translation>
    </message>
    <message>
        <source>Different tokens that there are for the run; the rest are repeated. Empty: none is repeated.</source>
        <translation>Different tokens that there are for the run; the rest are repeated. Empty: none is repeated.</translation>
    </message>
    <message>
        <source>Public text of use for training, in tokens.</source>
        <translation>Public text of use for training, in tokens.</translation>
    </message>
    <message>
        <source>Accelerator-hours of fine-tuning and alignment over those of the run.</source>
        <translation>Accelerator-hours of fine-tuning and alignment over those of the run.</translation>
    </message>
    <message>
        <source>Tokens that the model writes in reinforcement learning, in addition to post-training as a share.</source>
        <translation>Tokens that the model writes in reinforcement learning, in addition to post-training as a share.</translation>
    </message>
    <message>
        <source>Forward passes over each rollout by models of this size: reference, reward, critic.</source>
        <translation>Forward passes over each rollout by models of this size: reference, reward, critic.</translation>
    </message>
    <message>
        <source>How often the model learns from each rollout.</source>
        <translation>How often the model learns from each rollout.</translation>
    </message>
    <message>
        <source>Share of the 16-bit peak that writing rollouts reaches. It is bound by memory, far below training: DeepSeek-V3 served at .14.</source>
        <translation>Share of the 16-bit peak that writing rollouts reaches. It is bound by memory, far below training: DeepSeek-V3 served at .14.</translation>
    </message>
    <message>
        <source>Accelerator-hours of all pre-training work, experiments and failed starts included, over those of the final run.</source>
        <translation>Accelerator-hours of all pre-training work, experiments and failed starts included, over those of the final run.</translation>
    </message>
    <message>
        <source>The hardware class, or the time of a step: computed from the architecture, the layout over accelerators and the hardware, within their memory.</source>
        <translation>The hardware class, or the time of a step: computed from the architecture, the layout over accelerators and the hardware, within their memory.</translation>
    </message>
    <message>
        <source>Accelerators that share each layer: given, or found by search.</source>
        <translation>Accelerators that share each layer: given, or found by search.</translation>
    </message>
    <message>
        <source>Groups that layers are dealt out to: given, or found by search.</source>
        <translation>Groups that layers are dealt out to: given, or found by search.</translation>
    </message>
    <message>
        <source>Pieces of layers on each stage; 1 without interleaving.</source>
        <translation>Pieces of layers on each stage; 1 without interleaving.</translation>
    </message>
    <message>
        <source>Accelerators that routed experts are dealt out to.</source>
        <translation>Accelerators that routed experts are dealt out to.</translation>
    </message>
    <message>
        <source>Whole copies of the model that the accelerators hold.</source>
        <translation>Whole copies of the model that the accelerators hold.</translation>
    </message>
    <message>
        <source>0: nothing; 1: the product of the gate; 2: attention too; 3: whole layers.</source>
        <translation>0: nothing; 1: the product of the gate; 2: attention too; 3: whole layers.</translation>
    </message>
    <message>
        <source>1: the optimizer is split over copies; 2: gradients too; 3: weights too.</source>
        <translation>1: the optimizer is split over copies; 2: gradients too; 3: weights too.</translation>
    </message>
    <message>
        <source>Half the range of the hardware class in quick mode; from the layout 20 % where all of it is given, 25 % where it is searched. Not validated beyond 16,384 accelerators, for mixtures of experts and for chips other than A100 and H100.</source>
        <translation>Half the range of the hardware class in quick mode; from the layout 20 % where all of it is given, 25 % where it is searched. Not validated beyond 16,384 accelerators, for mixtures of experts and for chips other than A100 and H100.</translation>
    </message>
    <message>
        <source>Time of an undisturbed training step.</source>
        <translation>Time of an undisturbed training step.</translation>
    </message>
    <message>
        <source>Computing in layers, recomputation and transfers within them.</source>
        <translation>Computing in layers, recomputation and transfers within them.</translation>
    </message>
    <message>
        <source>Product with the output matrix.</source>
        <translation>Product with the output matrix.</translation>
    </message>
    <message>
        <source>Transfers from pipeline stage to stage that are not hidden.</source>
        <translation>Transfers from pipeline stage to stage that are not hidden.</translation>
    </message>
    <message>
        <source>Stages wait for the pipeline to fill and drain.</source>
        <translation>Stages wait for the pipeline to fill and drain.</translation>
    </message>
    <message>
        <source>Gradients and weights exchanged between copies, as far as not hidden.</source>
        <translation>Gradients and weights exchanged between copies, as far as not hidden.</translation>
    </message>
    <message>
        <source>Weights are updated.</source>
        <translation>Weights are updated.</translation>
    </message>
    <message>
        <source>What the fullest accelerator needs.</source>
        <translation>What the fullest accelerator needs.</translation>
    </message>
    <message>
        <source>State of the parameters it holds, as ZeRO splits it.</source>
        <translation>State of the parameters it holds, as ZeRO splits it.</translation>
    </message>
    <message>
        <source>Kept for the backward pass on the first pipeline stage.</source>
        <translation>Kept for the backward pass on the first pipeline stage.</translation>
    </message>
    <message>
        <source>Logits, fragmentation of 6 %, and 1 GB of runtime.</source>
        <translation>Logits, fragmentation of 6 %, and 1 GB of runtime.</translation>
    </message>
    <message>
        <source>1.06 times what is stated: the GB of a data sheet are GiB, less what the driver keeps.</source>
        <translation>1.06 times what is stated: the GB of a data sheet are GiB, less what the driver keeps.</translation>
    </message>
    <message>
        <source>Tokens of a training step.</source>
        <translation>Tokens of a training step.</translation>
    </message>
    <message>
        <source>Tokens of a step beyond which a larger batch saves few steps and costs tokens. Within a factor of 3.</source>
        <translation>Tokens of a step beyond which a larger batch saves few steps and costs tokens. Within a factor of 3.</translation>
    </message>
    <message>
        <source>More leave pipeline stages without work in this layout at the critical batch.</source>
        <translation>More leave pipeline stages without work in this layout at the critical batch.</translation>
    </message>
    <message>
        <source>Training tokens over the public text there is.</source>
        <translation>Training tokens over the public text there is.</translation>
    </message>
    <message>
        <source>Training tokens over unique tokens.</source>
        <translation>Training tokens over unique tokens.</translation>
    </message>
    <message>
        <source>What training on repeated tokens is worth; passes beyond 4 add little.</source>
        <translation>What training on repeated tokens is worth; passes beyond 4 add little.</translation>
    </message>
    <message>
        <source>Share of the run in which work is kept: as stated, or from failures and planned stops.</source>
        <translation>Share of the run in which work is kept: as stated, or from failures and planned stops.</translation>
    </message>
    <message>
        <source>Share of the time that failures, restarts and checkpoints leave. Measured up to 16,384 accelerators only.</source>
        <translation>Share of the time that failures, restarts and checkpoints leave. Measured up to 16,384 accelerators only.</translation>
    </message>
    <message>
        <source>Mean time until a failure stops the run.</source>
        <translation>Mean time until a failure stops the run.</translation>
    </message>
    <message>
        <source>As typed, else the interval of the greatest goodput.</source>
        <translation>As typed, else the interval of the greatest goodput.</translation>
    </message>
    <message>
        <source>14 bytes a parameter: weight, master copy, two moments.</source>
        <translation>14 bytes a parameter: weight, master copy, two moments.</translation>
    </message>
    <message>
        <source>Fine-tuning, alignment and reinforcement learning.</source>
        <translation>Fine-tuning, alignment and reinforcement learning.</translation>
    </message>
    <message>
        <source>The run with experiments and failed starts, and post-training. The run itself is shown beside it.</source>
        <translation>The run with experiments and failed starts, and post-training. The run itself is shown beside it.</translation>
    </message>
    <message>
        <source>At the cost per accelerator-hour of the run.</source>
        <translation>At the cost per accelerator-hour of the run.</translation>
    </message>
    <message>
        <source>Facility energy of the programme times the location-based grid factor.</source>
        <translation>Facility energy of the programme times the location-based grid factor.</translation>
    </message>
    <message>
        <source>Accelerator-hours of the programme at the power and PUE of the run.</source>
        <translation>Accelerator-hours of the programme at the power and PUE of the run.</translation>
    </message>
    <message>
        <source>What the service is called in charts and reports.</source>
        <translation>What the service is called in charts and reports.</translation>
    </message>
    <message>
        <source>The model that answers.</source>
        <translation>The model that answers.</translation>
    </message>
    <message>
        <source>The cluster it runs on.</source>
        <translation>The cluster it runs on.</translation>
    </message>
    <message>
        <source>The month or day from which it serves. Empty: when its cluster is commissioned.</source>
        <translation>The month or day from which it serves. Empty: when its cluster is commissioned.</translation>
    </message>
    <message>
        <source>The month in which it stops. Empty: not within the plan.</source>
        <translation>The month in which it stops. Empty: not within the plan.</translation>
    </message>
    <message>
        <source>People who use the service on a day, when it starts.</source>
        <translation>People who use the service on a day, when it starts.</translation>
    </message>
    <message>
        <source>Visits of a user on a day.</source>
        <translation>Visits of a user on a day.</translation>
    </message>
    <message>
        <source>Requests that a user makes in a session.</source>
        <translation>Requests that a user makes in a session.</translation>
    </message>
    <message>
        <source>Tokens that a request reads: instructions, history, documents.</source>
        <translation>Tokens that a request reads: instructions, history, documents.</translation>
    </message>
    <message>
        <source>Tokens that a request writes, reasoning included.</source>
        <translation>Tokens that a request writes, reasoning included.</translation>
    </message>
    <message>
        <source>Requests in the busiest hour over the mean: 1.8 to 4 in one region, 1.2 to 2 around the globe.</source>
        <translation>Requests in the busiest hour over the mean: 1.8 to 4 in one region, 1.2 to 2 around the globe.</translation>
    </message>
    <message>
        <source>By how much the requests grow in a year.</source>
        <translation>By how much the requests grow in a year.</translation>
    </message>
    <message>
        <source>Of weights and arithmetic. Scales of 4-bit weights are counted.</source>
        <translation>Of weights and arithmetic. Scales of 4-bit weights are counted.</translation>
    </message>
    <message>
        <source>Precision in which keys and values are kept.</source>
        <translation>Precision in which keys and values are kept.</translation>
    </message>
    <message>
        <source>Longest time to the first token that is allowed.</source>
        <translation>Longest time to the first token that is allowed.</translation>
    </message>
    <message>
        <source>Longest time per output token that is allowed: 50 ms is 20 tokens/s.</source>
        <translation>Longest time per output token that is allowed: 50 ms is 20 tokens/s.</translation>
    </message>
    <message>
        <source>Together, reading prompts delays the writing of answers; apart, each has replicas of its own.</source>
        <translation>Together, reading prompts delays the writing of answers; apart, each has replicas of its own.</translation>
    </message>
    <message>
        <source>Whose efficiencies are taken. Empty: the class of the accelerator and the model.</source>
        <translation>Whose efficiencies are taken. Empty: the class of the accelerator and the model.</translation>
    </message>
    <message>
        <source>Whether keys and values of known beginnings of prompts are kept.</source>
        <translation>Whether keys and values of known beginnings of prompts are kept.</translation>
    </message>
    <message>
        <source>Share of the prompt tokens found in the prefix cache.</source>
        <translation>Share of the prompt tokens found in the prefix cache.</translation>
    </message>
    <message>
        <source>Share of the requests that a stored answer meets: they reach no accelerator.</source>
        <translation>Share of the requests that a stored answer meets: they reach no accelerator.</translation>
    </message>
    <message>
        <source>A small model drafts tokens, the model verifies several at once.</source>
        <translation>A small model drafts tokens, the model verifies several at once.</translation>
    </message>
    <message>
        <source>Tokens drafted before each verification; 1 for multi-token prediction.</source>
        <translation>Tokens drafted before each verification; 1 for multi-token prediction.</translation>
    </message>
    <message>
        <source>Chance that a drafted token is kept.</source>
        <translation>Chance that a drafted token is kept.</translation>
    </message>
    <message>
        <source>Time of drafting a token over that of a step of the model.</source>
        <translation>Time of drafting a token over that of a step of the model.</translation>
    </message>
    <message>
        <source>Share of the accelerators that the busiest hour keeps busy; the rest keeps waiting short.</source>
        <translation>Share of the accelerators that the busiest hour keeps busy; the rest keeps waiting short.</translation>
    </message>
    <message>
        <source>Replicas kept beside those that the peak needs.</source>
        <translation>Replicas kept beside those that the peak needs.</translation>
    </message>
    <message>
        <source>Time between user and facility, there and back.</source>
        <translation>Time between user and facility, there and back.</translation>
    </message>
    <message>
        <source>Taken instead of the number that the search finds.</source>
        <translation>Taken instead of the number that the search finds.</translation>
    </message>
    <message>
        <source>Sequences at once, whatever the limits of latency.</source>
        <translation>Sequences at once, whatever the limits of latency.</translation>
    </message>
    <message>
        <source>Output tokens per second and accelerator, as measured at these prompts and this batch. Other services of the same class are scaled by it.</source>
        <translation>Output tokens per second and accelerator, as measured at these prompts and this batch. Other services of the same class are scaled by it.</translation>
    </message>
    <message>
        <source>Output tokens per second of an accelerator that only writes.</source>
        <translation>Output tokens per second of an accelerator that only writes.</translation>
    </message>
    <message>
        <source>Prompt tokens per second, those in no cache, of an accelerator that only reads.</source>
        <translation>Prompt tokens per second, those in no cache, of an accelerator that only reads.</translation>
    </message>
    <message>
        <source>Stated mean power of a busy accelerator alone.</source>
        <translation>Stated mean power of a busy accelerator alone.</translation>
    </message>
    <message>
        <source>Stated mean power of a busy server, per accelerator.</source>
        <translation>Stated mean power of a busy server, per accelerator.</translation>
    </message>
    <message>
        <source>Measured over computed throughput of the serving software.</source>
        <translation>Measured over computed throughput of the serving software.</translation>
    </message>
    <message>
        <source>Share of memory bandwidth reached while weights are read.</source>
        <translation>Share of memory bandwidth reached while weights are read.</translation>
    </message>
    <message>
        <source>Share of memory bandwidth reached while keys and values are read.</source>
        <translation>Share of memory bandwidth reached while keys and values are read.</translation>
    </message>
    <message>
        <source>Share of peak arithmetic reached in a step of decoding.</source>
        <translation>Share of peak arithmetic reached in a step of decoding.</translation>
    </message>
    <message>
        <source>Share of peak arithmetic reached while a prompt is read.</source>
        <translation>Share of peak arithmetic reached while a prompt is read.</translation>
    </message>
    <message>
        <source>Time that each step takes beside its work.</source>
        <translation>Time that each step takes beside its work.</translation>
    </message>
    <message>
        <source>Time that each sequence of the batch adds to a step.</source>
        <translation>Time that each sequence of the batch adds to a step.</translation>
    </message>
    <message>
        <source>Time that each layer of the model adds to a step.</source>
        <translation>Time that each layer of the model adds to a step.</translation>
    </message>
    <message>
        <source>Time before an exchange between accelerators begins to flow.</source>
        <translation>Time before an exchange between accelerators begins to flow.</translation>
    </message>
    <message>
        <source>Bandwidth one way between accelerators of a system, as reached.</source>
        <translation>Bandwidth one way between accelerators of a system, as reached.</translation>
    </message>
    <message>
        <source>Bandwidth one way between accelerators of different systems, as reached.</source>
        <translation>Bandwidth one way between accelerators of different systems, as reached.</translation>
    </message>
    <message>
        <source>Share of expert exchanges hidden behind other work.</source>
        <translation>Share of expert exchanges hidden behind other work.</translation>
    </message>
    <message>
        <source>Power of a busy accelerator before its memory and arithmetic are counted, of TDP.</source>
        <translation>Power of a busy accelerator before its memory and arithmetic are counted, of TDP.</translation>
    </message>
    <message>
        <source>What full use of memory bandwidth adds, of TDP.</source>
        <translation>What full use of memory bandwidth adds, of TDP.</translation>
    </message>
    <message>
        <source>What full use of peak arithmetic adds, of TDP; no more than TDP in all.</source>
        <translation>What full use of peak arithmetic adds, of TDP; no more than TDP in all.</translation>
    </message>
    <message>
        <source>Name of the network.</source>
        <translation>Name of the network.</translation>
    </message>
    <message>
        <source>Of one port, one way.</source>
        <translation>Of one port, one way.</translation>
    </message>
    <message>
        <source>How light enters the fibre.</source>
        <translation>How light enters the fibre.</translation>
    </message>
    <message>
        <source>Ports of a switch at the port speed.</source>
        <translation>Ports of a switch at the port speed.</translation>
    </message>
    <message>
        <source>Power of a switch without its optics.</source>
        <translation>Power of a switch without its optics.</translation>
    </message>
    <message>
        <source>Power of the optics at one end of a link.</source>
        <translation>Power of the optics at one end of a link.</translation>
    </message>
    <message>
        <source>Power of a network adapter without its optics; part of the server.</source>
        <translation>Power of a network adapter without its optics; part of the server.</translation>
    </message>
    <message>
        <source>Thermal design power of all its processors. Empty: the rest of the server is what typical power leaves beside the accelerators.</source>
        <translation>Thermal design power of all its processors. Empty: the rest of the server is what typical power leaves beside the accelerators.</translation>
    </message>
    <message>
        <source>Memory of its processors.</source>
        <translation>Memory of its processors.</translation>
    </message>
    <message>
        <source>Power of the switches that join its accelerators.</source>
        <translation>Power of the switches that join its accelerators.</translation>
    </message>
    <message>
        <source>Power of its network adapters.</source>
        <translation>Power of its network adapters.</translation>
    </message>
    <message>
        <source>Power of its drives.</source>
        <translation>Power of its drives.</translation>
    </message>
    <message>
        <source>Power out of its power supplies over power in.</source>
        <translation>Power out of its power supplies over power in.</translation>
    </message>
    <message>
        <source>Where services size the cluster, the number of systems is not read.</source>
        <translation>Where services size the cluster, the number of systems is not read.</translation>
    </message>
    <message>
        <source>Of the processors, for systems whose parts are known.</source>
        <translation>Of the processors, for systems whose parts are known.</translation>
    </message>
    <message>
        <source>Switches and optics, counted as a fat tree. Empty: network power is a share of server power.</source>
        <translation>Switches and optics, counted as a fat tree. Empty: network power is a share of server power.</translation>
    </message>
    <message>
        <source>Ports into the network for each accelerator.</source>
        <translation>Ports into the network for each accelerator.</translation>
    </message>
    <message>
        <source>Bandwidth of the leaves downwards over upwards; 1: full bisection.</source>
        <translation>Bandwidth of the leaves downwards over upwards; 1: full bisection.</translation>
    </message>
    <message>
        <source>Between accelerators and the first switches.</source>
        <translation>Between accelerators and the first switches.</translation>
    </message>
    <message>
        <source>Facility energy of all training runs and services.</source>
        <translation>Facility energy of all training runs and services.</translation>
    </message>
    <message>
        <source>Cost of all training runs and services on hardware of one&apos;s own: capital recovery, energy, upkeep, people.</source>
        <translation>Cost of all training runs and services on hardware of one&apos;s own: capital recovery, energy, upkeep, people.</translation>
    </message>
    <message>
        <source>Cost of all training runs and services at rental prices.</source>
        <translation>Cost of all training runs and services at rental prices.</translation>
    </message>
    <message>
        <source>Electricity of all training runs and services over their full cost.</source>
        <translation>Electricity of all training runs and services over their full cost.</translation>
    </message>
    <message>
        <source>Location-based carbon of all training runs and services.</source>
        <translation>Location-based carbon of all training runs and services.</translation>
    </message>
    <message>
        <source>Water evaporated and drained on site by all training runs and services.</source>
        <translation>Water evaporated and drained on site by all training runs and services.</translation>
    </message>
    <message>
        <source>Accelerator-hours of all training runs and services.</source>
        <translation>Accelerator-hours of all training runs and services.</translation>
    </message>
    <message>
        <source>Accelerators that hold the model once and answer together.</source>
        <translation>Accelerators that hold the model once and answer together.</translation>
    </message>
    <message>
        <source>Sequences that a replica writes at once: as many as memory and the latency limits allow.</source>
        <translation>Sequences that a replica writes at once: as many as memory and the latency limits allow.</translation>
    </message>
    <message>
        <source>Sequences whose keys and values fit beside the weights.</source>
        <translation>Sequences whose keys and values fit beside the weights.</translation>
    </message>
    <message>
        <source>All weights of the model at the precision of the service.</source>
        <translation>All weights of the model at the precision of the service.</translation>
    </message>
    <message>
        <source>Keys and values that a token of a sequence takes in memory.</source>
        <translation>Keys and values that a token of a sequence takes in memory.</translation>
    </message>
    <message>
        <source>From one token of an answer to the next. Expected error: 10 to 20 % in classes that were measured.</source>
        <translation>From one token of an answer to the next. Expected error: 10 to 20 % in classes that were measured.</translation>
    </message>
    <message>
        <source>Time per output token of a single sequence: no limit below it can be met.</source>
        <translation>Time per output token of a single sequence: no limit below it can be met.</translation>
    </message>
    <message>
        <source>Tokens a second that one reader sees.</source>
        <translation>Tokens a second that one reader sees.</translation>
    </message>
    <message>
        <source>Waiting, reading of the prompt and the way to the user; mean at the load of the peak.</source>
        <translation>Waiting, reading of the prompt and the way to the user; mean at the load of the peak.</translation>
    </message>
    <message>
        <source>What nineteen requests in twenty stay below in the peak.</source>
        <translation>What nineteen requests in twenty stay below in the peak.</translation>
    </message>
    <message>
        <source>Reading of the prompt without waiting.</source>
        <translation>Reading of the prompt without waiting.</translation>
    </message>
    <message>
        <source>Output tokens per second of a busy accelerator, prompts read. Expected error: 10 to 20 % in classes that were measured.</source>
        <translation>Output tokens per second of a busy accelerator, prompts read. Expected error: 10 to 20 % in classes that were measured.</translation>
    </message>
    <message>
        <source>Output tokens per second of an accelerator while it writes.</source>
        <translation>Output tokens per second of an accelerator while it writes.</translation>
    </message>
    <message>
        <source>Prompt tokens per second, those in no cache, of an accelerator while it reads.</source>
        <translation>Prompt tokens per second, those in no cache, of an accelerator while it reads.</translation>
    </message>
    <message>
        <source>Measured over computed throughput, by which the class is scaled; 1 where nothing was measured.</source>
        <translation>Measured over computed throughput, by which the class is scaled; 1 where nothing was measured.</translation>
    </message>
    <message>
        <source>Of the memory bandwidth, while busy.</source>
        <translation>Of the memory bandwidth, while busy.</translation>
    </message>
    <message>
        <source>Of the peak arithmetic, while busy.</source>
        <translation>Of the peak arithmetic, while busy.</translation>
    </message>
    <message>
        <source>Mean power of a busy accelerator alone. Expected error: 10 to 20 %.</source>
        <translation>Mean power of a busy accelerator alone. Expected error: 10 to 20 %.</translation>
    </message>
    <message>
        <source>Mean power of a busy server, per accelerator.</source>
        <translation>Mean power of a busy server, per accelerator.</translation>
    </message>
    <message>
        <source>Mean of each month.</source>
        <translation>Mean of each month.</translation>
    </message>
    <message>
        <source>Requests in work at the same time, mean of the month with most.</source>
        <translation>Requests in work at the same time, mean of the month with most.</translation>
    </message>
    <message>
        <source>Whole replicas for the peak of each month, spares included.</source>
        <translation>Whole replicas for the peak of each month, spares included.</translation>
    </message>
    <message>
        <source>Those of the month that needs most.</source>
        <translation>Those of the month that needs most.</translation>
    </message>
    <message>
        <source>Time busy over time kept, over the months of the plan.</source>
        <translation>Time busy over time kept, over the months of the plan.</translation>
    </message>
    <message>
        <source>Requests served within the months of the plan.</source>
        <translation>Requests served within the months of the plan.</translation>
    </message>
    <message>
        <source>Accelerators kept, over the months of the plan.</source>
        <translation>Accelerators kept, over the months of the plan.</translation>
    </message>
    <message>
        <source>Over the months of the plan, waiting included.</source>
        <translation>Over the months of the plan, waiting included.</translation>
    </message>
    <message>
        <source>IT energy times PUE, month by month.</source>
        <translation>IT energy times PUE, month by month.</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation>Facility energy over IT energy.</translation>
    </message>
    <message>
        <source>The service&apos;s share of capital recovery, upkeep and people, and its energy.</source>
        <translation>The service&apos;s share of capital recovery, upkeep and people, and its energy.</translation>
    </message>
    <message>
        <source>Facility energy over requests, waiting accelerators included.</source>
        <translation>Facility energy over requests, waiting accelerators included.</translation>
    </message>
    <message>
        <source>Facility energy over output tokens, prompts and waiting included.</source>
        <translation>Facility energy over output tokens, prompts and waiting included.</translation>
    </message>
    <message>
        <source>IT energy over output tokens, waiting accelerators included.</source>
        <translation>IT energy over output tokens, waiting accelerators included.</translation>
    </message>
    <message>
        <source>Energy of busy accelerators alone over output tokens: what benchmarks state. Expected error: 10 to 25 %.</source>
        <translation>Energy of busy accelerators alone over output tokens: what benchmarks state. Expected error: 10 to 25 %.</translation>
    </message>
    <message>
        <source>Cost owned over requests.</source>
        <translation>Cost owned over requests.</translation>
    </message>
    <message>
        <source>Cost owned over output tokens; prompts are borne by them.</source>
        <translation>Cost owned over output tokens; prompts are borne by them.</translation>
    </message>
    <message>
        <source>Facility energy by the time that accelerators spend on these tokens.</source>
        <translation>Facility energy by the time that accelerators spend on these tokens.</translation>
    </message>
    <message>
        <source>Cost owned by the time that accelerators spend on these tokens.</source>
        <translation>Cost owned by the time that accelerators spend on these tokens.</translation>
    </message>
    <message>
        <source>Output tokens over facility energy.</source>
        <translation>Output tokens over facility energy.</translation>
    </message>
    <message>
        <source>Cost owned over facility energy: of a gigawatt drawn for a year.</source>
        <translation>Cost owned over facility energy: of a gigawatt drawn for a year.</translation>
    </message>
    <message>
        <source>Of one system in training, added up from its parts, beside its typical power. Expected error: 5 %.</source>
        <translation>Of one system in training, added up from its parts, beside its typical power. Expected error: 5 %.</translation>
    </message>
    <message>
        <source>Their thermal design power over nameplate power.</source>
        <translation>Their thermal design power over nameplate power.</translation>
    </message>
    <message>
        <source>Their power in training over that of the server.</source>
        <translation>Their power in training over that of the server.</translation>
    </message>
    <message>
        <source>Tiers of switches.</source>
        <translation>Tiers of switches.</translation>
    </message>
    <message>
        <source>Accelerators that three tiers of these switches join.</source>
        <translation>Accelerators that three tiers of these switches join.</translation>
    </message>
    <message>
        <source>Switches of all tiers.</source>
        <translation>Switches of all tiers.</translation>
    </message>
    <message>
        <source>Links to and between switches.</source>
        <translation>Links to and between switches.</translation>
    </message>
    <message>
        <source>Ends of links that carry optics.</source>
        <translation>Ends of links that carry optics.</translation>
    </message>
    <message>
        <source>Switches, optics and adapters; the adapters are part of server power.</source>
        <translation>Switches, optics and adapters; the adapters are part of server power.</translation>
    </message>
    <message>
        <source>Switches without optics.</source>
        <translation>Switches without optics.</translation>
    </message>
    <message>
        <source>All optical ends.</source>
        <translation>All optical ends.</translation>
    </message>
    <message>
        <source>Adapters in the servers.</source>
        <translation>Adapters in the servers.</translation>
    </message>
    <message>
        <source>Mean error of computed throughput in what the class was measured on.</source>
        <translation>Mean error of computed throughput in what the class was measured on.</translation>
    </message>
    <message>
        <source>Mean error of computed accelerator energy per token there.</source>
        <translation>Mean error of computed accelerator energy per token there.</translation>
    </message>
    <message>
        <source>Real flows are discounted at the real rate, nominal ones at the nominal rate, so that the present value is the same; the internal rate is not.</source>
        <translation>Real flows are discounted at the real rate, nominal ones at the nominal rate, so that the present value is the same; the internal rate is not.</translation>
    </message>
    <message>
        <source>General rise of prices a year; joins real and nominal rates.</source>
        <translation>General rise of prices a year; joins real and nominal rates.</translation>
    </message>
    <message>
        <source>Nominal, inflation included.</source>
        <translation>Nominal, inflation included.</translation>
    </message>
    <message>
        <source>Of upkeep, people, insurance, taxes, water and colocation. Nominal, inflation included.</source>
        <translation>Of upkeep, people, insurance, taxes, water and colocation. Nominal, inflation included.</translation>
    </message>
    <message>
        <source>The market rent of an accelerator falls as newer ones come. Nominal, inflation included; 0 for a price fixed by contract.</source>
        <translation>The market rent of an accelerator falls as newer ones come. Nominal, inflation included; 0 for a price fixed by contract.</translation>
    </message>
    <message>
        <source>What servers fetch at the end of their life, of their price.</source>
        <translation>What servers fetch at the end of their life, of their price.</translation>
    </message>
    <message>
        <source>Connection and substation for each kW of IT.</source>
        <translation>Connection and substation for each kW of IT.</translation>
    </message>
    <message>
        <source>A year, of the price of IT and facility.</source>
        <translation>A year, of the price of IT and facility.</translation>
    </message>
    <message>
        <source>Industrial water and sewer.</source>
        <translation>Industrial water and sewer.</translation>
    </message>
    <message>
        <source>For each kW of nameplate IT power a month, without electricity: space, power and cooling equipment, people.</source>
        <translation>For each kW of nameplate IT power a month, without electricity: space, power and cooling equipment, people.</translation>
    </message>
    <message>
        <source>Name of the tariff.</source>
        <translation>Name of the tariff.</translation>
    </message>
    <message>
        <source>Mean over the bands of the year for a load that doesn&apos;t vary within a day, without the demand charge.</source>
        <translation>Mean over the bands of the year for a load that doesn&apos;t vary within a day, without the demand charge.</translation>
    </message>
    <message>
        <source>For each kW of the peak of a month. A charge a year is a twelfth of it.</source>
        <translation>For each kW of the peak of a month. A charge a year is a twelfth of it.</translation>
    </message>
    <message>
        <source>Energy price and demand charge apart, instead of an all-in price: never both. Empty: the all-in price.</source>
        <translation>Energy price and demand charge apart, instead of an all-in price: never both. Empty: the all-in price.</translation>
    </message>
    <message>
        <source>Insurance and property tax of IT and facility, and on-site water.</source>
        <translation>Insurance and property tax of IT and facility, and on-site water.</translation>
    </message>
    <message>
        <source>Of electricity, upkeep, people, insurance, taxes and water.</source>
        <translation>Of electricity, upkeep, people, insurance, taxes and water.</translation>
    </message>
    <message>
        <source>Of what the facility&apos;s operator bears: facility, its upkeep and insurance, people, water and electricity, no IT.</source>
        <translation>Of what the facility&apos;s operator bears: facility, its upkeep and insurance, people, water and electricity, no IT.</translation>
    </message>
    <message>
        <source>All that is bought: servers, network, storage, facility, grid connection.</source>
        <translation>All that is bought: servers, network, storage, facility, grid connection.</translation>
    </message>
    <message>
        <source>Price of the servers with spares.</source>
        <translation>Price of the servers with spares.</translation>
    </message>
    <message>
        <source>Price of the network.</source>
        <translation>Price of the network.</translation>
    </message>
    <message>
        <source>Price of the storage.</source>
        <translation>Price of the storage.</translation>
    </message>
    <message>
        <source>The part of the building that the nameplate power fills.</source>
        <translation>The part of the building that the nameplate power fills.</translation>
    </message>
    <message>
        <source>The connection that the nameplate power needs.</source>
        <translation>The connection that the nameplate power needs.</translation>
    </message>
    <message>
        <source>Electricity, upkeep, people, insurance, taxes and water, in prices of the price year.</source>
        <translation>Electricity, upkeep, people, insurance, taxes and water, in prices of the price year.</translation>
    </message>
    <message>
        <source>Of the hours in use at operating power; idle power is not counted.</source>
        <translation>Of the hours in use at operating power; idle power is not counted.</translation>
    </message>
    <message>
        <source>Insurance and property tax of what is bought, and water.</source>
        <translation>Insurance and property tax of what is bought, and water.</translation>
    </message>
    <message>
        <source>Of owning against renting the same hours, over the life of the servers: the rent saved less what owning costs.</source>
        <translation>Of owning against renting the same hours, over the life of the servers: the rent saved less what owning costs.</translation>
    </message>
    <message>
        <source>The discount rate at which owning and renting cost the same, real or nominal as the flows are.</source>
        <translation>The discount rate at which owning and renting cost the same, real or nominal as the flows are.</translation>
    </message>
    <message>
        <source>Years until the rent saved has paid for what was bought, not discounted.</source>
        <translation>Years until the rent saved has paid for what was bought, not discounted.</translation>
    </message>
    <message>
        <source>The same with flows at their present value.</source>
        <translation>The same with flows at their present value.</translation>
    </message>
    <message>
        <source>Levelised cost of an accelerator-hour in use, over the life of the servers.</source>
        <translation>Levelised cost of an accelerator-hour in use, over the life of the servers.</translation>
    </message>
    <message>
        <source>The same with servers of one&apos;s own in a rented facility.</source>
        <translation>The same with servers of one&apos;s own in a rented facility.</translation>
    </message>
    <message>
        <source>The rental price, levelised over the same years.</source>
        <translation>The rental price, levelised over the same years.</translation>
    </message>
    <message>
        <source>Levelised cost a year that does not depend on use.</source>
        <translation>Levelised cost a year that does not depend on use.</translation>
    </message>
    <message>
        <source>Levelised electricity and water of an accelerator-hour in use.</source>
        <translation>Levelised electricity and water of an accelerator-hour in use.</translation>
    </message>
    <message>
        <source>Hours in use from which owning costs less than renting. Above 100 % renting always costs less.</source>
        <translation>Hours in use from which owning costs less than renting. Above 100 % renting always costs less.</translation>
    </message>
    <message>
        <source>Over the months of the plan, idle power included.</source>
        <translation>Over the months of the plan, idle power included.</translation>
    </message>
    <message>
        <source>Energy at its price; all of the bill where the price is all-in.</source>
        <translation>Energy at its price; all of the bill where the price is all-in.</translation>
    </message>
    <message>
        <source>Bill over energy: what runs and services pay.</source>
        <translation>Bill over energy: what runs and services pay.</translation>
    </message>
    <message>
        <source>(1 + real rate)(1 + inflation) - 1.</source>
        <translation>(1 + real rate)(1 + inflation) - 1.</translation>
    </message>
    <message>
        <source>Peak of each month, at least the ratchet&apos;s, times the demand charge; none where the price is all-in.</source>
        <translation>Peak of each month, at least the ratchet&apos;s, times the demand charge; none where the price is all-in.</translation>
    </message>
    <message>
        <source>What the orbital cluster is called in charts and reports.</source>
        <translation>What the orbital cluster is called in charts and reports.</translation>
    </message>
    <message>
        <source>The facility on the ground that would run the same IT: its electricity price, PUE, building cost and grid carbon.</source>
        <translation>The facility on the ground that would run the same IT: its electricity price, PUE, building cost and grid carbon.</translation>
    </message>
    <message>
        <source>Power of the accelerators and all that computes with them.</source>
        <translation>Power of the accelerators and all that computes with them.</translation>
    </message>
    <message>
        <source>All power of a satellite, conversion and pumps included, over that of its IT: what PUE is on the ground.</source>
        <translation>All power of a satellite, conversion and pumps included, over that of its IT: what PUE is on the ground.</translation>
    </message>
    <message>
        <source>Power of sunlight above the air; by the season.</source>
        <translation>Power of sunlight above the air; by the season.</translation>
    </message>
    <message>
        <source>When new: 29 to 33 % with three junctions, 17 to 24 % of silicon.</source>
        <translation>When new: 29 to 33 % with three junctions, 17 to 24 % of silicon.</translation>
    </message>
    <message>
        <source>What gaps, cables and pointing leave of the power of the cells.</source>
        <translation>What gaps, cables and pointing leave of the power of the cells.</translation>
    </message>
    <message>
        <source>Power that radiation takes from the array a year.</source>
        <translation>Power that radiation takes from the array a year.</translation>
    </message>
    <message>
        <source>When new, in sunlight, its deployment mechanism included.</source>
        <translation>When new, in sunlight, its deployment mechanism included.</translation>
    </message>
    <message>
        <source>Share of an orbit in the shadow of the Earth: about 1 % over the year on a dawn-dusk orbit, 36 % on other low orbits.</source>
        <translation>Share of an orbit in the shadow of the Earth: about 1 % over the year on a dawn-dusk orbit, 36 % on other low orbits.</translation>
    </message>
    <message>
        <source>97.6 minutes at a height of 650 km, by the third law of Kepler.</source>
        <translation>97.6 minutes at a height of 650 km, by the third law of Kepler.</translation>
    </message>
    <message>
        <source>Energy that is used of a kilogram: a pack of 130 Wh/kg from which 30 % is taken in each orbit, so that it lasts for years.</source>
        <translation>Energy that is used of a kilogram: a pack of 130 Wh/kg from which 30 % is taken in each orbit, so that it lasts for years.</translation>
    </message>
    <message>
        <source>Of its surface; the coolant and the chips are warmer. Heat leaves with its fourth power.</source>
        <translation>Of its surface; the coolant and the chips are warmer. Heat leaves with its fourth power.</translation>
    </message>
    <message>
        <source>Heat radiated over that of a black surface.</source>
        <translation>Heat radiated over that of a black surface.</translation>
    </message>
    <message>
        <source>Share of the sunlight that falls on it which heats the radiator.</source>
        <translation>Share of the sunlight that falls on it which heats the radiator.</translation>
    </message>
    <message>
        <source>Heat radiated over that of a panel as warm everywhere as at its pipes.</source>
        <translation>Heat radiated over that of a panel as warm everywhere as at its pipes.</translation>
    </message>
    <message>
        <source>View factors of both sides together: .24 each at 650 km with the panel upright over the Earth.</source>
        <translation>View factors of both sides together: .24 each at 650 km with the panel upright over the Earth.</translation>
    </message>
    <message>
        <source>Share of the panel that sunlight falls on: the sine of its angle; 5 degrees off the edge.</source>
        <translation>Share of the panel that sunlight falls on: the sine of its angle; 5 degrees off the edge.</translation>
    </message>
    <message>
        <source>Infrared radiation that the Earth sends out.</source>
        <translation>Infrared radiation that the Earth sends out.</translation>
    </message>
    <message>
        <source>Share of the sunlight that the Earth throws back.</source>
        <translation>Share of the sunlight that the Earth throws back.</translation>
    </message>
    <message>
        <source>For each square metre of panel, which radiates from both sides.</source>
        <translation>For each square metre of panel, which radiates from both sides.</translation>
    </message>
    <message>
        <source>Pumps, pipes and coolant for each kW of IT.</source>
        <translation>Pumps, pipes and coolant for each kW of IT.</translation>
    </message>
    <message>
        <source>Frame, propulsion, avionics and links for each kW of IT.</source>
        <translation>Frame, propulsion, avionics and links for each kW of IT.</translation>
    </message>
    <message>
        <source>Servers without chassis and fans for each kW of IT.</source>
        <translation>Servers without chassis and fans for each kW of IT.</translation>
    </message>
    <message>
        <source>Of a kilogram to a low orbit. Falcon 9 by its list; 200 USD/kg is hoped for by the mid-2030s.</source>
        <translation>Of a kilogram to a low orbit. Falcon 9 by its list; 200 USD/kg is hoped for by the mid-2030s.</translation>
    </message>
    <message>
        <source>Of a kilogram of all but the IT, which costs as on the ground.</source>
        <translation>Of a kilogram of all but the IT, which costs as on the ground.</translation>
    </message>
    <message>
        <source>CO2 of the propellant for each kilogram in orbit.</source>
        <translation>CO2 of the propellant for each kilogram in orbit.</translation>
    </message>
    <message>
        <source>Years until it is brought down.</source>
        <translation>Years until it is brought down.</translation>
    </message>
    <message>
        <source>Share of its life in which the cluster works.</source>
        <translation>Share of its life in which the cluster works.</translation>
    </message>
    <message>
        <source>A year, of those that work; none can be exchanged in orbit.</source>
        <translation>A year, of those that work; none can be exchanged in orbit.</translation>
    </message>
    <message>
        <source>That its array gives when new: 28 kW of the V2 class; 1.2 kW of the small satellites of 2019.</source>
        <translation>That its array gives when new: 28 kW of the V2 class; 1.2 kW of the small satellites of 2019.</translation>
    </message>
    <message>
        <source>By radio; a laser needs a sky without clouds.</source>
        <translation>By radio; a laser needs a sky without clouds.</translation>
    </message>
    <message>
        <source>Of one terminal to another satellite.</source>
        <translation>Of one terminal to another satellite.</translation>
    </message>
    <message>
        <source>Bandwidth out of the servers for each kW of IT on the ground: eight ports of 400 Gbit/s for 10.2 kW.</source>
        <translation>Bandwidth out of the servers for each kW of IT on the ground: eight ports of 400 Gbit/s for 10.2 kW.</translation>
    </message>
    <message>
        <source>When new, in sunlight: enough at the end of life, and for the battery through the shadow.</source>
        <translation>When new, in sunlight: enough at the end of life, and for the battery through the shadow.</translation>
    </message>
    <message>
        <source>Sunlight that a new array turns to electricity.</source>
        <translation>Sunlight that a new array turns to electricity.</translation>
    </message>
    <message>
        <source>Power of the array over its output by area.</source>
        <translation>Power of the array over its output by area.</translation>
    </message>
    <message>
        <source>Heat that a square metre of panel radiates from both sides, less what Earth and Sun heat it.</source>
        <translation>Heat that a square metre of panel radiates from both sides, less what Earth and Sun heat it.</translation>
    </message>
    <message>
        <source>Panel area that radiates all power of the satellites.</source>
        <translation>Panel area that radiates all power of the satellites.</translation>
    </message>
    <message>
        <source>All satellites of the cluster, servers included.</source>
        <translation>All satellites of the cluster, servers included.</translation>
    </message>
    <message>
        <source>Power of the new array over its power by mass.</source>
        <translation>Power of the new array over its power by mass.</translation>
    </message>
    <message>
        <source>Energy of one shadow over the energy of a kilogram.</source>
        <translation>Energy of one shadow over the energy of a kilogram.</translation>
    </message>
    <message>
        <source>Radiator area times its mass by area.</source>
        <translation>Radiator area times its mass by area.</translation>
    </message>
    <message>
        <source>Pumps, pipes and coolant.</source>
        <translation>Pumps, pipes and coolant.</translation>
    </message>
    <message>
        <source>Frame, propulsion, avionics and links.</source>
        <translation>Frame, propulsion, avionics and links.</translation>
    </message>
    <message>
        <source>Servers without chassis and fans.</source>
        <translation>Servers without chassis and fans.</translation>
    </message>
    <message>
        <source>Mass in orbit over IT power.</source>
        <translation>Mass in orbit over IT power.</translation>
    </message>
    <message>
        <source>Without the IT, which costs as on the ground.</source>
        <translation>Without the IT, which costs as on the ground.</translation>
    </message>
    <message>
        <source>Mass in orbit times the launch price.</source>
        <translation>Mass in orbit times the launch price.</translation>
    </message>
    <message>
        <source>Mass of all but the IT times its price.</source>
        <translation>Mass of all but the IT times its price.</translation>
    </message>
    <message>
        <source>To be held against the building cost on the ground.</source>
        <translation>To be held against the building cost on the ground.</translation>
    </message>
    <message>
        <source>Over the life of the satellites.</source>
        <translation>Over the life of the satellites.</translation>
    </message>
    <message>
        <source>Launch and satellites over IT energy, without interest.</source>
        <translation>Launch and satellites over IT energy, without interest.</translation>
    </message>
    <message>
        <source>Electricity and building of the facility compared with.</source>
        <translation>Electricity and building of the facility compared with.</translation>
    </message>
    <message>
        <source>Electricity price times PUE.</source>
        <translation>Electricity price times PUE.</translation>
    </message>
    <message>
        <source>Building cost over the IT energy of its life, without interest.</source>
        <translation>Building cost over the IT energy of its life, without interest.</translation>
    </message>
    <message>
        <source>Above 1 the ground costs less.</source>
        <translation>Above 1 the ground costs less.</translation>
    </message>
    <message>
        <source>At which orbit costs as much as the ground. Below zero not even a free launch would do: satellites cost too much.</source>
        <translation>At which orbit costs as much as the ground. Below zero not even a free launch would do: satellites cost too much.</translation>
    </message>
    <message>
        <source>Mass in orbit times the carbon of a launch.</source>
        <translation>Mass in orbit times the carbon of a launch.</translation>
    </message>
    <message>
        <source>Of launches alone, over IT energy.</source>
        <translation>Of launches alone, over IT energy.</translation>
    </message>
    <message>
        <source>Grid carbon times PUE.</source>
        <translation>Grid carbon times PUE.</translation>
    </message>
    <message>
        <source>Accelerators that have not failed, of those launched.</source>
        <translation>Accelerators that have not failed, of those launched.</translation>
    </message>
    <message>
        <source>Whole satellites that give the power of the array.</source>
        <translation>Whole satellites that give the power of the array.</translation>
    </message>
    <message>
        <source>Of all satellites to the ground.</source>
        <translation>Of all satellites to the ground.</translation>
    </message>
    <message>
        <source>Terminals that would carry the network of a cluster on the ground; a satellite has three or four.</source>
        <translation>Terminals that would carry the network of a cluster on the ground; a satellite has three or four.</translation>
    </message>
    <message>
        <source>D over N, of active parameters: about 20 are best for the compute.</source>
        <translation>D over N, of active parameters: about 20 are best for the compute.</translation>
    </message>
    <message>
        <source>Whether it can be bought. A hypothetical one shows what a claim would mean; a check names the clusters that use it.</source>
        <translation>Whether it can be bought. A hypothetical one shows what a claim would mean; a check names the clusters that use it.</translation>
    </message>
    <message>
        <source>Share of the requests that the devices of the users answer by a small model of their own: they reach no accelerator. Their energy is reported apart.</source>
        <translation>Share of the requests that the devices of the users answer by a small model of their own: they reach no accelerator. Their energy is reported apart.</translation>
    </message>
    <message>
        <source>Out of the battery, for each token written: .1 J for each billion parameters, 3 billion. Reading the prompt, a few percent of it, is not counted.</source>
        <translation>Out of the battery, for each token written: .1 J for each billion parameters, 3 billion. Reading the prompt, a few percent of it, is not counted.</translation>
    </message>
    <message>
        <source>Energy out of a device&apos;s battery over that out of the socket.</source>
        <translation>Energy out of a device&apos;s battery over that out of the socket.</translation>
    </message>
    <message>
        <source>Power of its chips over that of others that do the same: what these would save is followed through servers and cooling to the meter. The plan itself stays as it is. Empty: not asked.</source>
        <translation>Power of its chips over that of others that do the same: what these would save is followed through servers and cooling to the meter. The plan itself stays as it is. Empty: not asked.</translation>
    </message>
    <message>
        <source>Of all accelerators of the cluster, in training.</source>
        <translation>Of all accelerators of the cluster, in training.</translation>
    </message>
    <message>
        <source>Fans and power supplies fall with the chips; processors, memory, switches and adapters stay.</source>
        <translation>Fans and power supplies fall with the chips; processors, memory, switches and adapters stay.</translation>
    </message>
    <message>
        <source>At full operation, in the same building: its PUE is that of the lower load. Network and storage stay.</source>
        <translation>At full operation, in the same building: its PUE is that of the lower load. Network and storage stay.</translation>
    </message>
    <message>
        <source>Saved at the meter over saved at the chips.</source>
        <translation>Saved at the meter over saved at the chips.</translation>
    </message>
    <message>
        <source>Power of the servers now over that with better chips.</source>
        <translation>Power of the servers now over that with better chips.</translation>
    </message>
    <message>
        <source>Power of the whole facility now over that with better chips in this cluster.</source>
        <translation>Power of the whole facility now over that with better chips in this cluster.</translation>
    </message>
    <message>
        <source>Answered on devices within the months of the plan.</source>
        <translation>Answered on devices within the months of the plan.</translation>
    </message>
    <message>
        <source>Out of the sockets of the users, over the months of the plan; in no other energy, cost or carbon.</source>
        <translation>Out of the sockets of the users, over the months of the plan; in no other energy, cost or carbon.</translation>
    </message>
    <message>
        <source>Out of the socket.</source>
        <translation>Out of the socket.</translation>
    </message>
    <message>
        <source>Over all requests, on devices and in the facility.</source>
        <translation>Over all requests, on devices and in the facility.</translation>
    </message>
    <message>
        <source>Of users&apos; devices that answer for services; not in the workload energy, its cost or its carbon.</source>
        <translation>Of users&apos; devices that answer for services; not in the workload energy, its cost or its carbon.</translation>
    </message>
    <message>
        <source>Mean when the service starts, stored answers and those of devices taken off.</source>
        <translation>Mean when the service starts, stored answers and those of devices taken off.</translation>
    </message>
    <message>
        <source>How many transformers and UPS modules stand beyond those that carry the load. Losses at part load are those of the cooling technology&apos;s UPS coefficients.</source>
        <translation>How many transformers and UPS modules stand beyond those that carry the load. Losses at part load are those of the cooling technology&apos;s UPS coefficients.</translation>
    </message>
    <message>
        <source>How many generator sets stand beyond those that carry the load.</source>
        <translation>How many generator sets stand beyond those that carry the load.</translation>
    </message>
    <message>
        <source>How many chillers and coolant distribution units stand beyond those that carry the heat.</source>
        <translation>How many chillers and coolant distribution units stand beyond those that carry the heat.</translation>
    </message>
    <message>
        <source>Rated apparent power of one transformer; 2.5 MVA is a step of the usual series of ratings.</source>
        <translation>Rated apparent power of one transformer; 2.5 MVA is a step of the usual series of ratings.</translation>
    </message>
    <message>
        <source>IT power that one UPS module carries.</source>
        <translation>IT power that one UPS module carries.</translation>
    </message>
    <message>
        <source>Standby power of one generator set.</source>
        <translation>Standby power of one generator set.</translation>
    </message>
    <message>
        <source>Heat of liquid that one unit hands over to the facility&apos;s water.</source>
        <translation>Heat of liquid that one unit hands over to the facility&apos;s water.</translation>
    </message>
    <message>
        <source>Heat that one chiller, or one unit with compressors of its own, takes in the design hour.</source>
        <translation>Heat that one chiller, or one unit with compressors of its own, takes in the design hour.</translation>
    </message>
    <message>
        <source>Active over apparent power of the whole facility.</source>
        <translation>Active over apparent power of the whole facility.</translation>
    </message>
    <message>
        <source>Kept for growth when the utility connection is ordered.</source>
        <translation>Kept for growth when the utility connection is ordered.</translation>
    </message>
    <message>
        <source>Floor of the hall for one rack, aisles included.</source>
        <translation>Floor of the hall for one rack, aisles included.</translation>
    </message>
    <message>
        <source>Floor under one rack: .6 m × 1.2 m.</source>
        <translation>Floor under one rack: .6 m × 1.2 m.</translation>
    </message>
    <message>
        <source>1.5 in the largest halls; 2.5 where much else is under the roof.</source>
        <translation>1.5 in the largest halls; 2.5 where much else is under the roof.</translation>
    </message>
    <message>
        <source>Temperature that .4 % of a year&apos;s hours exceed, from ASHRAE or the weather service: it sizes the plant. Empty: the hottest hour of the year of weather.</source>
        <translation>Temperature that .4 % of a year&apos;s hours exceed, from ASHRAE or the weather service: it sizes the plant. Empty: the hottest hour of the year of weather.</translation>
    </message>
    <message>
        <source>Wet-bulb temperature that .4 % of a year&apos;s hours exceed: it sizes towers and wetted coolers. Empty: the highest of the year of weather.</source>
        <translation>Wet-bulb temperature that .4 % of a year&apos;s hours exceed: it sizes towers and wetted coolers. Empty: the highest of the year of weather.</translation>
    </message>
    <message>
        <source>The hours of an EPW file, kept in the plan. Empty: 8,760 hours made from the monthly means.</source>
        <translation>The hours of an EPW file, kept in the plan. Empty: 8,760 hours made from the monthly means.</translation>
    </message>
    <message>
        <source>Hours of the year in which no compressor runs.</source>
        <translation>Hours of the year in which no compressor runs.</translation>
    </message>
    <message>
        <source>That of the site, else the hottest hour of the year of weather.</source>
        <translation>That of the site, else the hottest hour of the year of weather.</translation>
    </message>
    <message>
        <source>That of the site, else the highest of the year of weather.</source>
        <translation>That of the site, else the highest of the year of weather.</translation>
    </message>
    <message>
        <source>At full load and the design temperatures, both at once: it sizes the plant. Not below the worst hour of the year.</source>
        <translation>At full load and the design temperatures, both at once: it sizes the plant. Not below the worst hour of the year.</translation>
    </message>
    <message>
        <source>Design IT power times PUE of the design hour.</source>
        <translation>Design IT power times PUE of the design hour.</translation>
    </message>
    <message>
        <source>Design power with its reserve, over the power factor: to be ordered.</source>
        <translation>Design power with its reserve, over the power factor: to be ordered.</translation>
    </message>
    <message>
        <source>For the utility connection, spare ones included.</source>
        <translation>For the utility connection, spare ones included.</translation>
    </message>
    <message>
        <source>For the design IT power, spare ones included.</source>
        <translation>For the design IT power, spare ones included.</translation>
    </message>
    <message>
        <source>For the design power, spare ones included.</source>
        <translation>For the design power, spare ones included.</translation>
    </message>
    <message>
        <source>For the heat that liquid takes at design IT power, spare ones included.</source>
        <translation>For the heat that liquid takes at design IT power, spare ones included.</translation>
    </message>
    <message>
        <source>For the heat that compressors take in the design hour, spare ones included; units of direct expansion count as chillers.</source>
        <translation>For the heat that compressors take in the design hour, spare ones included; units of direct expansion count as chillers.</translation>
    </message>
    <message>
        <source>Of water, for the heat that liquid takes and its rise of temperature.</source>
        <translation>Of water, for the heat that liquid takes and its rise of temperature.</translation>
    </message>
    <message>
        <source>Evaporated and blown down in the design hour: sizes the supply.</source>
        <translation>Evaporated and blown down in the design hour: sizes the supply.</translation>
    </message>
    <message>
        <source>Of all clusters.</source>
        <translation>Of all clusters.</translation>
    </message>
    <message>
        <source>Racks times the floor of one, aisles included.</source>
        <translation>Racks times the floor of one, aisles included.</translation>
    </message>
    <message>
        <source>White space and all else under the roof.</source>
        <translation>White space and all else under the roof.</translation>
    </message>
    <message>
        <source>Racks and the systems in them.</source>
        <translation>Racks and the systems in them.</translation>
    </message>
    <message>
        <source>Weight of the heaviest full rack over its footprint. Older raised floors carry 700 to 1,200 kg/m2, slabs 1,500 to 2,500.</source>
        <translation>Weight of the heaviest full rack over its footprint. Older raised floors carry 700 to 1,200 kg/m2, slabs 1,500 to 2,500.</translation>
    </message>
    <message>
        <source>From this day it may not be delivered to some countries without a licence. A check names the clusters that are built of it there.</source>
        <translation>From this day it may not be delivered to some countries without a licence. A check names the clusters that are built of it there.</translation>
    </message>
    <message>
        <source>The countries that need a licence, by code, with spaces between: those that its source names.</source>
        <translation>The countries that need a licence, by code, with spaces between: those that its source names.</translation>
    </message>
    <message>
        <source>What Compare shows of each what-if: keys of results of the plan, in their order, with commas. Empty: the usual ones.</source>
        <translation>What Compare shows of each what-if: keys of results of the plan, in their order, with commas. Empty: the usual ones.</translation>
    </message>
    <message>
        <source>What stands on its cover. Empty: the name of the plan.</source>
        <translation>What stands on its cover. Empty: the name of the plan.</translation>
    </message>
    <message>
        <source>Who gives the report out: on the cover and at the head of pages.</source>
        <translation>Who gives the report out: on the cover and at the head of pages.</translation>
    </message>
    <message>
        <source>What the report is written in. Empty: the language of the program.</source>
        <translation>What the report is written in. Empty: the language of the program.</translation>
    </message>
    <message>
        <source>The size of its pages.</source>
        <translation>The size of its pages.</translation>
    </message>
    <message>
        <source>A picture for the cover of the report: the name of its file, its type, and its bytes in base 64, a line each.</source>
        <translation>A picture for the cover of the report: the name of its file, its type, and its bytes in base 64, a line each.</translation>
    </message>
    <message>
        <source>Keys of the sections in their order, with commas; one that is left out has a minus before it. Empty: the usual ones.</source>
        <translation>Keys of the sections in their order, with commas; one that is left out has a minus before it. Empty: the usual ones.</translation>
    </message>
    <message>
        <source>The planner&apos;s own words in the sections of the report. A line “# KEY” opens those of a section.</source>
        <translation>The planner&apos;s own words in the sections of the report. A line “# KEY” opens those of a section.</translation>
    </message>
    <message>
        <source>How often in a year each device that answers loads its model anew, the first time among them. Empty: the network is not counted.</source>
        <translation>How often in a year each device that answers loads its model anew, the first time among them. Empty: the network is not counted.</translation>
    </message>
    <message>
        <source>Of one device: 3 billion parameters at 4 bits.</source>
        <translation>Of one device: 3 billion parameters at 4 bits.</translation>
    </message>
    <message>
        <source>Of core and access network, from the facility to the device.</source>
        <translation>Of core and access network, from the facility to the device.</translation>
    </message>
    <message>
        <source>Of the network that carries models to devices; in no other energy, cost or carbon.</source>
        <translation>Of the network that carries models to devices; in no other energy, cost or carbon.</translation>
    </message>
    <message>
        <source>What the service takes in all, wherever it is drawn, updates of devices included.</source>
        <translation>What the service takes in all, wherever it is drawn, updates of devices included.</translation>
    </message>
    <message>
        <source>Changes that are one bar where Compare splits a difference: their keys with commas, a semicolon between groups. Empty: a bar for each object.</source>
        <translation>Changes that are one bar where Compare splits a difference: their keys with commas, a semicolon between groups. Empty: a bar for each object.</translation>
    </message>
    <message>
        <source>Share of the making of each device that answering is charged with: 100 for a device bought for it, 0 for one that is there anyway. Empty: embodied carbon of devices is not asked for.</source>
        <translation>Share of the making of each device that answering is charged with: 100 for a device bought for it, 0 for one that is there anyway. Empty: embodied carbon of devices is not asked for.</translation>
    </message>
    <message>
        <source>CO2e of making, carrying and recycling one device, without its use. A phone by default; a laptop has about 180 kg.</source>
        <translation>CO2e of making, carrying and recycling one device, without its use. A phone by default; a laptop has about 180 kg.</translation>
    </message>
    <message>
        <source>Years over which its making is spread evenly.</source>
        <translation>Years over which its making is spread evenly.</translation>
    </message>
    <message>
        <source>All-in price, demand charges included, without value-added tax that is given back. Empty: that of the site.</source>
        <translation>All-in price, demand charges included, without value-added tax that is given back. Empty: that of the site.</translation>
    </message>
    <message>
        <source>All-in mean price with demand charges, without value-added tax, in the local currency.</source>
        <translation>All-in mean price with demand charges, without value-added tax, in the local currency.</translation>
    </message>
    <message>
        <source>Of making the devices that answer, the share that is counted, over the months of the plan; in no other carbon.</source>
        <translation>Of making the devices that answer, the share that is counted, over the months of the plan; in no other carbon.</translation>
    </message>
    <message>
        <source>Whether each section has the slides that carry its message, or one for every chart and table.</source>
        <translation>Whether each section has the slides that carry its message, or one for every chart and table.</translation>
    </message>
    <message>
        <source>One or two inputs and the values that Sweep takes them through: “gpt3.pin_mfu=0.3..0.6:13; hall.cooling”.</source>
        <translation>One or two inputs and the values that Sweep takes them through: “gpt3.pin_mfu=0.3..0.6:13; hall.cooling”.</translation>
    </message>
    <message>
        <source>What Sweep shows: keys of results, with commas.</source>
        <translation>What Sweep shows: keys of results, with commas.</translation>
    </message>
    <message>
        <source>Sweep tells where the first result crosses it.</source>
        <translation>Sweep tells where the first result crosses it.</translation>
    </message>
    <message>
        <source>Ranges that go together: two inputs and their rank correlation from -1 to 1, “gpt3.pin_mfu, gpt3.goodput = 0.7”, a semicolon between pairs. Empty: each range by itself.</source>
        <translation>Ranges that go together: two inputs and their rank correlation from -1 to 1, “gpt3.pin_mfu, gpt3.goodput = 0.7”, a semicolon between pairs. Empty: each range by itself.</translation>
    </message>
    <message>
        <source>Bus bandwidth of an all-reduce within a system, each direction: of n accelerators 2 (n − 1) / n times what benchmarks print as algorithm bandwidth.</source>
        <translation>Bus bandwidth of an all-reduce within a system, each direction: of n accelerators 2 (n − 1) / n times what benchmarks print as algorithm bandwidth.</translation>
    </message>
    <message>
        <source>What the facility&apos;s own grid carbon counts. Where it has none, that of the site holds.</source>
        <translation>What the facility&apos;s own grid carbon counts. Where it has none, that of the site holds.</translation>
    </message>
    <message>
        <source>Which gases, at which end of the grid, of the mean or of one kWh more, as its source says. A check tells where figures of two kinds would be mixed.</source>
        <translation>Which gases, at which end of the grid, of the mean or of one kWh more, as its source says. A check tells where figures of two kinds would be mixed.</translation>
    </message>
    <message>
        <source>Choices that are not made yet: an input and what may be chosen, each with its weight or not, “hall.cooling = air: 3 | dry”, a semicolon between inputs. The plan is computed with what the input has; ranges draw from all of them.</source>
        <translation>Choices that are not made yet: an input and what may be chosen, each with its weight or not, “hall.cooling = air: 3 | dry”, a semicolon between inputs. The plan is computed with what the input has; ranges draw from all of them.</translation>
    </message>
    <message>
        <source>Memory of one accelerator as its maker prints it: “80 GB” are 80 GiB, of which nearly all can be used.</source>
        <translation>Memory of one accelerator as its maker prints it: “80 GB” are 80 GiB, of which nearly all can be used.</translation>
    </message>
    <message>
        <source>Tokens of a sequence for most of the training; many models learn their long context only at its end. Empty: the context length.</source>
        <translation>Tokens of a sequence for most of the training; many models learn their long context only at its end. Empty: the context length.</translation>
    </message>
    <message>
        <source>Tokens of one training sequence. Empty: that of the model&apos;s own training.</source>
        <translation>Tokens of one training sequence. Empty: that of the model&apos;s own training.</translation>
    </message>
    <message>
        <source>Dense peak of FP4 matrix arithmetic, without sparsity.</source>
        <translation>Dense peak of FP4 matrix arithmetic, without sparsity.</translation>
    </message>
    <message>
        <source>How a replica&apos;s accelerators share the model. Tensor parallel, they share the heads of attention: those beyond the key-value heads hold copies of keys and values, latent ones all. Expert parallel, each has sequences of its own. Automatic: expert parallel for a mixture of experts, else tensor parallel.</source>
        <translation>How a replica&apos;s accelerators share the model. Tensor parallel, they share the heads of attention: those beyond the key-value heads hold copies of keys and values, latent ones all. Expert parallel, each has sequences of its own. Automatic: expert parallel for a mixture of experts, else tensor parallel.</translation>
    </message>
    <message>
        <source>The least demand that is billed in a month with a load, of the highest of that month and the eleven before.</source>
        <translation>The least demand that is billed in a month with a load, of the highest of that month and the eleven before.</translation>
    </message>
    <message>
        <source>Mean power of the accelerators of all facilities.</source>
        <translation>Mean power of the accelerators of all facilities.</translation>
    </message>
    <message>
        <source>Processors, memory, fans and power supplies of all facilities; idle servers whole.</source>
        <translation>Processors, memory, fans and power supplies of all facilities; idle servers whole.</translation>
    </message>
    <message>
        <source>Switches and optics of all facilities.</source>
        <translation>Switches and optics of all facilities.</translation>
    </message>
    <message>
        <source>Storage and management servers of all facilities.</source>
        <translation>Storage and management servers of all facilities.</translation>
    </message>
    <message>
        <source>Cooling, power conversion and lighting of all facilities: IT power times (PUE - 1).</source>
        <translation>Cooling, power conversion and lighting of all facilities: IT power times (PUE - 1).</translation>
    </message>
    <message>
        <source>Monthly peak above the utility feed, summed over the facilities that have one.</source>
        <translation>Monthly peak above the utility feed, summed over the facilities that have one.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>.</source>
        <comment>full stop</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode (UTF-16, big-endian)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>Simplified Chinese (GB 18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>Traditional Chinese (Big5)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Western European (Windows-1252)</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>delimiter</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>delimiter</comment>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <comment>delimiter</comment>
        <translation>Vertical bar</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>delimiter</comment>
        <translation>Comma</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in another encoding (%1), the first of them line %2.</source>
        <translation>
            <numerusform>%n line is in another encoding (%1): line %2.</numerusform>
            <numerusform>%n lines are in another encoding (%1), the first of them line %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is read as “%2”.</source>
        <translation>Line %1 is read as “%2”.</translation>
    </message>
    <message>
        <source>Line %1 is read as “%2”; in %4 it would be “%3”.</source>
        <comment>number, text, text in another encoding, that encoding</comment>
        <translation>Line %1 is read as “%2”; in %4 it would be “%3”.</translation>
    </message>
    <message>
        <source>No currency is named: read in %1, that of the value before.</source>
        <translation>No currency is named: read in %1, that of the value before.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) without a currency are read in that of the value before. Name another in the heading, such as (USD/kWh).</source>
        <translation>
            <numerusform>%n price without a currency is read in that of the value before. Name another in the heading, such as (USD/kWh).</numerusform>
            <numerusform>%n prices without a currency are read in that of the value before. Name another in the heading, such as (USD/kWh).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Key</source>
        <comment>what a column of a file is for</comment>
        <translation>Key</translation>
    </message>
    <message>
        <source>Source: what it is</source>
        <comment>what a column of a file is for</comment>
        <translation>Source: what it is</translation>
    </message>
    <message>
        <source>Source: address</source>
        <comment>what a column of a file is for</comment>
        <translation>Source: address</translation>
    </message>
    <message>
        <source>Source: confidence</source>
        <comment>what a column of a file is for</comment>
        <translation>Source: confidence</translation>
    </message>
    <message>
        <source>Source: checked</source>
        <comment>what a column of a file is for</comment>
        <translation>Source: checked</translation>
    </message>
    <message>
        <source>Source: note</source>
        <comment>what a column of a file is for</comment>
        <translation>Source: note</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>what a column of a file is for</comment>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>The plan has no field of this name.</source>
        <translation>The plan has no field of this name.</translation>
    </message>
    <message>
        <source>The plan computes this.</source>
        <translation>The plan computes this.</translation>
    </message>
    <message>
        <source>Another column is for the same field.</source>
        <translation>Another column is for the same field.</translation>
    </message>
    <message>
        <source>The unit can&apos;t be read. Numbers are in the unit of the field you choose.</source>
        <translation>The unit can&apos;t be read. Numbers are in the unit of the field you choose.</translation>
    </message>
    <message>
        <source>Adds</source>
        <comment>what a row does</comment>
        <translation>Adds</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>what a row does</comment>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Leaves</source>
        <comment>what a row does</comment>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a row</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a file</comment>
        <translation>Column</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of a column</comment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>of a column</comment>
        <translation>Field</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Does</source>
        <comment>what a row of a file does</comment>
        <translation>Does</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, why its cell is refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <comment>a cell of a new row</comment>
        <translation>Read as: %1</translation>
    </message>
    <message>
        <source>Leave out (%1?)</source>
        <comment>a column of a file, what it may be for</comment>
        <translation>Leave out (%1?)</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <comment>a sentence, a field</comment>
        <translation>%1 Did you mean “%2”?</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>Owned, colocated, rented</source>
        <translation>Owned, colocated, rented</translation>
    </message>
    <message>
        <source>Levelised cost of an accelerator-hour in use, for each cluster, in three ways.</source>
        <translation>Levelised cost of an accelerator-hour in use, for each cluster, in three ways.</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Cost of an hour</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Nothing yet. Add a cluster, and choose its system and facility.</source>
        <translation>Nothing yet. Add a cluster, and choose its system and facility.</translation>
    </message>
    <message>
        <source>No cash flow yet. Prices, a facility and a rental price are needed.</source>
        <translation>No cash flow yet. Prices, a facility and a rental price are needed.</translation>
    </message>
    <message>
        <source>Cost of an accelerator-hour against the share of hours in use, owned and colocated, and the rent.</source>
        <translation>Cost of an accelerator-hour against the share of hours in use, owned and colocated, and the rent.</translation>
    </message>
    <message>
        <source>Hours in use</source>
        <translation>Hours in use</translation>
    </message>
    <message>
        <source>Owned</source>
        <comment>cost of an hour</comment>
        <translation>Owned</translation>
    </message>
    <message>
        <source>Colocated</source>
        <comment>cost of an hour</comment>
        <translation>Colocated</translation>
    </message>
    <message>
        <source>Rented</source>
        <comment>cost of an hour</comment>
        <translation>Rented</translation>
    </message>
    <message>
        <source>pays from %1</source>
        <comment>percentage</comment>
        <translation>pays from %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <comment>percentage</comment>
        <translation>planned: %1</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>All clusters</translation>
    </message>
    <message>
        <source>Owning against renting, year by year</source>
        <translation>Owning against renting, year by year</translation>
    </message>
    <message>
        <source>Net cash flow of each year, and its sum up to then, plain and discounted.</source>
        <translation>Net cash flow of each year, and its sum up to then, plain and discounted.</translation>
    </message>
    <message>
        <source>Years from the first month of the plan</source>
        <translation>Years from the first month of the plan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Cash flow</translation>
    </message>
    <message>
        <source>real, %1</source>
        <comment>prices of 2026</comment>
        <translation>real, %1</translation>
    </message>
    <message>
        <source>nominal, prices of each year</source>
        <translation>nominal, prices of each year</translation>
    </message>
    <message>
        <source>When owning pays</source>
        <translation>When owning pays</translation>
    </message>
    <message>
        <source>rent</source>
        <comment>instead of hours in use from which owning costs less</comment>
        <translation>rent</translation>
    </message>
    <message>
        <source>Renting costs less at any use: owning would only pay from %1 of the hours on.</source>
        <comment>137 %</comment>
        <translation>Renting costs less at any use: owning would only pay from %1 of the hours on.</translation>
    </message>
    <message>
        <source>%1: renting costs less at any use; owning would only pay from %2 of the hours on.</source>
        <comment>cluster, 137 %</comment>
        <translation>%1: renting costs less at any use; owning would only pay from %2 of the hours on.</translation>
    </message>
    <message>
        <source>Rented is the mean over the life of the servers, discounted, of a rent that changes by %1 a year (page Finance). The costs of runs and services are at its first price.</source>
        <comment>−25 %</comment>
        <translation>Rented is the mean over the life of the servers, discounted, of a rent that changes by %1 a year (page Finance). The costs of runs and services are at its first price.</translation>
    </message>
</context>
<context>
    <name>Kernel</name>
    <message>
        <source>Year of the site</source>
        <translation>Year of the site</translation>
    </message>
    <message>
        <source>8,760 hours of weather made from the site&apos;s monthly means; in each hour the losses, fans, pumps and compressors of the cooling technology; PUE and water by IT load.</source>
        <translation>8,760 hours of weather made from the site&apos;s monthly means; in each hour the losses, fans, pumps and compressors of the cooling technology; PUE and water by IT load.</translation>
    </message>
    <message>
        <source>Trend of training compute</source>
        <translation>Trend of training compute</translation>
    </message>
    <message>
        <source>Ordinary least squares of the logarithm of training compute on the publication date of the models chosen; intervals by Student&apos;s t at 95 %.</source>
        <translation>Ordinary least squares of the logarithm of training compute on the publication date of the models chosen; intervals by Student&apos;s t at 95 %.</translation>
    </message>
    <message>
        <source>Search of the layout</source>
        <translation>Search of the layout</translation>
    </message>
    <message>
        <source>Tensor, pipeline, context and expert degrees, interleaving, micro-batch, recomputation and ZeRO stage of least step time whose memory fits; every combination is tried. What is given is held.</source>
        <translation>Tensor, pipeline, context and expert degrees, interleaving, micro-batch, recomputation and ZeRO stage of least step time whose memory fits; every combination is tried. What is given is held.</translation>
    </message>
    <message>
        <source>Search of replica and batch</source>
        <translation>Search of replica and batch</translation>
    </message>
    <message>
        <source>Replicas of 1, 2, 4 … accelerators up to eight systems; for each the largest batch that memory holds and the limits of latency allow; of these the one that writes most tokens for each accelerator.</source>
        <translation>Replicas of 1, 2, 4 … accelerators up to eight systems; for each the largest batch that memory holds and the limits of latency allow; of these the one that writes most tokens for each accelerator.</translation>
    </message>
    <message>
        <source>Cash flow by year</source>
        <translation>Cash flow by year</translation>
    </message>
    <message>
        <source>What is bought is paid as its first year begins; what a year costs and saves counts at its end, each at its own rise of price. The net flow is discounted; the internal rate is the one at which the sum is 0, found by bracketing.</source>
        <translation>What is bought is paid as its first year begins; what a year costs and saves counts at its end, each at its own rise of price. The net flow is discounted; the internal rate is the one at which the sum is 0, found by bracketing.</translation>
    </message>
    <message>
        <source>Year of the site, by its own hours</source>
        <translation>Year of the site, by its own hours</translation>
    </message>
    <message>
        <source>8,760 hours of weather of the site&apos;s EPW file; in each hour the losses, fans, pumps and compressors of the cooling technology; PUE and water by IT load.</source>
        <translation>8,760 hours of weather of the site&apos;s EPW file; in each hour the losses, fans, pumps and compressors of the cooling technology; PUE and water by IT load.</translation>
    </message>
    <message>
        <source>Design hour</source>
        <translation>Design hour</translation>
    </message>
    <message>
        <source>One hour at the design temperatures: the losses, fans, pumps and compressors of the cooling technology, and its water, by IT load.</source>
        <translation>One hour at the design temperatures: the losses, fans, pumps and compressors of the cooling technology, and its water, by IT load.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Open a plan</translation>
    </message>
    <message>
        <source>Save the plan as a file</source>
        <translation>Save the plan as a file</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Show or hide “Why this number?”</source>
        <translation>Show or hide “Why this number?”</translation>
    </message>
    <message>
        <source>Guide to what has the focus</source>
        <translation>Guide to what has the focus</translation>
    </message>
    <message>
        <source>Edit the cell; any character types over it</source>
        <translation>Edit the cell; any character types over it</translation>
    </message>
    <message>
        <source>In the editor: type the text into all selected cells</source>
        <translation>In the editor: type the text into all selected cells</translation>
    </message>
    <message>
        <source>In the editor: leave the cell as it was</source>
        <translation>In the editor: leave the cell as it was</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copy the selected cells</translation>
    </message>
    <message>
        <source>Paste cells from the current one on</source>
        <translation>Paste cells from the current one on</translation>
    </message>
    <message>
        <source>Fill the selection down from its first row</source>
        <translation>Fill the selection down from its first row</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Empty the selected cells</translation>
    </message>
    <message>
        <source>Remove the selected rows from the plan</source>
        <translation>Remove the selected rows from the plan</translation>
    </message>
    <message>
        <source>Copy the chart as a picture and as a table</source>
        <translation>Copy the chart as a picture and as a table</translation>
    </message>
    <message>
        <source>Read the next value</source>
        <translation>Read the next value</translation>
    </message>
    <message>
        <source>Read the value before</source>
        <translation>Read the value before</translation>
    </message>
    <message>
        <source>Show why the value that is read is what it is</source>
        <translation>Show why the value that is read is what it is</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Show all again</translation>
    </message>
    <message>
        <source>Move the view left; in the schedule the selected run earlier</source>
        <translation>Move the view left; in the schedule the selected run earlier</translation>
    </message>
    <message>
        <source>Move the view right; in the schedule the selected run later</source>
        <translation>Move the view right; in the schedule the selected run later</translation>
    </message>
    <message>
        <source>Move the view up; in the schedule the selected run to the cluster above</source>
        <translation>Move the view up; in the schedule the selected run to the cluster above</translation>
    </message>
    <message>
        <source>Move the view down; in the schedule the selected run to the cluster below</source>
        <translation>Move the view down; in the schedule the selected run to the cluster below</translation>
    </message>
    <message>
        <source>In the schedule: empty the start of the selected run</source>
        <translation>In the schedule: empty the start of the selected run</translation>
    </message>
    <message>
        <source>Search all chapters</source>
        <translation>Search all chapters</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>End the search; then close the guide</source>
        <translation>End the search; then close the guide</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>Everywhere in the window</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In tables</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>In charts</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>In this guide</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Go to the next part of the window</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>Go to the previous part of the window</translation>
    </message>
    <message>
        <source>Export charts and tables of all pages</source>
        <translation>Export charts and tables of all pages</translation>
    </message>
    <message>
        <source>Export charts and tables of this page</source>
        <translation>Export charts and tables of this page</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>Preview of the printed page</source>
        <translation>Preview of the printed page</translation>
    </message>
    <message>
        <source>Mark up to the next value; the table beside shows what is marked</source>
        <translation>Mark up to the next value; the table beside shows what is marked</translation>
    </message>
    <message>
        <source>Mark back to the value before</source>
        <translation>Mark back to the value before</translation>
    </message>
    <message>
        <source>Mark by dragging, instead of zooming</source>
        <translation>Mark by dragging, instead of zooming</translation>
    </message>
    <message>
        <source>Logarithmic values, or linear ones again</source>
        <translation>Logarithmic values, or linear ones again</translation>
    </message>
    <message>
        <source>Split into small charts, or together again</source>
        <translation>Split into small charts, or together again</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table</source>
        <translation>Show the numbers of the chart as a table</translation>
    </message>
    <message>
        <source>Write a note at the place that is read</source>
        <translation>Write a note at the place that is read</translation>
    </message>
    <message>
        <source>Follow the parent what-if again</source>
        <translation>Follow the parent what-if again</translation>
    </message>
    <message>
        <source>Show results as ranges, or as single numbers</source>
        <translation>Show results as ranges, or as single numbers</translation>
    </message>
    <message>
        <source>Give the number of the cell a range</source>
        <translation>Give the number of the cell a range</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Next slide</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>Previous slide</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>First slide</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>Last slide</translation>
    </message>
    <message>
        <source>The slides in the next language</source>
        <translation>The slides in the next language</translation>
    </message>
    <message>
        <source>Show or hide what you wrote for the section</source>
        <translation>Show or hide what you wrote for the section</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>Back to the window</translation>
    </message>
    <message>
        <source>While slides are presented</source>
        <translation>While slides are presented</translation>
    </message>
    <message>
        <source>Show or hide the presenter&apos;s window</source>
        <translation>Show or hide the presenter&apos;s window</translation>
    </message>
    <message>
        <source>Delete the selected what-if</source>
        <translation>Delete the selected what-if</translation>
    </message>
    <message>
        <source>In the tree of what-ifs</source>
        <translation>In the tree of what-ifs</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Accelerator</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accelerators</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systems</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Cooling technology</source>
        <translation>Cooling technology</translation>
    </message>
    <message>
        <source>Cooling technologies</source>
        <translation>Cooling technologies</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Currencies</translation>
    </message>
    <message>
        <source>Efficiency class</source>
        <translation>Efficiency class</translation>
    </message>
    <message>
        <source>Efficiency classes</source>
        <translation>Efficiency classes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Growth era</source>
        <translation>Growth era</translation>
    </message>
    <message>
        <source>Growth eras</source>
        <translation>Growth eras</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>Step of the utility feed</source>
        <translation>Step of the utility feed</translation>
    </message>
    <message>
        <source>Steps of the utility feed</source>
        <translation>Steps of the utility feed</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Training run</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Training runs</translation>
    </message>
    <message>
        <source>Note on a chart</source>
        <translation>Note on a chart</translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation>Notes on charts</translation>
    </message>
    <message>
        <source>Serving class</source>
        <translation>Serving class</translation>
    </message>
    <message>
        <source>Serving classes</source>
        <translation>Serving classes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>Tariffs</translation>
    </message>
    <message>
        <source>Orbital cluster</source>
        <translation>Orbital cluster</translation>
    </message>
    <message>
        <source>Orbital clusters</source>
        <translation>Orbital clusters</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>month or day</source>
        <translation>month or day</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Open the plan for reading only.</source>
        <translation>Open the plan for reading only.</translation>
    </message>
    <message>
        <source>Language: en, zh_CN or zh_TW.</source>
        <translation>Language: en, zh_CN or zh_TW.</translation>
    </message>
    <message>
        <source>Page to show first, such as power-draw.</source>
        <translation>Page to show first, such as power-draw.</translation>
    </message>
    <message>
        <source>Dark theme.</source>
        <translation>Dark theme.</translation>
    </message>
    <message>
        <source>Write a picture of the window to a file and end.</source>
        <translation>Write a picture of the window to a file and end.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x720.</source>
        <translation>Size of the window, such as 1280x720.</translation>
    </message>
    <message>
        <source>Open no window: write results and charts into a folder.</source>
        <translation>Open no window: write results and charts into a folder.</translation>
    </message>
    <message>
        <source>Folder for --headless; ./wattplan-out by default.</source>
        <translation>Folder for --headless; ./wattplan-out by default.</translation>
    </message>
    <message>
        <source>Currency that money is shown in, such as CNY.</source>
        <translation>Currency that money is shown in, such as CNY.</translation>
    </message>
    <message>
        <source>Open no window: write the plan&apos;s report to a .pdf, .html or .pptx file, in the language of --lang or else the one that the plan names.</source>
        <translation>Open no window: write the plan&apos;s report to a .pdf, .html or .pptx file, in the language of --lang or else the one that the plan names.</translation>
    </message>
    <message>
        <source>With --report: English beside the Chinese.</source>
        <translation>With --report: English beside the Chinese.</translation>
    </message>
    <message>
        <source>Show results as ranges.</source>
        <translation>Show results as ranges.</translation>
    </message>
    <message>
        <source>Languages of the files of --headless or --charts, such as en,zh_CN; of several each gets a folder.</source>
        <translation>Languages of the files of --headless or --charts, such as en,zh_CN; of several each gets a folder.</translation>
    </message>
    <message>
        <source>Formats of the files of --headless or --charts: any of png,svg,pdf,csv; png,svg,csv by default.</source>
        <translation>Formats of the files of --headless or --charts: any of png,svg,pdf,csv; png,svg,csv by default.</translation>
    </message>
    <message>
        <source>Colours of the pictures of --headless or --charts: light, dark or print.</source>
        <translation>Colours of the pictures of --headless or --charts: light, dark or print.</translation>
    </message>
    <message>
        <source>Open no window: write the charts and tables of all pages into a folder.</source>
        <translation>Open no window: write the charts and tables of all pages into a folder.</translation>
    </message>
    <message>
        <source>Size of the pictures of --headless or --charts: shown, slide, half-slide, page, or such as 1280x720; shown by default.</source>
        <translation>Size of the pictures of --headless or --charts: shown, slide, half-slide, page, or such as 1280x720; shown by default.</translation>
    </message>
    <message>
        <source>Pixels of a PNG of --headless or --charts for one of its size: 1, 2 or 4; 2 by default.</source>
        <translation>Pixels of a PNG of --headless or --charts for one of its size: 1, 2 or 4; 2 by default.</translation>
    </message>
    <message>
        <source>With --report: the decision memo, one page.</source>
        <translation>With --report: the decision memo, one page.</translation>
    </message>
    <message>
        <source>With --report: slides, of 16:9, as a .pdf file as well.</source>
        <translation>With --report: slides, of 16:9, as a .pdf file as well.</translation>
    </message>
    <message>
        <source>With --report, --headless or --charts: the plan as this what-if sees it.</source>
        <translation>With --report, --headless or --charts: the plan as this what-if sees it.</translation>
    </message>
    <message>
        <source>A plan as a .wattplan or .json file, blank, or a sample, such as sample:article.</source>
        <translation>A plan as a .wattplan or .json file, blank, or a sample, such as sample:article.</translation>
    </message>
    <message>
        <source>With --report: a4 or letter; as the plan says without it.</source>
        <translation>With --report: a4 or letter; as the plan says without it.</translation>
    </message>
    <message>
        <source>The paper is a4 or letter, not “%1”.</source>
        <translation>The paper is a4 or letter, not “%1”.</translation>
    </message>
</context>
<context>
    <name>MovedResults</name>
    <message>
        <source>No result is another than it was.</source>
        <translation>No result is another than it was.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Then: engine %1</source>
        <translation>Then: engine %1</translation>
    </message>
    <message>
        <source>Now: engine %1</source>
        <translation>Now: engine %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The file does not tell</source>
        <translation>The file does not tell</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Formulas: %1</source>
        <translation>Formulas: %1</translation>
    </message>
    <message>
        <source>The file keeps no results of the plan as it stands. They are kept when the workbench closes it.</source>
        <translation>The file keeps no results of the plan as it stands. They are kept when the workbench closes it.</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>Share of the systems that stands</source>
        <translation>Share of the systems that stands</translation>
    </message>
    <message>
        <source>Operating server power per accelerator</source>
        <translation>Operating server power per accelerator</translation>
    </message>
    <message>
        <source>IT power over server power</source>
        <translation>IT power over server power</translation>
    </message>
    <message>
        <source>Idle server power per accelerator</source>
        <translation>Idle server power per accelerator</translation>
    </message>
    <message>
        <source>IT power of the cluster, monthly mean</source>
        <translation>IT power of the cluster, monthly mean</translation>
    </message>
    <message>
        <source>IT power of the cluster, monthly peak</source>
        <translation>IT power of the cluster, monthly peak</translation>
    </message>
    <message>
        <source>Capital recovery factor</source>
        <translation>Capital recovery factor</translation>
    </message>
    <message>
        <source>Price of network and storage</source>
        <translation>Price of network and storage</translation>
    </message>
    <message>
        <source>Accelerators in use on average</source>
        <translation>Accelerators in use on average</translation>
    </message>
    <message>
        <source>Servers, per accelerator and time in use</source>
        <translation>Servers, per accelerator and time in use</translation>
    </message>
    <message>
        <source>Network and storage, per accelerator and time in use</source>
        <translation>Network and storage, per accelerator and time in use</translation>
    </message>
    <message>
        <source>Facility, per accelerator and time in use</source>
        <translation>Facility, per accelerator and time in use</translation>
    </message>
    <message>
        <source>Upkeep, per accelerator and time in use</source>
        <translation>Upkeep, per accelerator and time in use</translation>
    </message>
    <message>
        <source>People, per accelerator and time in use</source>
        <translation>People, per accelerator and time in use</translation>
    </message>
    <message>
        <source>Upkeep of the facility alone</source>
        <translation>Upkeep of the facility alone</translation>
    </message>
    <message>
        <source>Load of the month</source>
        <translation>Load of the month</translation>
    </message>
    <message>
        <source>Peak load of the month</source>
        <translation>Peak load of the month</translation>
    </message>
    <message>
        <source>PUE at the load of the month</source>
        <translation>PUE at the load of the month</translation>
    </message>
    <message>
        <source>Peak-hour PUE at the load of the month</source>
        <translation>Peak-hour PUE at the load of the month</translation>
    </message>
    <message>
        <source>WUE at the load of the month</source>
        <translation>WUE at the load of the month</translation>
    </message>
    <message>
        <source>IT power, monthly mean</source>
        <translation>IT power, monthly mean</translation>
    </message>
    <message>
        <source>IT power, monthly peak</source>
        <translation>IT power, monthly peak</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Exchange rate into plan currency</source>
        <translation>Exchange rate into plan currency</translation>
    </message>
    <message>
        <source>As computed, not used</source>
        <translation>As computed, not used</translation>
    </message>
    <message>
        <source>FLOP per parameter and token, quick mode</source>
        <translation>FLOP per parameter and token, quick mode</translation>
    </message>
    <message>
        <source>Passes: forward once, backward twice</source>
        <translation>Passes: forward once, backward twice</translation>
    </message>
    <message>
        <source>Share of the month in which the run is on</source>
        <translation>Share of the month in which the run is on</translation>
    </message>
    <message>
        <source>Attention parameters</source>
        <translation>Attention parameters</translation>
    </message>
    <message>
        <source>Feed-forward parameters</source>
        <translation>Feed-forward parameters</translation>
    </message>
    <message>
        <source>Feed-forward parameters, active</source>
        <translation>Feed-forward parameters, active</translation>
    </message>
    <message>
        <source>Parameters, from the architecture</source>
        <translation>Parameters, from the architecture</translation>
    </message>
    <message>
        <source>Parameters a token passes</source>
        <translation>Parameters a token passes</translation>
    </message>
    <message>
        <source>Attention width, layers with a window</source>
        <translation>Attention width, layers with a window</translation>
    </message>
    <message>
        <source>Attention width, other layers</source>
        <translation>Attention width, other layers</translation>
    </message>
    <message>
        <source>Attention width of all layers</source>
        <translation>Attention width of all layers</translation>
    </message>
    <message>
        <source>Forward FLOP per token</source>
        <translation>Forward FLOP per token</translation>
    </message>
    <message>
        <source>Month of the start</source>
        <translation>Month of the start</translation>
    </message>
    <message>
        <source>Embodied carbon of a system</source>
        <translation>Embodied carbon of a system</translation>
    </message>
    <message>
        <source>Checkpoint of a parameter: weight, master, two moments</source>
        <translation>Checkpoint of a parameter: weight, master, two moments</translation>
    </message>
    <message>
        <source>Generation of rollouts</source>
        <translation>Generation of rollouts</translation>
    </message>
    <message>
        <source>Scoring and learning</source>
        <translation>Scoring and learning</translation>
    </message>
    <message>
        <source>Sequences in a batch</source>
        <translation>Sequences in a batch</translation>
    </message>
    <message>
        <source>MFU of a step, from the layout</source>
        <translation>MFU of a step, from the layout</translation>
    </message>
    <message>
        <source>Critical batch at 15 T tokens, within a factor of 3</source>
        <translation>Critical batch at 15 T tokens, within a factor of 3</translation>
    </message>
    <message>
        <source>Tokens it is stated for</source>
        <translation>Tokens it is stated for</translation>
    </message>
    <message>
        <source>Layers whose activations are kept</source>
        <translation>Layers whose activations are kept</translation>
    </message>
    <message>
        <source>Matrix products, forward</source>
        <translation>Matrix products, forward</translation>
    </message>
    <message>
        <source>Attention, forward</source>
        <translation>Attention, forward</translation>
    </message>
    <message>
        <source>Elementwise work, forward</source>
        <translation>Elementwise work, forward</translation>
    </message>
    <message>
        <source>All-reduces of tensor parallelism, forward</source>
        <translation>All-reduces of tensor parallelism, forward</translation>
    </message>
    <message>
        <source>Keys and values gathered, forward</source>
        <translation>Keys and values gathered, forward</translation>
    </message>
    <message>
        <source>Tokens sent to experts and back, forward</source>
        <translation>Tokens sent to experts and back, forward</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Recomputed</translation>
    </message>
    <message>
        <source>Layers, in a step</source>
        <translation>Layers, in a step</translation>
    </message>
    <message>
        <source>Output matrix, in a step</source>
        <translation>Output matrix, in a step</translation>
    </message>
    <message>
        <source>Transfers between stages, in a step</source>
        <translation>Transfers between stages, in a step</translation>
    </message>
    <message>
        <source>Pipeline bubble, in a step</source>
        <translation>Pipeline bubble, in a step</translation>
    </message>
    <message>
        <source>Exchange between copies, in a step</source>
        <translation>Exchange between copies, in a step</translation>
    </message>
    <message>
        <source>Optimizer, in a step</source>
        <translation>Optimizer, in a step</translation>
    </message>
    <message>
        <source>Systems that the services need</source>
        <translation>Systems that the services need</translation>
    </message>
    <message>
        <source>Ports of the accelerators</source>
        <translation>Ports of the accelerators</translation>
    </message>
    <message>
        <source>Network power per accelerator</source>
        <translation>Network power per accelerator</translation>
    </message>
    <message>
        <source>Accelerator power in training, of TDP</source>
        <translation>Accelerator power in training, of TDP</translation>
    </message>
    <message>
        <source>Power of an idle processor, of its TDP</source>
        <translation>Power of an idle processor, of its TDP</translation>
    </message>
    <message>
        <source>Power of the processors</source>
        <translation>Power of the processors</translation>
    </message>
    <message>
        <source>Power of memory: 5 W for 64 GB</source>
        <translation>Power of memory: 5 W for 64 GB</translation>
    </message>
    <message>
        <source>Power of a server beside its accelerators</source>
        <translation>Power of a server beside its accelerators</translation>
    </message>
    <message>
        <source>Server power over the load of its parts</source>
        <translation>Server power over the load of its parts</translation>
    </message>
    <message>
        <source>Rest of the server, per accelerator</source>
        <translation>Rest of the server, per accelerator</translation>
    </message>
    <message>
        <source>Power of an idle accelerator, of TDP</source>
        <translation>Power of an idle accelerator, of TDP</translation>
    </message>
    <message>
        <source>Tokens kept of a verified draft</source>
        <translation>Tokens kept of a verified draft</translation>
    </message>
    <message>
        <source>Of a step: reading weights</source>
        <translation>Of a step: reading weights</translation>
    </message>
    <message>
        <source>Of a step: reading keys and values</source>
        <translation>Of a step: reading keys and values</translation>
    </message>
    <message>
        <source>Of a step: arithmetic</source>
        <translation>Of a step: arithmetic</translation>
    </message>
    <message>
        <source>Of a step: exchange between accelerators</source>
        <translation>Of a step: exchange between accelerators</translation>
    </message>
    <message>
        <source>Accelerator time of writing</source>
        <translation>Accelerator time of writing</translation>
    </message>
    <message>
        <source>Accelerator time of reading the prompt</source>
        <translation>Accelerator time of reading the prompt</translation>
    </message>
    <message>
        <source>Accelerator time of reading the cached part</source>
        <translation>Accelerator time of reading the cached part</translation>
    </message>
    <message>
        <source>Measured over computed throughput</source>
        <translation>Measured over computed throughput</translation>
    </message>
    <message>
        <source>Accelerator time of a request</source>
        <translation>Accelerator time of a request</translation>
    </message>
    <message>
        <source>Time to read a prompt</source>
        <translation>Time to read a prompt</translation>
    </message>
    <message>
        <source>Server power per waiting accelerator</source>
        <translation>Server power per waiting accelerator</translation>
    </message>
    <message>
        <source>Prompt tokens in no cache</source>
        <translation>Prompt tokens in no cache</translation>
    </message>
    <message>
        <source>Mean context</source>
        <translation>Mean context</translation>
    </message>
    <message>
        <source>Share of the month in which the service runs</source>
        <translation>Share of the month in which the service runs</translation>
    </message>
    <message>
        <source>Requests, month by month</source>
        <translation>Requests, month by month</translation>
    </message>
    <message>
        <source>Mean wait of a prompt at design load</source>
        <translation>Mean wait of a prompt at design load</translation>
    </message>
    <message>
        <source>Requests, mean of the month</source>
        <translation>Requests, mean of the month</translation>
    </message>
    <message>
        <source>Bytes of a weight</source>
        <translation>Bytes of a weight</translation>
    </message>
    <message>
        <source>Parameters of the experts</source>
        <translation>Parameters of the experts</translation>
    </message>
    <message>
        <source>Weights that every token passes</source>
        <translation>Weights that every token passes</translation>
    </message>
    <message>
        <source>Weights of the experts</source>
        <translation>Weights of the experts</translation>
    </message>
    <message>
        <source>Share of the experts that a token does not pass</source>
        <translation>Share of the experts that a token does not pass</translation>
    </message>
    <message>
        <source>Keys and values of a sequence at its mean context</source>
        <translation>Keys and values of a sequence at its mean context</translation>
    </message>
    <message>
        <source>Memory set aside for a sequence, of its mean need</source>
        <translation>Memory set aside for a sequence, of its mean need</translation>
    </message>
    <message>
        <source>Memory set aside for a sequence</source>
        <translation>Memory set aside for a sequence</translation>
    </message>
    <message>
        <source>FLOP of a token in a step</source>
        <translation>FLOP of a token in a step</translation>
    </message>
    <message>
        <source>FLOP on latent keys</source>
        <translation>FLOP on latent keys</translation>
    </message>
    <message>
        <source>Attention counted: the causal half</source>
        <translation>Attention counted: the causal half</translation>
    </message>
    <message>
        <source>FLOP of a prompt, cached tokens left out</source>
        <translation>FLOP of a prompt, cached tokens left out</translation>
    </message>
    <message>
        <source>Keys and values of the cached part of a prompt</source>
        <translation>Keys and values of the cached part of a prompt</translation>
    </message>
    <message>
        <source>IT power of the service, monthly mean</source>
        <translation>IT power of the service, monthly mean</translation>
    </message>
    <message>
        <source>Accelerators kept, mean of the month</source>
        <translation>Accelerators kept, mean of the month</translation>
    </message>
    <message>
        <source>Power of the service&apos;s accelerators</source>
        <translation>Power of the service&apos;s accelerators</translation>
    </message>
    <message>
        <source>Power of the service&apos;s servers</source>
        <translation>Power of the service&apos;s servers</translation>
    </message>
    <message>
        <source>Power of the service&apos;s servers, peak hour</source>
        <translation>Power of the service&apos;s servers, peak hour</translation>
    </message>
    <message>
        <source>Accelerators of the run, mean of the month</source>
        <translation>Accelerators of the run, mean of the month</translation>
    </message>
    <message>
        <source>Accelerators of the run, when it is on</source>
        <translation>Accelerators of the run, when it is on</translation>
    </message>
    <message>
        <source>Server watts per accelerator, of the IT watts</source>
        <translation>Server watts per accelerator, of the IT watts</translation>
    </message>
    <message>
        <source>Watts per accelerator, of the IT watts</source>
        <translation>Watts per accelerator, of the IT watts</translation>
    </message>
    <message>
        <source>Power of idle servers</source>
        <translation>Power of idle servers</translation>
    </message>
    <message>
        <source>Accelerators that stand idle</source>
        <translation>Accelerators that stand idle</translation>
    </message>
    <message>
        <source>Power of accelerators, month by month</source>
        <translation>Power of accelerators, month by month</translation>
    </message>
    <message>
        <source>Power of the rest of servers, month by month</source>
        <translation>Power of the rest of servers, month by month</translation>
    </message>
    <message>
        <source>Power of the network, month by month</source>
        <translation>Power of the network, month by month</translation>
    </message>
    <message>
        <source>Power of storage, month by month</source>
        <translation>Power of storage, month by month</translation>
    </message>
    <message>
        <source>Accelerators on at some time of the month</source>
        <translation>Accelerators on at some time of the month</translation>
    </message>
    <message>
        <source>Accelerators on over those that stand</source>
        <translation>Accelerators on over those that stand</translation>
    </message>
    <message>
        <source>IT power of all that is on in the month</source>
        <translation>IT power of all that is on in the month</translation>
    </message>
    <message>
        <source>Weight of the month in the run</source>
        <translation>Weight of the month in the run</translation>
    </message>
    <message>
        <source>What 1 grows to over the life</source>
        <translation>What 1 grows to over the life</translation>
    </message>
    <message>
        <source>Owned, per accelerator and time in use, without electricity</source>
        <translation>Owned, per accelerator and time in use, without electricity</translation>
    </message>
    <message>
        <source>Share of a stall</source>
        <translation>Share of a stall</translation>
    </message>
    <message>
        <source>Best interval, first guess</source>
        <translation>Best interval, first guess</translation>
    </message>
    <message>
        <source>Best interval, closer</source>
        <translation>Best interval, closer</translation>
    </message>
    <message>
        <source>Stall of a checkpoint in times between failures</source>
        <translation>Stall of a checkpoint in times between failures</translation>
    </message>
    <message>
        <source>Interval of checkpoints in times between failures</source>
        <translation>Interval of checkpoints in times between failures</translation>
    </message>
    <message>
        <source>Accelerator time of reading the prompt, as measured</source>
        <translation>Accelerator time of reading the prompt, as measured</translation>
    </message>
    <message>
        <source>Accelerator time of reading the cached part, as measured</source>
        <translation>Accelerator time of reading the cached part, as measured</translation>
    </message>
    <message>
        <source>Accelerator time of writing, as measured</source>
        <translation>Accelerator time of writing, as measured</translation>
    </message>
    <message>
        <source>Steps of a request</source>
        <translation>Steps of a request</translation>
    </message>
    <message>
        <source>Bytes read for a request</source>
        <translation>Bytes read for a request</translation>
    </message>
    <message>
        <source>Time of a request&apos;s arithmetic at peak</source>
        <translation>Time of a request&apos;s arithmetic at peak</translation>
    </message>
    <message>
        <source>Replicas for the peak</source>
        <translation>Replicas for the peak</translation>
    </message>
    <message>
        <source>Accelerators of the replicas, spare ones too</source>
        <translation>Accelerators of the replicas, spare ones too</translation>
    </message>
    <message>
        <source>Replicas that read prompts</source>
        <translation>Replicas that read prompts</translation>
    </message>
    <message>
        <source>Accelerators busy with writing</source>
        <translation>Accelerators busy with writing</translation>
    </message>
    <message>
        <source>Accelerators busy with reading prompts</source>
        <translation>Accelerators busy with reading prompts</translation>
    </message>
    <message>
        <source>Accelerators busy in the peak hour</source>
        <translation>Accelerators busy in the peak hour</translation>
    </message>
    <message>
        <source>Weights that lie on a replica</source>
        <translation>Weights that lie on a replica</translation>
    </message>
    <message>
        <source>Weights read in a step</source>
        <translation>Weights read in a step</translation>
    </message>
    <message>
        <source>Link between the accelerators of a replica</source>
        <translation>Link between the accelerators of a replica</translation>
    </message>
    <message>
        <source>One exchange between the accelerators of a replica</source>
        <translation>One exchange between the accelerators of a replica</translation>
    </message>
    <message>
        <source>Of a step: launching and scheduling</source>
        <translation>Of a step: launching and scheduling</translation>
    </message>
    <message>
        <source>A step of decoding</source>
        <translation>A step of decoding</translation>
    </message>
    <message>
        <source>A step of decoding, for each token kept</source>
        <translation>A step of decoding, for each token kept</translation>
    </message>
    <message>
        <source>Time to read a prompt, before the throughput factor</source>
        <translation>Time to read a prompt, before the throughput factor</translation>
    </message>
    <message>
        <source>IT watts over the computed ones</source>
        <translation>IT watts over the computed ones</translation>
    </message>
    <message>
        <source>Network watts per accelerator</source>
        <translation>Network watts per accelerator</translation>
    </message>
    <message>
        <source>Storage watts per accelerator</source>
        <translation>Storage watts per accelerator</translation>
    </message>
    <message>
        <source>State of a parameter outside experts</source>
        <translation>State of a parameter outside experts</translation>
    </message>
    <message>
        <source>State of a parameter of an expert</source>
        <translation>State of a parameter of an expert</translation>
    </message>
    <message>
        <source>Input of a layer, a byte a number</source>
        <translation>Input of a layer, a byte a number</translation>
    </message>
    <message>
        <source>Activations of a layer with a gate</source>
        <translation>Activations of a layer with a gate</translation>
    </message>
    <message>
        <source>Activations of a layer</source>
        <translation>Activations of a layer</translation>
    </message>
    <message>
        <source>Activations of a layer that are kept</source>
        <translation>Activations of a layer that are kept</translation>
    </message>
    <message>
        <source>Kept on top by interleaving</source>
        <translation>Kept on top by interleaving</translation>
    </message>
    <message>
        <source>Logits of a micro-batch</source>
        <translation>Logits of a micro-batch</translation>
    </message>
    <message>
        <source>1 where the gate&apos;s product is recomputed</source>
        <translation>1 where the gate&apos;s product is recomputed</translation>
    </message>
    <message>
        <source>1 where attention is recomputed</source>
        <translation>1 where attention is recomputed</translation>
    </message>
    <message>
        <source>1 where whole layers are recomputed</source>
        <translation>1 where whole layers are recomputed</translation>
    </message>
    <message>
        <source>1 where the optimizer is split over copies</source>
        <translation>1 where the optimizer is split over copies</translation>
    </message>
    <message>
        <source>1 where gradients are split over copies</source>
        <translation>1 where gradients are split over copies</translation>
    </message>
    <message>
        <source>1 where weights are split over copies</source>
        <translation>1 where weights are split over copies</translation>
    </message>
    <message>
        <source>Copies of the model</source>
        <translation>Copies of the model</translation>
    </message>
    <message>
        <source>Micro-batches of a copy in a step</source>
        <translation>Micro-batches of a copy in a step</translation>
    </message>
    <message>
        <source>Tokens of a micro-batch, per accelerator</source>
        <translation>Tokens of a micro-batch, per accelerator</translation>
    </message>
    <message>
        <source>Parameters outside experts, per accelerator</source>
        <translation>Parameters outside experts, per accelerator</translation>
    </message>
    <message>
        <source>Parameters of experts, per accelerator</source>
        <translation>Parameters of experts, per accelerator</translation>
    </message>
    <message>
        <source>Copies of the experts</source>
        <translation>Copies of the experts</translation>
    </message>
    <message>
        <source>Attention scores of a layer</source>
        <translation>Attention scores of a layer</translation>
    </message>
    <message>
        <source>Activations of a layer without scores</source>
        <translation>Activations of a layer without scores</translation>
    </message>
    <message>
        <source>Parameters that tokens pass, on the busiest accelerators</source>
        <translation>Parameters that tokens pass, on the busiest accelerators</translation>
    </message>
    <message>
        <source>Memory bandwidth reached</source>
        <translation>Memory bandwidth reached</translation>
    </message>
    <message>
        <source>Scores written and read, forward</source>
        <translation>Scores written and read, forward</translation>
    </message>
    <message>
        <source>Activations of a micro-batch, in 16 bits</source>
        <translation>Activations of a micro-batch, in 16 bits</translation>
    </message>
    <message>
        <source>Link of tensor parallelism</source>
        <translation>Link of tensor parallelism</translation>
    </message>
    <message>
        <source>One all-reduce of tensor parallelism</source>
        <translation>One all-reduce of tensor parallelism</translation>
    </message>
    <message>
        <source>Link of context parallelism</source>
        <translation>Link of context parallelism</translation>
    </message>
    <message>
        <source>Link of expert parallelism</source>
        <translation>Link of expert parallelism</translation>
    </message>
    <message>
        <source>Forward pass of a micro-batch</source>
        <translation>Forward pass of a micro-batch</translation>
    </message>
    <message>
        <source>Backward pass of a micro-batch</source>
        <translation>Backward pass of a micro-batch</translation>
    </message>
    <message>
        <source>Gate&apos;s product, forward</source>
        <translation>Gate&apos;s product, forward</translation>
    </message>
    <message>
        <source>Layers, for a micro-batch</source>
        <translation>Layers, for a micro-batch</translation>
    </message>
    <message>
        <source>Layers of a stage, for a micro-batch</source>
        <translation>Layers of a stage, for a micro-batch</translation>
    </message>
    <message>
        <source>Activations sent to the next stage, for a micro-batch</source>
        <translation>Activations sent to the next stage, for a micro-batch</translation>
    </message>
    <message>
        <source>Link of pipeline parallelism</source>
        <translation>Link of pipeline parallelism</translation>
    </message>
    <message>
        <source>Exchanged for a parameter, once a step</source>
        <translation>Exchanged for a parameter, once a step</translation>
    </message>
    <message>
        <source>Exchanged for a parameter, in a step</source>
        <translation>Exchanged for a parameter, in a step</translation>
    </message>
    <message>
        <source>Parameters that an accelerator exchanges</source>
        <translation>Parameters that an accelerator exchanges</translation>
    </message>
    <message>
        <source>Link of data parallelism</source>
        <translation>Link of data parallelism</translation>
    </message>
    <message>
        <source>Parameters that an accelerator updates</source>
        <translation>Parameters that an accelerator updates</translation>
    </message>
    <message>
        <source>Attention parameters of a layer</source>
        <translation>Attention parameters of a layer</translation>
    </message>
    <message>
        <source>Feed-forward parameters that a token passes</source>
        <translation>Feed-forward parameters that a token passes</translation>
    </message>
    <message>
        <source>Parameters of layers that a token passes</source>
        <translation>Parameters of layers that a token passes</translation>
    </message>
    <message>
        <source>1 where the feed-forward block has a gate</source>
        <translation>1 where the feed-forward block has a gate</translation>
    </message>
    <message>
        <source>Parameters of experts that a token passes</source>
        <translation>Parameters of experts that a token passes</translation>
    </message>
    <message>
        <source>Feed-forward width that a token passes</source>
        <translation>Feed-forward width that a token passes</translation>
    </message>
    <message>
        <source>Width of the keys, all layers</source>
        <translation>Width of the keys, all layers</translation>
    </message>
    <message>
        <source>Width of queries, keys, values and output of a layer</source>
        <translation>Width of queries, keys, values and output of a layer</translation>
    </message>
    <message>
        <source>Present value of the exit value, of the price</source>
        <translation>Present value of the exit value, of the price</translation>
    </message>
    <message>
        <source>The cluster&apos;s part of building and grid connection</source>
        <translation>The cluster&apos;s part of building and grid connection</translation>
    </message>
    <message>
        <source>Insurance and taxes, per accelerator and time in use</source>
        <translation>Insurance and taxes, per accelerator and time in use</translation>
    </message>
    <message>
        <source>Water of the programme</source>
        <translation>Water of the programme</translation>
    </message>
    <message>
        <source>Cost of water</source>
        <translation>Cost of water</translation>
    </message>
    <message>
        <source>Power and time of the facility that it takes</source>
        <translation>Power and time of the facility that it takes</translation>
    </message>
    <message>
        <source>Insurance of the facility alone, and water</source>
        <translation>Insurance of the facility alone, and water</translation>
    </message>
    <message>
        <source>Least demand billed in a month with a load</source>
        <translation>Least demand billed in a month with a load</translation>
    </message>
    <message>
        <source>Demand billed in the month</source>
        <translation>Demand billed in the month</translation>
    </message>
    <message>
        <source>Years of the investment</source>
        <translation>Years of the investment</translation>
    </message>
    <message>
        <source>Paid as the first year begins</source>
        <translation>Paid as the first year begins</translation>
    </message>
    <message>
        <source>Year of the plan in which it is bought</source>
        <translation>Year of the plan in which it is bought</translation>
    </message>
    <message>
        <source>Levelised over first-year electricity price</source>
        <translation>Levelised over first-year electricity price</translation>
    </message>
    <message>
        <source>Levelised over first-year operating cost</source>
        <translation>Levelised over first-year operating cost</translation>
    </message>
    <message>
        <source>Levelised over first-year rent</source>
        <translation>Levelised over first-year rent</translation>
    </message>
    <message>
        <source>Price of servers, network and storage</source>
        <translation>Price of servers, network and storage</translation>
    </message>
    <message>
        <source>Upkeep and insurance of IT a year</source>
        <translation>Upkeep and insurance of IT a year</translation>
    </message>
    <message>
        <source>Colocation a year</source>
        <translation>Colocation a year</translation>
    </message>
    <message>
        <source>Rent less variable cost</source>
        <translation>Rent less variable cost</translation>
    </message>
    <message>
        <source>IT power of the hours in use, mean of the year</source>
        <translation>IT power of the hours in use, mean of the year</translation>
    </message>
    <message>
        <source>Facility power of the hours in use, mean of the year</source>
        <translation>Facility power of the hours in use, mean of the year</translation>
    </message>
    <message>
        <source>Cost of water a year</source>
        <translation>Cost of water a year</translation>
    </message>
    <message>
        <source>Network and storage, value left</source>
        <translation>Network and storage, value left</translation>
    </message>
    <message>
        <source>Building and grid connection, value left</source>
        <translation>Building and grid connection, value left</translation>
    </message>
    <message>
        <source>Exit value</source>
        <translation>Exit value</translation>
    </message>
    <message>
        <source>Rent saved a year</source>
        <translation>Rent saved a year</translation>
    </message>
    <message>
        <source>Electricity of the hours in use a year</source>
        <translation>Electricity of the hours in use a year</translation>
    </message>
    <message>
        <source>Upkeep a year</source>
        <translation>Upkeep a year</translation>
    </message>
    <message>
        <source>People a year</source>
        <translation>People a year</translation>
    </message>
    <message>
        <source>Insurance, taxes and water a year</source>
        <translation>Insurance, taxes and water a year</translation>
    </message>
    <message>
        <source>Present value, a year on</source>
        <translation>Present value, a year on</translation>
    </message>
    <message>
        <source>Fall of present value in a year, not 0</source>
        <translation>Fall of present value in a year, not 0</translation>
    </message>
    <message>
        <source>Present value of 1 in each year</source>
        <translation>Present value of 1 in each year</translation>
    </message>
    <message>
        <source>Present value of 1 in each year left</source>
        <translation>Present value of 1 in each year left</translation>
    </message>
    <message>
        <source>Fixed operating cost of an accelerator-hour, levelised</source>
        <translation>Fixed operating cost of an accelerator-hour, levelised</translation>
    </message>
    <message>
        <source>All power of the satellites</source>
        <translation>All power of the satellites</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>A year</translation>
    </message>
    <message>
        <source>Array left at the end of life</source>
        <translation>Array left at the end of life</translation>
    </message>
    <message>
        <source>Stefan–Boltzmann constant</source>
        <translation>Stefan–Boltzmann constant</translation>
    </message>
    <message>
        <source>Heat radiated from both sides</source>
        <translation>Heat radiated from both sides</translation>
    </message>
    <message>
        <source>Heat taken up from the Earth</source>
        <translation>Heat taken up from the Earth</translation>
    </message>
    <message>
        <source>Sunlight taken up, direct and thrown back</source>
        <translation>Sunlight taken up, direct and thrown back</translation>
    </message>
    <message>
        <source>Energy through the shadow of an orbit</source>
        <translation>Energy through the shadow of an orbit</translation>
    </message>
    <message>
        <source>Mass of the satellites without IT</source>
        <translation>Mass of the satellites without IT</translation>
    </message>
    <message>
        <source>IT power of a satellite</source>
        <translation>IT power of a satellite</translation>
    </message>
    <message>
        <source>Power of an accelerator in operation</source>
        <translation>Power of an accelerator in operation</translation>
    </message>
    <message>
        <source>Share of chip power that better chips save</source>
        <translation>Share of chip power that better chips save</translation>
    </message>
    <message>
        <source>Power of all servers in use</source>
        <translation>Power of all servers in use</translation>
    </message>
    <message>
        <source>IT power of the facility with better chips</source>
        <translation>IT power of the facility with better chips</translation>
    </message>
    <message>
        <source>Power of the facility in full operation</source>
        <translation>Power of the facility in full operation</translation>
    </message>
    <message>
        <source>PUE with better chips</source>
        <translation>PUE with better chips</translation>
    </message>
    <message>
        <source>Power of the facility with better chips</source>
        <translation>Power of the facility with better chips</translation>
    </message>
    <message>
        <source>Energy of an answer out of the battery</source>
        <translation>Energy of an answer out of the battery</translation>
    </message>
    <message>
        <source>Requests asked for at the start</source>
        <translation>Requests asked for at the start</translation>
    </message>
    <message>
        <source>Requests on devices, month by month</source>
        <translation>Requests on devices, month by month</translation>
    </message>
    <message>
        <source>Requests that no device answers</source>
        <translation>Requests that no device answers</translation>
    </message>
    <message>
        <source>As many as carry the load</source>
        <translation>As many as carry the load</translation>
    </message>
    <message>
        <source>Heat that compressors take</source>
        <translation>Heat that compressors take</translation>
    </message>
    <message>
        <source>Heat that liquid takes</source>
        <translation>Heat that liquid takes</translation>
    </message>
    <message>
        <source>Heat capacity of water by volume</source>
        <translation>Heat capacity of water by volume</translation>
    </message>
    <message>
        <source>Weight of a full rack</source>
        <translation>Weight of a full rack</translation>
    </message>
    <message>
        <source>Updates of the model on devices</source>
        <translation>Updates of the model on devices</translation>
    </message>
    <message>
        <source>Devices that answer, month by month</source>
        <translation>Devices that answer, month by month</translation>
    </message>
    <message>
        <source>Time of devices that answer</source>
        <translation>Time of devices that answer</translation>
    </message>
    <message>
        <source>Racks that the system brings</source>
        <translation>Racks that the system brings</translation>
    </message>
    <message>
        <source>Time that is left to read a prompt</source>
        <translation>Time that is left to read a prompt</translation>
    </message>
    <message>
        <source>Copies of keys and values in a replica</source>
        <translation>Copies of keys and values in a replica</translation>
    </message>
    <message>
        <source>Highest peak of twelve months</source>
        <translation>Highest peak of twelve months</translation>
    </message>
    <message>
        <source>Highest peak of two months</source>
        <translation>Highest peak of two months</translation>
    </message>
    <message>
        <source>Highest peak of four months</source>
        <translation>Highest peak of four months</translation>
    </message>
    <message>
        <source>Highest peak of eight months</source>
        <translation>Highest peak of eight months</translation>
    </message>
</context>
<context>
    <name>Objects</name>
    <message>
        <source>%1–%2</source>
        <comment>first and last year of a growth era</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month from which a utility feed has a size, the size</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of an unnamed object: its kind, a number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Cooling</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Compute growth</source>
        <translation>Compute growth</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>Power draw</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Carbon &amp; water</source>
        <translation>Carbon &amp; water</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Step and memory</source>
        <translation>Step and memory</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Failures</translation>
    </message>
    <message>
        <source>Batch and data</source>
        <translation>Batch and data</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Facility year</source>
        <translation>Facility year</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>Goal seek</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Uncertainty</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 · %2</source>
        <comment>plan, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number of a sheet, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Nothing entered yet</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>title of a table</comment>
        <translation>%1, continued</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Wattplan · %1 · sources on the page of sources</source>
        <comment>plan</comment>
        <translation>Wattplan · %1 · sources on the page of sources</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PowerChart</name>
    <message>
        <source>Accelerators</source>
        <translation>Accelerators</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Cooling</translation>
    </message>
    <message>
        <source>Facility power by month</source>
        <translation>Facility power by month</translation>
    </message>
    <message>
        <source>Monthly peak</source>
        <translation>Monthly peak</translation>
    </message>
    <message>
        <source>Utility feed</source>
        <translation>Utility feed</translation>
    </message>
    <message>
        <source>Monthly mean</source>
        <translation>Monthly mean</translation>
    </message>
    <message>
        <source>Nameplate %1</source>
        <translation>Nameplate %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>No power yet. Add a facility, a cluster in it and its commissioning month.</source>
        <translation>No power yet. Add a facility, a cluster in it and its commissioning month.</translation>
    </message>
    <message>
        <source>Power stacked by component, month by month, %1, with the monthly peak.</source>
        <translation>Power stacked by component, month by month, %1, with the monthly peak.</translation>
    </message>
    <message>
        <source>Monthly peak, P10–P90</source>
        <translation>Monthly peak, P10–P90</translation>
    </message>
    <message>
        <source>Monthly peak, P50</source>
        <translation>Monthly peak, P50</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>unchecked</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>data sheet</source>
        <translation>data sheet</translation>
    </message>
    <message>
        <source>official figure</source>
        <translation>official figure</translation>
    </message>
    <message>
        <source>reported by the maker</source>
        <translation>reported by the maker</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>derived from published figures</source>
        <translation>derived from published figures</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>third party</translation>
    </message>
    <message>
        <source>vendor&apos;s statement</source>
        <translation>vendor&apos;s statement</translation>
    </message>
    <message>
        <source>The source itself was read.</source>
        <translation>The source itself was read.</translation>
    </message>
    <message>
        <source>Compared with a second source.</source>
        <translation>Compared with a second source.</translation>
    </message>
    <message>
        <source>Computed from checked figures.</source>
        <translation>Computed from checked figures.</translation>
    </message>
    <message>
        <source>The source is named but was not read again.</source>
        <translation>The source is named but was not read again.</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>%1 – %2</source>
        <comment>low, high</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>P10–P90: %1</source>
        <translation>P10–P90: %1</translation>
    </message>
    <message>
        <source>%1 chance under %2</source>
        <comment>87 %, 40 MW</comment>
        <translation>%1 chance under %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>99 %</comment>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>1 %</comment>
        <translation>less than %1</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <comment>a number</comment>
        <translation>%1 draws</translation>
    </message>
    <message>
        <source>%1 of %2 draws</source>
        <comment>numbers</comment>
        <translation>%1 of %2 draws</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>Lognormal</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Triangular</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniform</translation>
    </message>
    <message>
        <source>Log-uniform</source>
        <translation>Log-uniform</translation>
    </message>
    <message>
        <source>Values with weights</source>
        <translation>Values with weights</translation>
    </message>
    <message>
        <source>Observed values</source>
        <translation>Observed values</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standard deviation</translation>
    </message>
    <message>
        <source>P5: one in twenty is below</source>
        <translation>P5: one in twenty is below</translation>
    </message>
    <message>
        <source>P95: one in twenty is above</source>
        <translation>P95: one in twenty is above</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typical</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Normal: mean %1, standard deviation %2.</source>
        <translation>Normal: mean %1, standard deviation %2.</translation>
    </message>
    <message>
        <source>Lognormal: one in twenty is below %1, one in twenty above %2.</source>
        <translation>Lognormal: one in twenty is below %1, one in twenty above %2.</translation>
    </message>
    <message>
        <source>%1: low %2, typical %3, high %4.</source>
        <comment>kind of distribution, numbers</comment>
        <translation>%1: low %2, typical %3, high %4.</translation>
    </message>
    <message>
        <source>%1: between %2 and %3.</source>
        <comment>kind of distribution, numbers</comment>
        <translation>%1: between %2 and %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) between %1 and %2.</source>
        <translation>
            <numerusform>%n value between %1 and %2.</numerusform>
            <numerusform>%n values between %1 and %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Never below %1.</source>
        <translation>Never below %1.</translation>
    </message>
    <message>
        <source>Never above %1.</source>
        <translation>Never above %1.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>its runs together use more accelerators than stand there in a month</source>
        <translation>its runs together use more accelerators than stand there in a month</translation>
    </message>
    <message>
        <source>the run lies outside the months of the plan</source>
        <translation>the run lies outside the months of the plan</translation>
    </message>
    <message>
        <source>the run uses more accelerators than its cluster has</source>
        <translation>the run uses more accelerators than its cluster has</translation>
    </message>
    <message>
        <source>the run has no accelerator to work on</source>
        <translation>the run has no accelerator to work on</translation>
    </message>
    <message>
        <source>the run does not fit into the memory of its accelerators</source>
        <translation>the run does not fit into the memory of its accelerators</translation>
    </message>
    <message>
        <source>the layout needs more accelerators than the run uses</source>
        <translation>the layout needs more accelerators than the run uses</translation>
    </message>
    <message>
        <source>its services need more accelerators than stand there in a month</source>
        <translation>its services need more accelerators than stand there in a month</translation>
    </message>
    <message>
        <source>memory does not hold the model and the batch</source>
        <translation>memory does not hold the model and the batch</translation>
    </message>
    <message>
        <source>no replica writes a token within the limit, not even alone</source>
        <translation>no replica writes a token within the limit, not even alone</translation>
    </message>
    <message>
        <source>no replica reads the prompt within the limit of the first token</source>
        <translation>no replica reads the prompt within the limit of the first token</translation>
    </message>
    <message>
        <source>no request is served within the months of the plan</source>
        <translation>no request is served within the months of the plan</translation>
    </message>
    <message>
        <source>nothing is paid before it earns, so there is no rate</source>
        <translation>nothing is paid before it earns, so there is no rate</translation>
    </message>
    <message>
        <source>no year earns more than it costs, so no rate brings the outlay back</source>
        <translation>no year earns more than it costs, so no rate brings the outlay back</translation>
    </message>
    <message>
        <source>the flow changes its sign more than once, and several rates solve it</source>
        <translation>the flow changes its sign more than once, and several rates solve it</translation>
    </message>
    <message>
        <source>nearly all of the outlay is lost: the rate is below -99 %</source>
        <translation>nearly all of the outlay is lost: the rate is below -99 %</translation>
    </message>
    <message>
        <source>the outlay is not earned back within the life</source>
        <translation>the outlay is not earned back within the life</translation>
    </message>
    <message>
        <source>renting costs no more than the electricity of an owned accelerator</source>
        <translation>renting costs no more than the electricity of an owned accelerator</translation>
    </message>
    <message>
        <source>the radiator takes up more heat than it gives off</source>
        <translation>the radiator takes up more heat than it gives off</translation>
    </message>
    <message>
        <source>one system is higher than the units of a rack</source>
        <translation>one system is higher than the units of a rack</translation>
    </message>
    <message>
        <source>one system draws more than a rack may</source>
        <translation>one system draws more than a rack may</translation>
    </message>
    <message>
        <source>one system with its rack weighs more than a rack may</source>
        <translation>one system with its rack weighs more than a rack may</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no file of the catalogue has this name</source>
        <translation>no file of the catalogue has this name</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>it is not a number</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>it is not a whole number</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>it is out of range</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>it is not a date</translation>
    </message>
    <message>
        <source>it is none of the choices</source>
        <translation>it is none of the choices</translation>
    </message>
    <message>
        <source>the catalogue can&apos;t hold such a field</source>
        <translation>the catalogue can&apos;t hold such a field</translation>
    </message>
    <message>
        <source>the file has no header</source>
        <translation>the file has no header</translation>
    </message>
    <message>
        <source>a quote stands in a cell without quotes</source>
        <translation>a quote stands in a cell without quotes</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>a quote is never closed</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>text follows a closing quote</translation>
    </message>
    <message>
        <source>a column has no name</source>
        <translation>a column has no name</translation>
    </message>
    <message>
        <source>a column stands twice</source>
        <translation>a column stands twice</translation>
    </message>
    <message>
        <source>the row has fewer cells than the header</source>
        <translation>the row has fewer cells than the header</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>the row has more cells than the header</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>the column is missing</translation>
    </message>
    <message>
        <source>the id stands twice</source>
        <translation>the id stands twice</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>the id is empty</translation>
    </message>
    <message>
        <source>costs.csv has no such row</source>
        <translation>costs.csv has no such row</translation>
    </message>
    <message>
        <source>that cost has another unit</source>
        <translation>that cost has another unit</translation>
    </message>
    <message>
        <source>there is no such row to refer to</source>
        <translation>there is no such row to refer to</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>the file is cut short</translation>
    </message>
    <message>
        <source>parts of the file are destroyed</source>
        <translation>parts of the file are destroyed</translation>
    </message>
    <message>
        <source>an object in it can&apos;t be read</source>
        <translation>an object in it can&apos;t be read</translation>
    </message>
    <message>
        <source>an object refers to one that is not there</source>
        <translation>an object refers to one that is not there</translation>
    </message>
    <message>
        <source>the settings of the plan are missing</source>
        <translation>the settings of the plan are missing</translation>
    </message>
    <message>
        <source>a number is needed here</source>
        <translation>a number is needed here</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation>a text is needed here</translation>
    </message>
    <message>
        <source>this is not a value for this field</source>
        <translation>this is not a value for this field</translation>
    </message>
    <message>
        <source>the unit names another currency</source>
        <translation>the unit names another currency</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>a comma, bracket, quotation mark or value is missing or misplaced</source>
        <translation>a comma, bracket, quotation mark or value is missing or misplaced</translation>
    </message>
    <message>
        <source>a name stands twice</source>
        <translation>a name stands twice</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>a number is too large</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>brackets are nested too deeply</translation>
    </message>
    <message>
        <source>a list in [ ] is needed here</source>
        <translation>a list in [ ] is needed here</translation>
    </message>
    <message>
        <source>an object in { } is needed here</source>
        <translation>an object in { } is needed here</translation>
    </message>
    <message>
        <source>an override is named by key and field, such as gpt3.tokens</source>
        <translation>an override is named by key and field, such as gpt3.tokens</translation>
    </message>
    <message>
        <source>“format” must be “wattplan-plan”</source>
        <translation>“format” must be “wattplan-plan”</translation>
    </message>
    <message>
        <source>an id is a whole number from 1 on</source>
        <translation>an id is a whole number from 1 on</translation>
    </message>
    <message>
        <source>two objects have this id</source>
        <translation>two objects have this id</translation>
    </message>
    <message>
        <source>a plan has one object of this kind</source>
        <translation>a plan has one object of this kind</translation>
    </message>
    <message>
        <source>an object of kind “plan” is missing</source>
        <translation>an object of kind “plan” is missing</translation>
    </message>
    <message>
        <source>this what-if follows itself</source>
        <translation>this what-if follows itself</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>permission is denied</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>a file stands where a folder is needed</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>the folder does not exist</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>the disk reports a fault</translation>
    </message>
    <message>
        <source>the expression can&apos;t be read</source>
        <translation>the expression can&apos;t be read</translation>
    </message>
    <message>
        <source>the range is empty or not positive</source>
        <translation>the range is empty or not positive</translation>
    </message>
    <message>
        <source>there is no such unit</source>
        <translation>there is no such unit</translation>
    </message>
    <message>
        <source>the claim is tied to nothing</source>
        <translation>the claim is tied to nothing</translation>
    </message>
    <message>
        <source>there is no such verdict</source>
        <translation>there is no such verdict</translation>
    </message>
    <message>
        <source>there is no such claim</source>
        <translation>there is no such claim</translation>
    </message>
    <message>
        <source>its dimension is not that of the claim</source>
        <translation>its dimension is not that of the claim</translation>
    </message>
    <message>
        <source>neither plan nor library have such an object with such a field or result</source>
        <translation>neither plan nor library have such an object with such a field or result</translation>
    </message>
    <message>
        <source>it adds or compares unlike quantities</source>
        <translation>it adds or compares unlike quantities</translation>
    </message>
    <message>
        <source>what stands there is no number</source>
        <translation>what stands there is no number</translation>
    </message>
    <message>
        <source>the number lies outside what weather can be</source>
        <translation>the number lies outside what weather can be</translation>
    </message>
    <message>
        <source>this is no EPW file</source>
        <translation>this is no EPW file</translation>
    </message>
    <message>
        <source>an hour must have one row</source>
        <translation>an hour must have one row</translation>
    </message>
    <message>
        <source>the header has no such line</source>
        <translation>the header has no such line</translation>
    </message>
    <message>
        <source>the file ends before the year does</source>
        <translation>the file ends before the year does</translation>
    </message>
    <message>
        <source>a row follows the last of the year</source>
        <translation>a row follows the last of the year</translation>
    </message>
    <message>
        <source>the row does not have 35 columns</source>
        <translation>the row does not have 35 columns</translation>
    </message>
    <message>
        <source>the row is not the next hour of the year</source>
        <translation>the row is not the next hour of the year</translation>
    </message>
    <message>
        <source>no hour has a value in this column</source>
        <translation>no hour has a value in this column</translation>
    </message>
    <message>
        <source>more than 6 hours are missing, and the site has no monthly means to fill them from</source>
        <translation>more than 6 hours are missing, and the site has no monthly means to fill them from</translation>
    </message>
    <message>
        <source>it does not begin with a place and where it lies</source>
        <translation>it does not begin with a place and where it lies</translation>
    </message>
    <message>
        <source>it does not have 8,760 hours</source>
        <translation>it does not have 8,760 hours</translation>
    </message>
    <message>
        <source>an hour is no pair of temperatures</source>
        <translation>an hour is no pair of temperatures</translation>
    </message>
    <message>
        <source>the what-if has no override of this field</source>
        <translation>the what-if has no override of this field</translation>
    </message>
    <message>
        <source>a colour is a whole number from 0 to 7</source>
        <translation>a colour is a whole number from 0 to 7</translation>
    </message>
    <message>
        <source>a what-if follows one that is not there, or itself</source>
        <translation>a what-if follows one that is not there, or itself</translation>
    </message>
    <message>
        <source>what-ifs are edited in .wattplan files only; see import</source>
        <translation>what-ifs are edited in .wattplan files only; see import</translation>
    </message>
    <message>
        <source>snapshots are kept in .wattplan files only; see import</source>
        <translation>snapshots are kept in .wattplan files only; see import</translation>
    </message>
    <message>
        <source>the standard deviation must be above zero</source>
        <translation>the standard deviation must be above zero</translation>
    </message>
    <message>
        <source>the low end must be above zero</source>
        <translation>the low end must be above zero</translation>
    </message>
    <message>
        <source>the low end must be below the high end</source>
        <translation>the low end must be below the high end</translation>
    </message>
    <message>
        <source>low, typical and high must rise in this order, from low to high</source>
        <translation>low, typical and high must rise in this order, from low to high</translation>
    </message>
    <message>
        <source>each value needs a weight of zero or more, and one above zero</source>
        <translation>each value needs a weight of zero or more, and one above zero</translation>
    </message>
    <message>
        <source>at least two values are needed</source>
        <translation>at least two values are needed</translation>
    </message>
    <message>
        <source>the lower limit must be below the upper limit</source>
        <translation>the lower limit must be below the upper limit</translation>
    </message>
    <message>
        <source>the limits leave next to nothing of the distribution</source>
        <translation>the limits leave next to nothing of the distribution</translation>
    </message>
    <message>
        <source>its numbers are in several currencies</source>
        <translation>its numbers are in several currencies</translation>
    </message>
    <message>
        <source>a value and its weight are written like 4: 0.3</source>
        <translation>a value and its weight are written like 4: 0.3</translation>
    </message>
    <message>
        <source>a range has two numbers, or three with the typical one</source>
        <translation>a range has two numbers, or three with the typical one</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>a closing bracket is missing</translation>
    </message>
    <message>
        <source>it takes three numbers: low, typical and high</source>
        <translation>it takes three numbers: low, typical and high</translation>
    </message>
    <message>
        <source>it takes two numbers</source>
        <translation>it takes two numbers</translation>
    </message>
    <message>
        <source>limits are written like 3..8, 3.. or ..8</source>
        <translation>limits are written like 3..8, 3.. or ..8</translation>
    </message>
    <message>
        <source>this is not a part of a job of draws</source>
        <translation>this is not a part of a job of draws</translation>
    </message>
    <message>
        <source>values are taken over in .wattplan files only; see import</source>
        <translation>values are taken over in .wattplan files only; see import</translation>
    </message>
    <message>
        <source>it holds bytes that are no text in this encoding</source>
        <translation>it holds bytes that are no text in this encoding</translation>
    </message>
    <message>
        <source>this member is missing or not a positive number</source>
        <translation>this member is missing or not a positive number</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>a cell is too long</translation>
    </message>
    <message>
        <source>a quote is not closed within the longest cell</source>
        <translation>a quote is not closed within the longest cell</translation>
    </message>
    <message>
        <source>it is too large for a model&apos;s config.json</source>
        <translation>it is too large for a model&apos;s config.json</translation>
    </message>
    <message>
        <source>this is neither a plan nor a model&apos;s config.json</source>
        <translation>this is neither a plan nor a model&apos;s config.json</translation>
    </message>
    <message>
        <source>this is a picture, a document or a packed file, not a table</source>
        <translation>this is a picture, a document or a packed file, not a table</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>there is nothing in it</translation>
    </message>
    <message>
        <source>the row has more cells than the headings</source>
        <translation>the row has more cells than the headings</translation>
    </message>
    <message>
        <source>an earlier row is for the same object</source>
        <translation>an earlier row is for the same object</translation>
    </message>
    <message>
        <source>the row has neither a key nor a name</source>
        <translation>the row has neither a key nor a name</translation>
    </message>
    <message>
        <source>several objects have this name; give their keys</source>
        <translation>several objects have this name; give their keys</translation>
    </message>
    <message>
        <source>this is no text: it holds a zero byte</source>
        <translation>this is no text: it holds a zero byte</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>the workbook is damaged</translation>
    </message>
    <message>
        <source>this is a packed archive, not a table</source>
        <translation>this is a packed archive, not a table</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>the archive is damaged</translation>
    </message>
    <message>
        <source>a part of the workbook is missing</source>
        <translation>a part of the workbook is missing</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>it is encrypted</translation>
    </message>
    <message>
        <source>a table goes into a .wattplan file; import makes one of a plan in JSON</source>
        <translation>a table goes into a .wattplan file; import makes one of a plan in JSON</translation>
    </message>
    <message>
        <source>it exists already, and only --force replaces it</source>
        <translation>it exists already, and only --force replaces it</translation>
    </message>
    <message>
        <source>a weight is a number above 0</source>
        <translation>a weight is a number above 0</translation>
    </message>
    <message>
        <source>what an object belongs to is no choice</source>
        <translation>what an object belongs to is no choice</translation>
    </message>
    <message>
        <source>there are more than 4,096 combinations of choices</source>
        <translation>there are more than 4,096 combinations of choices</translation>
    </message>
    <message>
        <source>a table of published runs has this column; name it so in the first line</source>
        <translation>a table of published runs has this column; name it so in the first line</translation>
    </message>
    <message>
        <source>this is no table of published runs</source>
        <translation>this is no table of published runs</translation>
    </message>
    <message>
        <source>prices are without value-added tax: take it off and type the price</source>
        <translation>prices are without value-added tax: take it off and type the price</translation>
    </message>
    <message>
        <source>it does not say cents of which currency: type ¢ for those of USD, or the price in whole money, such as 85.5 EUR/MWh for 8.55 cents a kWh</source>
        <translation>it does not say cents of which currency: type ¢ for those of USD, or the price in whole money, such as 85.5 EUR/MWh for 8.55 cents a kWh</translation>
    </message>
    <message>
        <source>a ton is 1,000, 907.2 or 1,016 kg: type t for 1,000 kg, or the number of kg</source>
        <translation>a ton is 1,000, 907.2 or 1,016 kg: type t for 1,000 kg, or the number of kg</translation>
    </message>
    <message>
        <source>text is counted in tokens: type about 1.33 for an English word, .6 to 1 for a Chinese character</source>
        <translation>text is counted in tokens: type about 1.33 for an English word, .6 to 1 for a Chinese character</translation>
    </message>
    <message>
        <source>a visit is no user: type the users of a day, and how often each comes as sessions</source>
        <translation>a visit is no user: type the users of a day, and how often each comes as sessions</translation>
    </message>
    <message>
        <source>operations on integers are no FLOP: type the dense FLOP/s of the precision</source>
        <translation>operations on integers are no FLOP: type the dense FLOP/s of the precision</translation>
    </message>
    <message>
        <source>type the bus bandwidth without a word for it: of n accelerators 2 (n − 1)/n times the algorithm bandwidth</source>
        <translation>type the bus bandwidth without a word for it: of n accelerators 2 (n − 1)/n times the algorithm bandwidth</translation>
    </message>
    <message>
        <source>an order of magnitude is ten times: type 1000x for three</source>
        <translation>an order of magnitude is ten times: type 1000x for three</translation>
    </message>
    <message>
        <source>twice as much is 100 % more: type how much more in %, such as 100 % for 2x</source>
        <translation>twice as much is 100 % more: type how much more in %, such as 100 % for 2x</translation>
    </message>
    <message>
        <source>watts over hours are neither power nor energy: type W, kW or MW for power, Wh, kWh or MWh for energy</source>
        <translation>watts over hours are neither power nor energy: type W, kW or MW for power, Wh, kWh or MWh for energy</translation>
    </message>
    <message>
        <source>volt-amperes times the power factor are watts: convert them, then type the number in the unit of the field</source>
        <translation>volt-amperes times the power factor are watts: convert them, then type the number in the unit of the field</translation>
    </message>
    <message>
        <source>it has more than 10,000 rows, and no more are taken at once: divide it, or delete rows that the plan does not need</source>
        <translation>it has more than 10,000 rows, and no more are taken at once: divide it, or delete rows that the plan does not need</translation>
    </message>
    <message>
        <source>it has more than two million cells: divide it, or delete columns that the plan does not need</source>
        <translation>it has more than two million cells: divide it, or delete columns that the plan does not need</translation>
    </message>
    <message>
        <source>it is larger than 32 MB: divide it, or save only the sheet that is wanted</source>
        <translation>it is larger than 32 MB: divide it, or save only the sheet that is wanted</translation>
    </message>
    <message>
        <source>the row has more than 1,000 columns, the most that are read</source>
        <translation>the row has more than 1,000 columns, the most that are read</translation>
    </message>
    <message>
        <source>it unpacks to more than 32 MB, the most that a table may be</source>
        <translation>it unpacks to more than 32 MB, the most that a table may be</translation>
    </message>
    <message>
        <source>lines above are in UTF-8 and in another encoding, and this one in neither: save the file in one encoding</source>
        <translation>lines above are in UTF-8 and in another encoding, and this one in neither: save the file in one encoding</translation>
    </message>
    <message>
        <source>links are counted one way: type half of what both directions carry together, 450 GB/s for 900 GB/s</source>
        <translation>links are counted one way: type half of what both directions carry together, 450 GB/s for 900 GB/s</translation>
    </message>
    <message>
        <source>water is counted where it is consumed: type what evaporates, without what is withdrawn and given back</source>
        <translation>water is counted where it is consumed: type what evaporates, without what is withdrawn and given back</translation>
    </message>
    <message>
        <source>type how much more in a year in %: a doubling in 12 months is 100 %, in 6 months 300 %, one e-fold 172 %</source>
        <translation>type how much more in a year in %: a doubling in 12 months is 100 %, in 6 months 300 %, one e-fold 172 %</translation>
    </message>
    <message>
        <source>it is not in UTF-8 as other lines are, and reads “%1” in GB 18030, “%2” in Big5: save the file in one encoding</source>
        <translation>it is not in UTF-8 as other lines are, and reads “%1” in GB 18030, “%2” in Big5: save the file in one encoding</translation>
    </message>
    <message>
        <source>a correlation is written like gpt3.pin_mfu, gpt3.goodput = 0.7</source>
        <translation>a correlation is written like gpt3.pin_mfu, gpt3.goodput = 0.7</translation>
    </message>
    <message>
        <source>it names no input of the plan</source>
        <translation>it names no input of the plan</translation>
    </message>
    <message>
        <source>an input goes with another, not with itself</source>
        <translation>an input goes with another, not with itself</translation>
    </message>
    <message>
        <source>one of its inputs can&apos;t be a range</source>
        <translation>one of its inputs can&apos;t be a range</translation>
    </message>
    <message>
        <source>a rank correlation is a number from -1 to 1</source>
        <translation>a rank correlation is a number from -1 to 1</translation>
    </message>
    <message>
        <source>one of its inputs is no range</source>
        <translation>one of its inputs is no range</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>it is named twice</translation>
    </message>
    <message>
        <source>an open choice is written like hall.cooling = A | B: 2</source>
        <translation>an open choice is written like hall.cooling = A | B: 2</translation>
    </message>
    <message>
        <source>this input is no choice</source>
        <translation>this input is no choice</translation>
    </message>
    <message>
        <source>it takes two things at least to choose from</source>
        <translation>it takes two things at least to choose from</translation>
    </message>
    <message>
        <source>what the input has is not among them</source>
        <translation>what the input has is not among them</translation>
    </message>
    <message>
        <source>there is no such thing to choose</source>
        <translation>there is no such thing to choose</translation>
    </message>
    <message>
        <source>a range has two values at least</source>
        <translation>a range has two values at least</translation>
    </message>
    <message>
        <source>at most 1,000,000 values can be swept</source>
        <translation>at most 1,000,000 values can be swept</translation>
    </message>
    <message>
        <source>this is Epoch AI’s list of GPU clusters, which names chips and their count but neither the systems that a cluster of a plan is made of nor its facility; name, country and note of its rows can be read as sites, if you say so</source>
        <translation>this is Epoch AI’s list of GPU clusters, which names chips and their count but neither the systems that a cluster of a plan is made of nor its facility; name, country and note of its rows can be read as sites, if you say so</translation>
    </message>
    <message>
        <source>the file holds more values than a plan can: they would take more than 128 MB</source>
        <translation>the file holds more values than a plan can: they would take more than 128 MB</translation>
    </message>
    <message>
        <source>it is larger than 32 MB, which no plan in JSON is</source>
        <translation>it is larger than 32 MB, which no plan in JSON is</translation>
    </message>
    <message>
        <source>this is a total of the rows above it, not an object</source>
        <translation>this is a total of the rows above it, not an object</translation>
    </message>
    <message>
        <source>discrete and empirical distributions have “values”, no “parameters”</source>
        <translation>discrete and empirical distributions have “values”, no “parameters”</translation>
    </message>
    <message>
        <source>only discrete and empirical distributions have “values”</source>
        <translation>only discrete and empirical distributions have “values”</translation>
    </message>
    <message>
        <source>only discrete distributions have “weights”</source>
        <translation>only discrete distributions have “weights”</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Hebei</source>
        <translation>Hebei</translation>
    </message>
    <message>
        <source>Anhui</source>
        <translation>Anhui</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Shanghai</translation>
    </message>
    <message>
        <source>Guangdong</source>
        <translation>Guangdong</translation>
    </message>
    <message>
        <source>Sichuan</source>
        <translation>Sichuan</translation>
    </message>
    <message>
        <source>Chongqing</source>
        <translation>Chongqing</translation>
    </message>
    <message>
        <source>Guizhou</source>
        <translation>Guizhou</translation>
    </message>
    <message>
        <source>Inner Mongolia</source>
        <translation>Inner Mongolia</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>Ningxia</translation>
    </message>
    <message>
        <source>Gansu</source>
        <translation>Gansu</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Beijing</translation>
    </message>
    <message>
        <source>Zhejiang</source>
        <translation>Zhejiang</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>North Taiwan</source>
        <translation>North Taiwan</translation>
    </message>
    <message>
        <source>Central Taiwan</source>
        <translation>Central Taiwan</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Johor</source>
        <translation>Johor</translation>
    </message>
    <message>
        <source>Kanto</source>
        <translation>Kanto</translation>
    </message>
    <message>
        <source>Seoul capital area</source>
        <translation>Seoul capital area</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>Maharashtra</translation>
    </message>
    <message>
        <source>New South Wales</source>
        <translation>New South Wales</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginia</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <source>Texas</source>
        <translation>Texas</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>Iowa</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <source>Tennessee</source>
        <translation>Tennessee</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Utah</source>
        <translation>Utah</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quebec</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>São Paulo</translation>
    </message>
    <message>
        <source>Querétaro</source>
        <translation>Querétaro</translation>
    </message>
    <message>
        <source>Leinster</source>
        <translation>Leinster</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hesse</translation>
    </message>
    <message>
        <source>South East England</source>
        <translation>South East England</translation>
    </message>
    <message>
        <source>Île-de-France</source>
        <translation>Île-de-France</translation>
    </message>
    <message>
        <source>North Holland</source>
        <translation>North Holland</translation>
    </message>
    <message>
        <source>Bidding zone SE3</source>
        <translation>Bidding zone SE3</translation>
    </message>
    <message>
        <source>Bidding zone SE1</source>
        <translation>Bidding zone SE1</translation>
    </message>
    <message>
        <source>Capital region</source>
        <translation>Capital region</translation>
    </message>
    <message>
        <source>Lombardy</source>
        <translation>Lombardy</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Madrid</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Dubai</translation>
    </message>
    <message>
        <source>Abu Dhabi</source>
        <translation>Abu Dhabi</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>Riyadh</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Inputs and where they come from</source>
        <translation>Inputs and where they come from</translation>
    </message>
    <message>
        <source>What-ifs compared</source>
        <translation>What-ifs compared</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>How it is computed</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Energy plan</source>
        <translation>Energy plan</translation>
    </message>
    <message>
        <source>Energy plan · what-if %1</source>
        <translation>Energy plan · what-if %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Wattplan, engine %1 · fingerprint of inputs %2</source>
        <translation>Wattplan, engine %1 · fingerprint of inputs %2</translation>
    </message>
    <message>
        <source>Figure %1 · %2</source>
        <translation>Figure %1 · %2</translation>
    </message>
    <message>
        <source>Table %1 · %2</source>
        <translation>Table %1 · %2</translation>
    </message>
    <message>
        <source>On the way to results</source>
        <translation>On the way to results</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a source</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Trust</source>
        <comment>in a source</comment>
        <translation>Trust</translation>
    </message>
    <message>
        <source>%1, and the other months</source>
        <comment>a field of January</comment>
        <translation>%1, and the other months</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest value</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>own figure</source>
        <translation>own figure</translation>
    </message>
    <message>
        <source>No check warns of anything.</source>
        <translation>No check warns of anything.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) ask to be looked at; see the section of checks.</source>
        <translation>
            <numerusform>%n check asks to be looked at; see the section of checks.</numerusform>
            <numerusform>%n checks ask to be looked at; see the section of checks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>How it comes</source>
        <translation>How it comes</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between inputs</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decision memo</source>
        <translation>Decision memo</translation>
    </message>
    <message>
        <source>Decision memo · what-if %1</source>
        <translation>Decision memo · what-if %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>99 %</comment>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>1 %</comment>
        <translation>less than %1</translation>
    </message>
    <message>
        <source>%1: the peak of every month within the utility feed</source>
        <comment>facility</comment>
        <translation>%1: the peak of every month within the utility feed</translation>
    </message>
    <message>
        <source>%1: racks within what can be cooled</source>
        <comment>cluster</comment>
        <translation>%1: racks within what can be cooled</translation>
    </message>
    <message>
        <source>%1: PUE within the cap of the place</source>
        <comment>facility</comment>
        <translation>%1: PUE within the cap of the place</translation>
    </message>
    <message>
        <source>Owning is worth more than renting</source>
        <translation>Owning is worth more than renting</translation>
    </message>
    <message>
        <source>no feed is entered</source>
        <translation>no feed is entered</translation>
    </message>
    <message>
        <source>none</source>
        <comment>month without enough power</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>First month short of power</source>
        <translation>First month short of power</translation>
    </message>
    <message>
        <source>No utility feed is entered.</source>
        <translation>No utility feed is entered.</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <comment>facility, power</comment>
        <translation>%1 lacks %2</translation>
    </message>
    <message>
        <source>within the months of the plan</source>
        <translation>within the months of the plan</translation>
    </message>
    <message>
        <source>Three risks</source>
        <translation>Three risks</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>kind of a risk</comment>
        <translation>limit</translation>
    </message>
    <message>
        <source>%1: the chance is %2.</source>
        <comment>what may hold, percentage</comment>
        <translation>%1: the chance is %2.</translation>
    </message>
    <message>
        <source>range</source>
        <comment>kind of a risk</comment>
        <translation>range</translation>
    </message>
    <message>
        <source>%1 alone moves “%2” over %3.</source>
        <comment>input, result, range of it</comment>
        <translation>%1 alone moves “%2” over %3.</translation>
    </message>
    <message>
        <source>%1: one percent more of it moves “%2” by %3 %.</source>
        <comment>input, result, +0.83</comment>
        <translation>%1: one percent more of it moves “%2” by %3 %.</translation>
    </message>
    <message>
        <source>To be decided: whether to go ahead with “%1”.</source>
        <comment>plan</comment>
        <translation>To be decided: whether to go ahead with “%1”.</translation>
    </message>
    <message>
        <source>To be decided: whether to go ahead with “%1”, which takes %2.</source>
        <comment>plan, power</comment>
        <translation>To be decided: whether to go ahead with “%1”, which takes %2.</translation>
    </message>
    <message>
        <source>To be decided: whether to go ahead with “%1”, which takes %2 and an investment of %3.</source>
        <comment>plan, power, money</comment>
        <translation>To be decided: whether to go ahead with “%1”, which takes %2 and an investment of %3.</translation>
    </message>
    <message>
        <source>Ranges of the key results</source>
        <translation>Ranges of the key results</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>In the plan</translation>
    </message>
    <message>
        <source>How likely limits are kept</source>
        <translation>How likely limits are kept</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>At the limit</translation>
    </message>
    <message>
        <source>Chance that it is kept</source>
        <translation>Chance that it is kept</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>%1 of %2 rows; the others are in the report</source>
        <comment>numbers</comment>
        <translation>%1 of %2 rows; the others are in the report</translation>
    </message>
    <message>
        <source>Power by month and what the grid feeds</source>
        <translation>Power by month and what the grid feeds</translation>
    </message>
    <message>
        <source>Power by month</source>
        <translation>Power by month</translation>
    </message>
    <message>
        <source>All facilities</source>
        <translation>All facilities</translation>
    </message>
    <message>
        <source>What each option changes</source>
        <translation>What each option changes</translation>
    </message>
    <message>
        <source>Change from “%1”</source>
        <comment>what-if</comment>
        <translation>Change from “%1”</translation>
    </message>
    <message>
        <source>against “%1”</source>
        <comment>what-if</comment>
        <translation>against “%1”</translation>
    </message>
    <message>
        <source>What is not known well and moves cost</source>
        <translation>What is not known well and moves cost</translation>
    </message>
    <message>
        <source>Change of “%1”</source>
        <comment>result</comment>
        <translation>Change of “%1”</translation>
    </message>
    <message>
        <source>by how much “%1” moves for one percent more of each</source>
        <comment>result</comment>
        <translation>by how much “%1” moves for one percent more of each</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a result, its change</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>What would lower it</source>
        <translation>What would lower it</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between ways to mend</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>broken in %1 of all draws</source>
        <comment>percentage</comment>
        <translation>broken in %1 of all draws</translation>
    </message>
    <message>
        <source>A narrower range of %1</source>
        <comment>input</comment>
        <translation>A narrower range of %1</translation>
    </message>
    <message>
        <source>%1 % for each percent</source>
        <comment>+0.83</comment>
        <translation>%1 % for each percent</translation>
    </message>
    <message>
        <source>A measured value or an offer, with its source</source>
        <translation>A measured value or an offer, with its source</translation>
    </message>
    <message>
        <source>%1 over the limit</source>
        <comment>31.7 %</comment>
        <translation>%1 over the limit</translation>
    </message>
    <message>
        <source>A decision on %1</source>
        <comment>input, a choice that is open</comment>
        <translation>A decision on %1</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) of the plan are ranges or open choices. Of %1, one in ten is below P10, half are below P50, nine in ten below P90.</source>
        <translation>
            <numerusform>%n input of the plan is a range or an open choice. Of %1, one in ten is below P10, half are below P50, nine in ten below P90.</numerusform>
            <numerusform>%n inputs of the plan are ranges or open choices. Of %1, one in ten is below P10, half are below P50, nine in ten below P90.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left open: %2)</source>
        <comment>what an input has, what may be chosen</comment>
        <translation>%1 (left open: %2)</translation>
    </message>
    <message>
        <source>Facilities and clusters</source>
        <translation>Facilities and clusters</translation>
    </message>
    <message>
        <source>Orbit against the ground</source>
        <translation>Orbit against the ground</translation>
    </message>
    <message>
        <source>Accelerators compared</source>
        <translation>Accelerators compared</translation>
    </message>
    <message>
        <source>Workloads, every result</source>
        <translation>Workloads, every result</translation>
    </message>
    <message>
        <source>Cost of IT energy, in orbit and on the ground</source>
        <translation>Cost of IT energy, in orbit and on the ground</translation>
    </message>
    <message>
        <source>without interest and without the IT</source>
        <translation>without interest and without the IT</translation>
    </message>
    <message>
        <source>all satellites of a cluster, by part</source>
        <translation>all satellites of a cluster, by part</translation>
    </message>
    <message>
        <source>Carbon of IT energy, in orbit and on the ground</source>
        <translation>Carbon of IT energy, in orbit and on the ground</translation>
    </message>
    <message>
        <source>in orbit of launches alone</source>
        <translation>in orbit of launches alone</translation>
    </message>
    <message>
        <source>In orbit and on the ground</source>
        <translation>In orbit and on the ground</translation>
    </message>
    <message>
        <source>Of the assumptions it is moved most by “%1”, now %2: one percent more changes it by %3.</source>
        <comment>input, value, change</comment>
        <translation>Of the assumptions it is moved most by “%1”, now %2: one percent more changes it by %3.</translation>
    </message>
    <message>
        <source>That value is the program&apos;s default.</source>
        <translation>That value is the program&apos;s default.</translation>
    </message>
    <message>
        <source>That value is the planner&apos;s own.</source>
        <translation>That value is the planner&apos;s own.</translation>
    </message>
    <message>
        <source>That value is from: %1.</source>
        <comment>a source</comment>
        <translation>That value is from: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an object, its result</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a result, its value</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: every result</source>
        <comment>objects of a kind</comment>
        <translation>%1: every result</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>The gravest come first: errors, limits that are broken, limits that draws break, then what moves the cost most.</source>
        <translation>The gravest come first: errors, limits that are broken, limits that draws break, then what moves the cost most.</translation>
    </message>
    <message>
        <source>Next would come: %1</source>
        <comment>a risk</comment>
        <translation>Next would come: %1</translation>
    </message>
    <message>
        <source>%1: %2 throughout.</source>
        <comment>a map, its only value</comment>
        <translation>%1: %2 throughout.</translation>
    </message>
    <message>
        <source>%1, %2: %3 throughout.</source>
        <comment>a map, of what, its only value</comment>
        <translation>%1, %2: %3 throughout.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methods</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n input</numerusform>
            <numerusform>%n inputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>The utility feeds carry the peak of every month.</source>
        <translation>The utility feeds carry the peak of every month.</translation>
    </message>
    <message>
        <source>%1 is the first month in which %2 is short of power: %3 are lacking.</source>
        <comment>month, facility, power</comment>
        <translation>%1 is the first month in which %2 is short of power: %3 are lacking.</translation>
    </message>
    <message>
        <source>The gravest: %1</source>
        <comment>a check</comment>
        <translation>The gravest: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a check</comment>
        <translation>Then: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n training run(s) stand in the schedule.</source>
        <translation>
            <numerusform>%n training run stands in the schedule.</numerusform>
            <numerusform>%n training runs stand in the schedule.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest is %1: from %2 to %3.</source>
        <comment>training run, days</comment>
        <translation>The longest is %1: from %2 to %3.</translation>
    </message>
    <message>
        <source>The last to end is %1, on %2.</source>
        <comment>training run, day</comment>
        <translation>The last to end is %1, on %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are to be settled.</source>
        <translation>
            <numerusform>%n conflict is to be settled.</numerusform>
            <numerusform>%n conflicts are to be settled.</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is in the way of another.</source>
        <translation>No run is in the way of another.</translation>
    </message>
    <message>
        <source>Of %1 checks %2 ask to be looked at: %3 and %4.</source>
        <comment>numbers, errors, warnings</comment>
        <translation>Of %1 checks %2 ask to be looked at: %3 and %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same in all: %2.</source>
        <comment>a result, its value</comment>
        <translation>%1 is the same in all: %2.</translation>
    </message>
    <message>
        <source>%1 is least with “%2” (%3) and greatest with “%4” (%5).</source>
        <comment>a result, what-if, value, what-if, value</comment>
        <translation>%1 is least with “%2” (%3) and greatest with “%4” (%5).</translation>
    </message>
    <message>
        <source>None has enough power in every month.</source>
        <translation>None has enough power in every month.</translation>
    </message>
    <message>
        <source>Enough power in every month: %1.</source>
        <comment>what-ifs</comment>
        <translation>Enough power in every month: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Peak facility power</source>
        <translation>Peak facility power</translation>
    </message>
    <message>
        <source>Cost, owned</source>
        <translation>Cost, owned</translation>
    </message>
    <message>
        <source>Cost, rented</source>
        <translation>Cost, rented</translation>
    </message>
    <message>
        <source>Electricity, of full cost</source>
        <translation>Electricity, of full cost</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Carbon</translation>
    </message>
    <message>
        <source>On-site water</source>
        <translation>On-site water</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>Accelerator-hours</translation>
    </message>
    <message>
        <source>Power, monthly mean</source>
        <translation>Power, monthly mean</translation>
    </message>
    <message>
        <source>Power, monthly peak</source>
        <translation>Power, monthly peak</translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation>Models fitted</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>Doubling time</translation>
    </message>
    <message>
        <source>Doubling time, fastest</source>
        <translation>Doubling time, fastest</translation>
    </message>
    <message>
        <source>Doubling time, slowest</source>
        <translation>Doubling time, slowest</translation>
    </message>
    <message>
        <source>Growth per year</source>
        <translation>Growth per year</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Projected compute</source>
        <translation>Projected compute</translation>
    </message>
    <message>
        <source>Projected compute, low</source>
        <translation>Projected compute, low</translation>
    </message>
    <message>
        <source>Projected compute, high</source>
        <translation>Projected compute, high</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>PUE, peak hour</source>
        <translation>PUE, peak hour</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Design IT power</source>
        <translation>Design IT power</translation>
    </message>
    <message>
        <source>Load at full operation</source>
        <translation>Load at full operation</translation>
    </message>
    <message>
        <source>Energy within the plan</source>
        <translation>Energy within the plan</translation>
    </message>
    <message>
        <source>Peak power</source>
        <translation>Peak power</translation>
    </message>
    <message>
        <source>Nameplate power</source>
        <translation>Nameplate power</translation>
    </message>
    <message>
        <source>Building cost</source>
        <translation>Building cost</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accelerators</translation>
    </message>
    <message>
        <source>Rest of the servers</source>
        <translation>Rest of the servers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Storage and management</source>
        <translation>Storage and management</translation>
    </message>
    <message>
        <source>Cooling and losses</source>
        <translation>Cooling and losses</translation>
    </message>
    <message>
        <source>Utility feed</source>
        <translation>Utility feed</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Shortfall</translation>
    </message>
    <message>
        <source>Systems per rack</source>
        <translation>Systems per rack</translation>
    </message>
    <message>
        <source>Per rack, by units</source>
        <translation>Per rack, by units</translation>
    </message>
    <message>
        <source>Per rack, by power</source>
        <translation>Per rack, by power</translation>
    </message>
    <message>
        <source>Per rack, by weight</source>
        <translation>Per rack, by weight</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>Rack power</translation>
    </message>
    <message>
        <source>Nameplate IT power</source>
        <translation>Nameplate IT power</translation>
    </message>
    <message>
        <source>Operating IT power</source>
        <translation>Operating IT power</translation>
    </message>
    <message>
        <source>Price of IT</source>
        <translation>Price of IT</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>Training compute</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Accelerators used</source>
        <translation>Accelerators used</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Watts per accelerator</source>
        <translation>Watts per accelerator</translation>
    </message>
    <message>
        <source>Server watts per accelerator</source>
        <translation>Server watts per accelerator</translation>
    </message>
    <message>
        <source>IT watts per accelerator</source>
        <translation>IT watts per accelerator</translation>
    </message>
    <message>
        <source>Energy, accelerators only</source>
        <translation>Energy, accelerators only</translation>
    </message>
    <message>
        <source>Energy, IT</source>
        <translation>Energy, IT</translation>
    </message>
    <message>
        <source>Energy, facility</source>
        <translation>Energy, facility</translation>
    </message>
    <message>
        <source>PUE of the run</source>
        <translation>PUE of the run</translation>
    </message>
    <message>
        <source>Energy per FLOP</source>
        <translation>Energy per FLOP</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Network and storage</source>
        <translation>Network and storage</translation>
    </message>
    <message>
        <source>Building, power, cooling</source>
        <translation>Building, power, cooling</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricity</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>Upkeep</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Owned, per accelerator-hour</source>
        <translation>Owned, per accelerator-hour</translation>
    </message>
    <message>
        <source>Rental price</source>
        <translation>Rental price</translation>
    </message>
    <message>
        <source>Electricity, of cash operating cost</source>
        <translation>Electricity, of cash operating cost</translation>
    </message>
    <message>
        <source>Electricity, of the operator&apos;s bill</source>
        <translation>Electricity, of the operator&apos;s bill</translation>
    </message>
    <message>
        <source>Parameters, from the architecture</source>
        <translation>Parameters, from the architecture</translation>
    </message>
    <message>
        <source>Parameters a token passes</source>
        <translation>Parameters a token passes</translation>
    </message>
    <message>
        <source>Accelerators standing</source>
        <translation>Accelerators standing</translation>
    </message>
    <message>
        <source>Accelerators in use</source>
        <translation>Accelerators in use</translation>
    </message>
    <message>
        <source>Idle share</source>
        <translation>Idle share</translation>
    </message>
    <message>
        <source>Carbon, market-based</source>
        <translation>Carbon, market-based</translation>
    </message>
    <message>
        <source>Carbon, embodied</source>
        <translation>Carbon, embodied</translation>
    </message>
    <message>
        <source>Embodied, hardware</source>
        <translation>Embodied, hardware</translation>
    </message>
    <message>
        <source>Embodied, facility</source>
        <translation>Embodied, facility</translation>
    </message>
    <message>
        <source>Water of power stations</source>
        <translation>Water of power stations</translation>
    </message>
    <message>
        <source>As years of a home</source>
        <translation>As years of a home</translation>
    </message>
    <message>
        <source>As kilometres of a car</source>
        <translation>As kilometres of a car</translation>
    </message>
    <message>
        <source>As flights of a passenger</source>
        <translation>As flights of a passenger</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation>Data parallel</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation>ZeRO stage</translation>
    </message>
    <message>
        <source>Expected error of MFU</source>
        <translation>Expected error of MFU</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation>Step time</translation>
    </message>
    <message>
        <source>Step: layers</source>
        <translation>Step: layers</translation>
    </message>
    <message>
        <source>Step: output matrix</source>
        <translation>Step: output matrix</translation>
    </message>
    <message>
        <source>Step: between stages</source>
        <translation>Step: between stages</translation>
    </message>
    <message>
        <source>Step: pipeline bubble</source>
        <translation>Step: pipeline bubble</translation>
    </message>
    <message>
        <source>Step: between copies</source>
        <translation>Step: between copies</translation>
    </message>
    <message>
        <source>Step: optimizer</source>
        <translation>Step: optimizer</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation>Memory per accelerator</translation>
    </message>
    <message>
        <source>Memory: weights, gradients, optimizer</source>
        <translation>Memory: weights, gradients, optimizer</translation>
    </message>
    <message>
        <source>Memory: activations</source>
        <translation>Memory: activations</translation>
    </message>
    <message>
        <source>Memory: rest</source>
        <translation>Memory: rest</translation>
    </message>
    <message>
        <source>Memory usable</source>
        <translation>Memory usable</translation>
    </message>
    <message>
        <source>Critical batch</source>
        <translation>Critical batch</translation>
    </message>
    <message>
        <source>Accelerators of use</source>
        <translation>Accelerators of use</translation>
    </message>
    <message>
        <source>Of the stock of text</source>
        <translation>Of the stock of text</translation>
    </message>
    <message>
        <source>Passes over the data</source>
        <translation>Passes over the data</translation>
    </message>
    <message>
        <source>Worth in fresh tokens</source>
        <translation>Worth in fresh tokens</translation>
    </message>
    <message>
        <source>Left by failures</source>
        <translation>Left by failures</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>Time between failures</translation>
    </message>
    <message>
        <source>Accelerator-hours of post-training</source>
        <translation>Accelerator-hours of post-training</translation>
    </message>
    <message>
        <source>Accelerator-hours of the programme</source>
        <translation>Accelerator-hours of the programme</translation>
    </message>
    <message>
        <source>Cost of the programme, owned</source>
        <translation>Cost of the programme, owned</translation>
    </message>
    <message>
        <source>Carbon of the programme</source>
        <translation>Carbon of the programme</translation>
    </message>
    <message>
        <source>Energy of the programme, facility</source>
        <translation>Energy of the programme, facility</translation>
    </message>
    <message>
        <source>Tensor parallel, used</source>
        <translation>Tensor parallel, used</translation>
    </message>
    <message>
        <source>Pipeline stages, used</source>
        <translation>Pipeline stages, used</translation>
    </message>
    <message>
        <source>Chunks per stage, used</source>
        <translation>Chunks per stage, used</translation>
    </message>
    <message>
        <source>Context parallel, used</source>
        <translation>Context parallel, used</translation>
    </message>
    <message>
        <source>Expert parallel, used</source>
        <translation>Expert parallel, used</translation>
    </message>
    <message>
        <source>Micro-batch, used</source>
        <translation>Micro-batch, used</translation>
    </message>
    <message>
        <source>Batch, used</source>
        <translation>Batch, used</translation>
    </message>
    <message>
        <source>Goodput, used</source>
        <translation>Goodput, used</translation>
    </message>
    <message>
        <source>Checkpoint interval, used</source>
        <translation>Checkpoint interval, used</translation>
    </message>
    <message>
        <source>Workload energy</source>
        <translation>Workload energy</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>Accelerators per replica</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Batch that memory holds</source>
        <translation>Batch that memory holds</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>KV cache per token</translation>
    </message>
    <message>
        <source>Time per output token (TPOT)</source>
        <translation>Time per output token (TPOT)</translation>
    </message>
    <message>
        <source>TPOT, alone</source>
        <translation>TPOT, alone</translation>
    </message>
    <message>
        <source>Interactivity</source>
        <translation>Interactivity</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>Time to first token (TTFT)</translation>
    </message>
    <message>
        <source>TTFT, p95</source>
        <translation>TTFT, p95</translation>
    </message>
    <message>
        <source>TTFT, alone</source>
        <translation>TTFT, alone</translation>
    </message>
    <message>
        <source>Throughput per accelerator</source>
        <translation>Throughput per accelerator</translation>
    </message>
    <message>
        <source>Decode rate</source>
        <translation>Decode rate</translation>
    </message>
    <message>
        <source>Prefill rate</source>
        <translation>Prefill rate</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Bandwidth used</source>
        <translation>Bandwidth used</translation>
    </message>
    <message>
        <source>Peak used</source>
        <translation>Peak used</translation>
    </message>
    <message>
        <source>Watts per busy accelerator</source>
        <translation>Watts per busy accelerator</translation>
    </message>
    <message>
        <source>Server watts per busy accelerator</source>
        <translation>Server watts per busy accelerator</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requests per second</translation>
    </message>
    <message>
        <source>Output tokens per second</source>
        <translation>Output tokens per second</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>Answers at once</translation>
    </message>
    <message>
        <source>Accelerators kept</source>
        <translation>Accelerators kept</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>Accelerators needed</translation>
    </message>
    <message>
        <source>Accelerators busy</source>
        <translation>Accelerators busy</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>PUE of the service</source>
        <translation>PUE of the service</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>Energy per request</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>Energy per output token</translation>
    </message>
    <message>
        <source>Per output token, IT</source>
        <translation>Per output token, IT</translation>
    </message>
    <message>
        <source>Per output token, busy accelerators</source>
        <translation>Per output token, busy accelerators</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation>Cost per request</translation>
    </message>
    <message>
        <source>Cost per million output tokens</source>
        <translation>Cost per million output tokens</translation>
    </message>
    <message>
        <source>Energy, prompt tokens</source>
        <translation>Energy, prompt tokens</translation>
    </message>
    <message>
        <source>Cost, prompt tokens</source>
        <translation>Cost, prompt tokens</translation>
    </message>
    <message>
        <source>Energy, cached prompt tokens</source>
        <translation>Energy, cached prompt tokens</translation>
    </message>
    <message>
        <source>Cost, cached prompt tokens</source>
        <translation>Cost, cached prompt tokens</translation>
    </message>
    <message>
        <source>Energy, output tokens</source>
        <translation>Energy, output tokens</translation>
    </message>
    <message>
        <source>Cost, output tokens</source>
        <translation>Cost, output tokens</translation>
    </message>
    <message>
        <source>Tokens per second and megawatt</source>
        <translation>Tokens per second and megawatt</translation>
    </message>
    <message>
        <source>Cost of a gigawatt-year</source>
        <translation>Cost of a gigawatt-year</translation>
    </message>
    <message>
        <source>Server power, by its parts</source>
        <translation>Server power, by its parts</translation>
    </message>
    <message>
        <source>CPU and accelerators, of nameplate</source>
        <translation>CPU and accelerators, of nameplate</translation>
    </message>
    <message>
        <source>CPU and accelerators, in operation</source>
        <translation>CPU and accelerators, in operation</translation>
    </message>
    <message>
        <source>Network tiers</source>
        <translation>Network tiers</translation>
    </message>
    <message>
        <source>Network reach</source>
        <translation>Network reach</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Optical ends</source>
        <translation>Optical ends</translation>
    </message>
    <message>
        <source>Network power</source>
        <translation>Network power</translation>
    </message>
    <message>
        <source>Of switches</source>
        <translation>Of switches</translation>
    </message>
    <message>
        <source>Of optics</source>
        <translation>Of optics</translation>
    </message>
    <message>
        <source>Of adapters</source>
        <translation>Of adapters</translation>
    </message>
    <message>
        <source>Recomputation level</source>
        <translation>Recomputation level</translation>
    </message>
    <message>
        <source>Checkpoint size</source>
        <translation>Checkpoint size</translation>
    </message>
    <message>
        <source>Insurance, taxes, water</source>
        <translation>Insurance, taxes, water</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>Servers and spares</source>
        <translation>Servers and spares</translation>
    </message>
    <message>
        <source>Network, bought</source>
        <translation>Network, bought</translation>
    </message>
    <message>
        <source>Storage, bought</source>
        <translation>Storage, bought</translation>
    </message>
    <message>
        <source>Building, power, cooling, bought</source>
        <translation>Building, power, cooling, bought</translation>
    </message>
    <message>
        <source>Grid connection, bought</source>
        <translation>Grid connection, bought</translation>
    </message>
    <message>
        <source>Operating cost a year</source>
        <translation>Operating cost a year</translation>
    </message>
    <message>
        <source>Electricity a year</source>
        <translation>Electricity a year</translation>
    </message>
    <message>
        <source>Upkeep a year</source>
        <translation>Upkeep a year</translation>
    </message>
    <message>
        <source>People a year</source>
        <translation>People a year</translation>
    </message>
    <message>
        <source>Insurance, taxes, water a year</source>
        <translation>Insurance, taxes, water a year</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Net present value</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Internal rate of return</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Payback</translation>
    </message>
    <message>
        <source>Payback, discounted</source>
        <translation>Payback, discounted</translation>
    </message>
    <message>
        <source>Owned, an hour</source>
        <translation>Owned, an hour</translation>
    </message>
    <message>
        <source>Colocated, an hour</source>
        <translation>Colocated, an hour</translation>
    </message>
    <message>
        <source>Rented, an hour</source>
        <translation>Rented, an hour</translation>
    </message>
    <message>
        <source>Fixed cost, owned</source>
        <translation>Fixed cost, owned</translation>
    </message>
    <message>
        <source>Fixed cost, colocated</source>
        <translation>Fixed cost, colocated</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>Variable cost</translation>
    </message>
    <message>
        <source>Break-even utilisation</source>
        <translation>Break-even utilisation</translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation>Electricity bill</translation>
    </message>
    <message>
        <source>Bill, energy</source>
        <translation>Bill, energy</translation>
    </message>
    <message>
        <source>Bill, demand charge</source>
        <translation>Bill, demand charge</translation>
    </message>
    <message>
        <source>Electricity, all in</source>
        <translation>Electricity, all in</translation>
    </message>
    <message>
        <source>Discount rate, nominal</source>
        <translation>Discount rate, nominal</translation>
    </message>
    <message>
        <source>Power of the array</source>
        <translation>Power of the array</translation>
    </message>
    <message>
        <source>Array by area</source>
        <translation>Array by area</translation>
    </message>
    <message>
        <source>Array area</source>
        <translation>Array area</translation>
    </message>
    <message>
        <source>Radiator by area</source>
        <translation>Radiator by area</translation>
    </message>
    <message>
        <source>Radiator area</source>
        <translation>Radiator area</translation>
    </message>
    <message>
        <source>Mass in orbit</source>
        <translation>Mass in orbit</translation>
    </message>
    <message>
        <source>Mass, array</source>
        <translation>Mass, array</translation>
    </message>
    <message>
        <source>Mass, battery</source>
        <translation>Mass, battery</translation>
    </message>
    <message>
        <source>Mass, radiator</source>
        <translation>Mass, radiator</translation>
    </message>
    <message>
        <source>Mass, cooling loop</source>
        <translation>Mass, cooling loop</translation>
    </message>
    <message>
        <source>Mass, bus and structure</source>
        <translation>Mass, bus and structure</translation>
    </message>
    <message>
        <source>Mass, IT</source>
        <translation>Mass, IT</translation>
    </message>
    <message>
        <source>Mass of a kW of IT</source>
        <translation>Mass of a kW of IT</translation>
    </message>
    <message>
        <source>Launch and satellites</source>
        <translation>Launch and satellites</translation>
    </message>
    <message>
        <source>Of launch</source>
        <translation>Of launch</translation>
    </message>
    <message>
        <source>Of satellites</source>
        <translation>Of satellites</translation>
    </message>
    <message>
        <source>Launch and satellite of a kW of IT</source>
        <translation>Launch and satellite of a kW of IT</translation>
    </message>
    <message>
        <source>Cost of IT energy in orbit</source>
        <translation>Cost of IT energy in orbit</translation>
    </message>
    <message>
        <source>Cost of IT energy on the ground</source>
        <translation>Cost of IT energy on the ground</translation>
    </message>
    <message>
        <source>On the ground, electricity</source>
        <translation>On the ground, electricity</translation>
    </message>
    <message>
        <source>On the ground, building</source>
        <translation>On the ground, building</translation>
    </message>
    <message>
        <source>Orbit over ground, cost</source>
        <translation>Orbit over ground, cost</translation>
    </message>
    <message>
        <source>Launch price for parity</source>
        <translation>Launch price for parity</translation>
    </message>
    <message>
        <source>Carbon of launches</source>
        <translation>Carbon of launches</translation>
    </message>
    <message>
        <source>Carbon of IT energy in orbit</source>
        <translation>Carbon of IT energy in orbit</translation>
    </message>
    <message>
        <source>Carbon of IT energy on the ground</source>
        <translation>Carbon of IT energy on the ground</translation>
    </message>
    <message>
        <source>Working at the end of life</source>
        <translation>Working at the end of life</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satellites</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>Downlink</translation>
    </message>
    <message>
        <source>Laser links of a satellite</source>
        <translation>Laser links of a satellite</translation>
    </message>
    <message>
        <source>Tokens for each parameter</source>
        <translation>Tokens for each parameter</translation>
    </message>
    <message>
        <source>Saved by better chips, at the chips</source>
        <translation>Saved by better chips, at the chips</translation>
    </message>
    <message>
        <source>Saved by better chips, at the servers</source>
        <translation>Saved by better chips, at the servers</translation>
    </message>
    <message>
        <source>Saved by better chips, at the meter</source>
        <translation>Saved by better chips, at the meter</translation>
    </message>
    <message>
        <source>Watts at the meter for a watt at the chip</source>
        <translation>Watts at the meter for a watt at the chip</translation>
    </message>
    <message>
        <source>Servers, times less power</source>
        <translation>Servers, times less power</translation>
    </message>
    <message>
        <source>Meter, times less power</source>
        <translation>Meter, times less power</translation>
    </message>
    <message>
        <source>Requests on devices</source>
        <translation>Requests on devices</translation>
    </message>
    <message>
        <source>Energy of devices</source>
        <translation>Energy of devices</translation>
    </message>
    <message>
        <source>Energy per request on a device</source>
        <translation>Energy per request on a device</translation>
    </message>
    <message>
        <source>Energy, facility and devices</source>
        <translation>Energy, facility and devices</translation>
    </message>
    <message>
        <source>Energy per request, facility and devices</source>
        <translation>Energy per request, facility and devices</translation>
    </message>
    <message>
        <source>Hours of free cooling</source>
        <translation>Hours of free cooling</translation>
    </message>
    <message>
        <source>Dry-bulb of the design hour</source>
        <translation>Dry-bulb of the design hour</translation>
    </message>
    <message>
        <source>Wet-bulb of the design hour</source>
        <translation>Wet-bulb of the design hour</translation>
    </message>
    <message>
        <source>PUE, design hour</source>
        <translation>PUE, design hour</translation>
    </message>
    <message>
        <source>Design power</source>
        <translation>Design power</translation>
    </message>
    <message>
        <source>Utility connection</source>
        <translation>Utility connection</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>Transformers</translation>
    </message>
    <message>
        <source>UPS modules</source>
        <translation>UPS modules</translation>
    </message>
    <message>
        <source>Generator sets</source>
        <translation>Generator sets</translation>
    </message>
    <message>
        <source>Coolant distribution units</source>
        <translation>Coolant distribution units</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>Chillers</translation>
    </message>
    <message>
        <source>Flow of coolant</source>
        <translation>Flow of coolant</translation>
    </message>
    <message>
        <source>Make-up water, design hour</source>
        <translation>Make-up water, design hour</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>White space</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>Gross area</translation>
    </message>
    <message>
        <source>Weight of the racks</source>
        <translation>Weight of the racks</translation>
    </message>
    <message>
        <source>Load on the floor</source>
        <translation>Load on the floor</translation>
    </message>
    <message>
        <source>Energy of updates to devices</source>
        <translation>Energy of updates to devices</translation>
    </message>
    <message>
        <source>Embodied carbon of devices</source>
        <translation>Embodied carbon of devices</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>%1: %2</source>
        <comment>object, why a value of it is not known</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>up to %1</source>
        <comment>largest month</comment>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an object and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, money in %2</source>
        <comment>plan, currency</comment>
        <translation>%1, money in %2</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The utility feed covers the peak</source>
        <translation>The utility feed covers the peak</translation>
    </message>
    <message>
        <source>In every month the peak of the facility stays within the feed in force.</source>
        <translation>In every month the peak of the facility stays within the feed in force.</translation>
    </message>
    <message>
        <source>The utility feed is too small</source>
        <translation>The utility feed is too small</translation>
    </message>
    <message>
        <source>In at least one month the peak of the facility exceeds the feed in force. Raise the feed, or add a larger step from that month on.</source>
        <translation>In at least one month the peak of the facility exceeds the feed in force. Raise the feed, or add a larger step from that month on.</translation>
    </message>
    <message>
        <source>Racks stay within the cooling limit</source>
        <translation>Racks stay within the cooling limit</translation>
    </message>
    <message>
        <source>Power per rack against the limit of the facility, else of its cooling.</source>
        <translation>Power per rack against the limit of the facility, else of its cooling.</translation>
    </message>
    <message>
        <source>A rack draws more than can be cooled</source>
        <translation>A rack draws more than can be cooled</translation>
    </message>
    <message>
        <source>Power per rack exceeds the limit of the facility, else of its cooling. Put fewer systems into a rack, or choose a cooling technology that takes more.</source>
        <translation>Power per rack exceeds the limit of the facility, else of its cooling. Put fewer systems into a rack, or choose a cooling technology that takes more.</translation>
    </message>
    <message>
        <source>No rack unit is left for a switch</source>
        <translation>No rack unit is left for a switch</translation>
    </message>
    <message>
        <source>The systems fill the whole rack. Put fewer systems into it.</source>
        <translation>The systems fill the whole rack. Put fewer systems into it.</translation>
    </message>
    <message>
        <source>More systems than the rack has units for</source>
        <translation>More systems than the rack has units for</translation>
    </message>
    <message>
        <source>A pinned number of systems needs more rack units than there are. Pin fewer.</source>
        <translation>A pinned number of systems needs more rack units than there are. Pin fewer.</translation>
    </message>
    <message>
        <source>The rack is too heavy</source>
        <translation>The rack is too heavy</translation>
    </message>
    <message>
        <source>A pinned number of systems weighs more than the floor or rack carries. Pin fewer.</source>
        <translation>A pinned number of systems weighs more than the floor or rack carries. Pin fewer.</translation>
    </message>
    <message>
        <source>PUE within the cap of the place</source>
        <translation>PUE within the cap of the place</translation>
    </message>
    <message>
        <source>The yearly PUE of the facility against the cap that its site states.</source>
        <translation>The yearly PUE of the facility against the cap that its site states.</translation>
    </message>
    <message>
        <source>PUE above the cap of the place</source>
        <translation>PUE above the cap of the place</translation>
    </message>
    <message>
        <source>The yearly PUE of the facility exceeds the cap that its site states. Choose another cooling technology.</source>
        <translation>The yearly PUE of the facility exceeds the cap that its site states. Choose another cooling technology.</translation>
    </message>
    <message>
        <source>A run ends after the plan</source>
        <translation>A run ends after the plan</translation>
    </message>
    <message>
        <source>The run works on beyond the last month of the plan, and the months after it are not in the series. Lengthen the plan.</source>
        <translation>The run works on beyond the last month of the plan, and the months after it are not in the series. Lengthen the plan.</translation>
    </message>
    <message>
        <source>A run starts before the plan</source>
        <translation>A run starts before the plan</translation>
    </message>
    <message>
        <source>The run starts before the first month of the plan. Begin the plan earlier.</source>
        <translation>The run starts before the first month of the plan. Begin the plan earlier.</translation>
    </message>
    <message>
        <source>A run starts before its cluster stands</source>
        <translation>A run starts before its cluster stands</translation>
    </message>
    <message>
        <source>When the run starts, fewer accelerators stand than it uses. Start it later, or use fewer.</source>
        <translation>When the run starts, fewer accelerators stand than it uses. Start it later, or use fewer.</translation>
    </message>
    <message>
        <source>A run outlasts its cluster</source>
        <translation>A run outlasts its cluster</translation>
    </message>
    <message>
        <source>The cluster is retired while the run still works. Start the run earlier, or keep the cluster.</source>
        <translation>The cluster is retired while the run still works. Start the run earlier, or keep the cluster.</translation>
    </message>
    <message>
        <source>Runs together want more than the cluster has</source>
        <translation>Runs together want more than the cluster has</translation>
    </message>
    <message>
        <source>Runs that work at the same time use more accelerators than stand. Start one later, or use fewer.</source>
        <translation>Runs that work at the same time use more accelerators than stand. Start one later, or use fewer.</translation>
    </message>
    <message>
        <source>Compute counted as 6 N D</source>
        <translation>Compute counted as 6 N D</translation>
    </message>
    <message>
        <source>The model&apos;s architecture is not known in full. Enter it, or choose the quick count on purpose.</source>
        <translation>The model&apos;s architecture is not known in full. Enter it, or choose the quick count on purpose.</translation>
    </message>
    <message>
        <source>A result waits for a value</source>
        <translation>A result waits for a value</translation>
    </message>
    <message>
        <source>An input that a result needs is empty and has no default. Fill it in.</source>
        <translation>An input that a result needs is empty and has no default. Fill it in.</translation>
    </message>
    <message>
        <source>What is asked is not possible</source>
        <translation>What is asked is not possible</translation>
    </message>
    <message>
        <source>A result breaks a limit, such as more accelerators than the cluster has. Change what asks for it.</source>
        <translation>A result breaks a limit, such as more accelerators than the cluster has. Change what asks for it.</translation>
    </message>
    <message>
        <source>A trend fitted to few models</source>
        <translation>A trend fitted to few models</translation>
    </message>
    <message>
        <source>Fewer than 8 models lie in the growth era. Widen the era, or fit all models.</source>
        <translation>Fewer than 8 models lie in the growth era. Widen the era, or fit all models.</translation>
    </message>
    <message>
        <source>A price of another year</source>
        <translation>A price of another year</translation>
    </message>
    <message>
        <source>The source of a price and the prices of the plan are years apart. Enter a newer price.</source>
        <translation>The source of a price and the prices of the plan are years apart. Enter a newer price.</translation>
    </message>
    <message>
        <source>A price not re-read at its source</source>
        <translation>A price not re-read at its source</translation>
    </message>
    <message>
        <source>Check the price, or enter your own.</source>
        <translation>Check the price, or enter your own.</translation>
    </message>
    <message>
        <source>A run does not fit into memory</source>
        <translation>A run does not fit into memory</translation>
    </message>
    <message>
        <source>Weights, gradients, optimizer and activations of a layout against the memory of an accelerator. Recompute more, split more, or use more accelerators.</source>
        <translation>Weights, gradients, optimizer and activations of a layout against the memory of an accelerator. Recompute more, split more, or use more accelerators.</translation>
    </message>
    <message>
        <source>A layout needs more accelerators</source>
        <translation>A layout needs more accelerators</translation>
    </message>
    <message>
        <source>Tensor, pipeline and context degrees multiplied exceed the accelerators of the run. Lower one of them, or leave them to the search.</source>
        <translation>Tensor, pipeline and context degrees multiplied exceed the accelerators of the run. Lower one of them, or leave them to the search.</translation>
    </message>
    <message>
        <source>A batch far above the critical one</source>
        <translation>A batch far above the critical one</translation>
    </message>
    <message>
        <source>The batch exceeds three times the critical batch, which is known within a factor of 3: more tokens are needed for the same loss. Make the batch smaller.</source>
        <translation>The batch exceeds three times the critical batch, which is known within a factor of 3: more tokens are needed for the same loss. Make the batch smaller.</translation>
    </message>
    <message>
        <source>More accelerators than the batch keeps busy</source>
        <translation>More accelerators than the batch keeps busy</translation>
    </message>
    <message>
        <source>The accelerators exceed three times those that the critical batch keeps busy in this layout. Use fewer, or split the model over more of them.</source>
        <translation>The accelerators exceed three times those that the critical batch keeps busy in this layout. Use fewer, or split the model over more of them.</translation>
    </message>
    <message>
        <source>More tokens than there is text</source>
        <translation>More tokens than there is text</translation>
    </message>
    <message>
        <source>The run reads more tokens than the stock of public text. State what else it reads, or how many are unique.</source>
        <translation>The run reads more tokens than the stock of public text. State what else it reads, or how many are unique.</translation>
    </message>
    <message>
        <source>Data repeated too often</source>
        <translation>Data repeated too often</translation>
    </message>
    <message>
        <source>Beyond five passes over the same tokens further ones add little. Find more data, or train on fewer tokens.</source>
        <translation>Beyond five passes over the same tokens further ones add little. Find more data, or train on fewer tokens.</translation>
    </message>
    <message>
        <source>A model does not fit its replica</source>
        <translation>A model does not fit its replica</translation>
    </message>
    <message>
        <source>Weights, keys and values exceed the memory of a replica. Choose a lower precision, a larger replica or an accelerator with more memory.</source>
        <translation>Weights, keys and values exceed the memory of a replica. Choose a lower precision, a larger replica or an accelerator with more memory.</translation>
    </message>
    <message>
        <source>The TPOT limit is below the floor</source>
        <translation>The TPOT limit is below the floor</translation>
    </message>
    <message>
        <source>Even a single sequence takes longer for a token than the limit allows: weights can&apos;t be read faster. Allow more, or choose a lower precision.</source>
        <translation>Even a single sequence takes longer for a token than the limit allows: weights can&apos;t be read faster. Allow more, or choose a lower precision.</translation>
    </message>
    <message>
        <source>A measured batch exceeds the TPOT limit</source>
        <translation>A measured batch exceeds the TPOT limit</translation>
    </message>
    <message>
        <source>A pinned batch or throughput is taken as it is, though a token takes longer than the limit. Pin a smaller batch, or allow more.</source>
        <translation>A pinned batch or throughput is taken as it is, though a token takes longer than the limit. Pin a smaller batch, or allow more.</translation>
    </message>
    <message>
        <source>The TTFT limit is below the floor</source>
        <translation>The TTFT limit is below the floor</translation>
    </message>
    <message>
        <source>Prompts wait too long in the peak</source>
        <translation>Prompts wait too long in the peak</translation>
    </message>
    <message>
        <source>One request in twenty waits longer for its first token than the limit. Lower the load in the peak.</source>
        <translation>One request in twenty waits longer for its first token than the limit. Lower the load in the peak.</translation>
    </message>
    <message>
        <source>Services need more than their cluster has</source>
        <translation>Services need more than their cluster has</translation>
    </message>
    <message>
        <source>In some month the services of a cluster need more accelerators than stand there. Size the cluster by its services, or add systems.</source>
        <translation>In some month the services of a cluster need more accelerators than stand there. Size the cluster by its services, or add systems.</translation>
    </message>
    <message>
        <source>The network does not reach all</source>
        <translation>The network does not reach all</translation>
    </message>
    <message>
        <source>Three tiers of these switches join fewer accelerators than the cluster has. Choose switches with more ports, or fewer ports per accelerator.</source>
        <translation>Three tiers of these switches join fewer accelerators than the cluster has. Choose switches with more ports, or fewer ports per accelerator.</translation>
    </message>
    <message>
        <source>A tariff and an all-in price</source>
        <translation>A tariff and an all-in price</translation>
    </message>
    <message>
        <source>An all-in price contains the demand charge already, so that only the tariff counts. Clear one of them.</source>
        <translation>An all-in price contains the demand charge already, so that only the tariff counts. Clear one of them.</translation>
    </message>
    <message>
        <source>A demand charge above the energy price</source>
        <translation>A demand charge above the energy price</translation>
    </message>
    <message>
        <source>Even a load that never varies would pay more for its peak than for its energy. Check whether the charge is stated for a year or in another unit.</source>
        <translation>Even a load that never varies would pay more for its peak than for its energy. Check whether the charge is stated for a year or in another unit.</translation>
    </message>
    <message>
        <source>Fewer tokens than parameters</source>
        <translation>Fewer tokens than parameters</translation>
    </message>
    <message>
        <source>Less than one training token for each active parameter: published dense models have 1.4 or more, and about 20 are best for the compute. Size and compute do not go together.</source>
        <translation>Less than one training token for each active parameter: published dense models have 1.4 or more, and about 20 are best for the compute. Size and compute do not go together.</translation>
    </message>
    <message>
        <source>Hardware that does not exist</source>
        <translation>Hardware that does not exist</translation>
    </message>
    <message>
        <source>The cluster is built of accelerators that no one makes: it shows what a claim would mean, not what can be bought. Choose another system.</source>
        <translation>The cluster is built of accelerators that no one makes: it shows what a claim would mean, not what can be bought. Choose another system.</translation>
    </message>
    <message>
        <source>The peak rests on made weather</source>
        <translation>The peak rests on made weather</translation>
    </message>
    <message>
        <source>A year made from monthly means is 1 to 3 K too mild in its hottest hours. Enter the design temperatures of the site, or read an EPW file.</source>
        <translation>A year made from monthly means is 1 to 3 K too mild in its hottest hours. Enter the design temperatures of the site, or read an EPW file.</translation>
    </message>
    <message>
        <source>Export-controlled at this place</source>
        <translation>Export-controlled at this place</translation>
    </message>
    <message>
        <source>The accelerators of a cluster need an export licence for the country of its site, by a rule in force when it is commissioned. Day and source stand with the accelerator in the library. Choose other hardware, or another site.</source>
        <translation>The accelerators of a cluster need an export licence for the country of its site, by a rule in force when it is commissioned. Day and source stand with the accelerator in the library. Choose other hardware, or another site.</translation>
    </message>
    <message>
        <source>A peak with sparsity</source>
        <translation>A peak with sparsity</translation>
    </message>
    <message>
        <source>More computing for a watt than known</source>
        <translation>More computing for a watt than known</translation>
    </message>
    <message>
        <source>A peak over TDP is higher than that of any product that was launched by then, with 1.4 times a year allowed after the newest. It may be a peak with sparsity, in another arithmetic, or the TDP of another form. Check both.</source>
        <translation>A peak over TDP is higher than that of any product that was launched by then, with 1.4 times a year allowed after the newest. It may be a peak with sparsity, in another arithmetic, or the TDP of another form. Check both.</translation>
    </message>
    <message>
        <source>A peak is about twice the dense one that the library has for this accelerator: data sheets often print it with sparsity, which training does not use. Halve it.</source>
        <translation>A peak is about twice the dense one that the library has for this accelerator: data sheets often print it with sparsity, which training does not use. Halve it.</translation>
    </message>
    <message>
        <source>A marginal factor for a footprint</source>
        <translation>A marginal factor for a footprint</translation>
    </message>
    <message>
        <source>A marginal factor answers what one more kWh causes. What a facility&apos;s electricity emitted is counted with the mean of its grid. Enter that one.</source>
        <translation>A marginal factor answers what one more kWh causes. What a facility&apos;s electricity emitted is counted with the mean of its grid. Enter that one.</translation>
    </message>
    <message>
        <source>Grid carbon of another kind</source>
        <translation>Grid carbon of another kind</translation>
    </message>
    <message>
        <source>The factor counts CO₂ alone, or electricity as generated, or a life cycle. Beside factors of CO₂e of what is consumed, differences of some percent mean nothing.</source>
        <translation>The factor counts CO₂ alone, or electricity as generated, or a life cycle. Beside factors of CO₂e of what is consumed, differences of some percent mean nothing.</translation>
    </message>
    <message>
        <source>A system is too heavy for a rack</source>
        <translation>A system is too heavy for a rack</translation>
    </message>
    <message>
        <source>One system with its empty rack weighs more than a rack may: none can be placed. Allow more where the floor carries it, or choose another system.</source>
        <translation>One system with its empty rack weighs more than a rack may: none can be placed. Allow more where the floor carries it, or choose another system.</translation>
    </message>
    <message>
        <source>A system draws more than a rack may</source>
        <translation>A system draws more than a rack may</translation>
    </message>
    <message>
        <source>One system draws more than the cooling carries away from a rack, or than the facility allows it: none can be placed. Choose another cooling or system.</source>
        <translation>One system draws more than the cooling carries away from a rack, or than the facility allows it: none can be placed. Choose another cooling or system.</translation>
    </message>
    <message>
        <source>More IT than the facility is designed for</source>
        <translation>More IT than the facility is designed for</translation>
    </message>
    <message>
        <source>The systems of a facility draw more at full operation than its design IT power, by which cooling and building cost are sized. Design for more, or place fewer.</source>
        <translation>The systems of a facility draw more at full operation than its design IT power, by which cooling and building cost are sized. Design for more, or place fewer.</translation>
    </message>
    <message>
        <source>The way to the user and reading the prompt take longer than the first token may. Allow more, or read less.</source>
        <translation>The way to the user and reading the prompt take longer than the first token may. Allow more, or read less.</translation>
    </message>
    <message>
        <source>A bandwidth of both directions</source>
        <translation>A bandwidth of both directions</translation>
    </message>
    <message>
        <source>A bandwidth of a class is at least twice what the library has for such accelerators. Makers add both directions of NVLink (900 GB/s are 450 each way) and print networks in Gb/s. Enter what an accelerator reaches one way, in GB/s.</source>
        <translation>A bandwidth of a class is at least twice what the library has for such accelerators. Makers add both directions of NVLink (900 GB/s are 450 each way) and print networks in Gb/s. Enter what an accelerator reaches one way, in GB/s.</translation>
    </message>
    <message>
        <source>Memory in GiB</source>
        <translation>Memory in GiB</translation>
    </message>
    <message>
        <source>Makers print “80 GB” for 80 GiB, and so does the library: what can be used is counted from the printed number. Enter that one.</source>
        <translation>Makers print “80 GB” for 80 GiB, and so does the library: what can be used is counted from the printed number. Enter that one.</translation>
    </message>
    <message>
        <source>More water than power stations evaporate</source>
        <translation>More water than power stations evaporate</translation>
    </message>
    <message>
        <source>Power stations evaporate .1 to 3.3 L for each kWh. What they withdraw is ten to a hundred times as much, and nearly all of it goes back; the evaporation of reservoirs is left out here. Enter the water consumed.</source>
        <translation>Power stations evaporate .1 to 3.3 L for each kWh. What they withdraw is ten to a hundred times as much, and nearly all of it goes back; the evaporation of reservoirs is left out here. Enter the water consumed.</translation>
    </message>
    <message>
        <source>Demand that more than quadruples each year</source>
        <translation>Demand that more than quadruples each year</translation>
    </message>
    <message>
        <source>Demand is known to grow 1.3 to 4 times a year. Twice as much is 100 %, a doubling in 6 months 300 %, an e-fold 172 %. Check which is meant.</source>
        <translation>Demand is known to grow 1.3 to 4 times a year. Twice as much is 100 %, a doubling in 6 months 300 %, an e-fold 172 %. Check which is meant.</translation>
    </message>
    <message>
        <source>Trained on its whole context</source>
        <translation>Trained on its whole context</translation>
    </message>
    <message>
        <source>The run reads sequences as long as the longest that its model takes. Most models train on 4,096 or 8,192 tokens and learn longer contexts at the end, on a few percent of their tokens. Enter the sequence length.</source>
        <translation>The run reads sequences as long as the longest that its model takes. Most models train on 4,096 or 8,192 tokens and learn longer contexts at the end, on a few percent of their tokens. Enter the sequence length.</translation>
    </message>
    <message>
        <source>Weather of another place</source>
        <translation>Weather of another place</translation>
    </message>
    <message>
        <source>The weather file of a site was measured more than 100 km away, or more than 300 m higher or lower. Read a file of the place, or drop it.</source>
        <translation>The weather file of a site was measured more than 100 km away, or more than 300 m higher or lower. Read a file of the place, or drop it.</translation>
    </message>
    <message>
        <source>A request beyond the model&apos;s context</source>
        <translation>A request beyond the model&apos;s context</translation>
    </message>
    <message>
        <source>Prompt and answer together are longer than the longest sequence that the model takes. Shorten them, or choose another model.</source>
        <translation>Prompt and answer together are longer than the longest sequence that the model takes. Shorten them, or choose another model.</translation>
    </message>
    <message>
        <source>A model too large for its accelerators</source>
        <translation>A model too large for its accelerators</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer take 16 bytes a parameter, whatever the layout. All accelerators of the run together hold less. Use more, or choose a smaller model.</source>
        <translation>Weights, gradients and optimizer take 16 bytes a parameter, whatever the layout. All accelerators of the run together hold less. Use more, or choose a smaller model.</translation>
    </message>
    <message>
        <source>Goodput of a smaller run</source>
        <translation>Goodput of a smaller run</translation>
    </message>
    <message>
        <source>The goodput taken by default is that of runs on up to 16,384 accelerators. On more of them failures come more often. Let it follow from failures, or enter your own.</source>
        <translation>The goodput taken by default is that of runs on up to 16,384 accelerators. On more of them failures come more often. Let it follow from failures, or enter your own.</translation>
    </message>
    <message>
        <source>A price far from any that is known</source>
        <translation>A price far from any that is known</translation>
    </message>
    <message>
        <source>Electricity costs .005 to 1 USD/kWh, accelerators 10 to 5 million USD or .01 to 100 USD an hour, systems 100 to 50 million USD. Check the unit and the currency.</source>
        <translation>Electricity costs .005 to 1 USD/kWh, accelerators 10 to 5 million USD or .01 to 100 USD an hour, systems 100 to 50 million USD. Check the unit and the currency.</translation>
    </message>
    <message>
        <source>A choice or correlation that counts for nothing</source>
        <translation>A choice or correlation that counts for nothing</translation>
    </message>
    <message>
        <source>A part of the plan&apos;s open choices or correlations names no input, nothing that can be chosen, or what the input has no longer, and is drawn from by no range. Write it anew or take it out. Of a correlation whose input is no range at present it is a note.</source>
        <translation>A part of the plan&apos;s open choices or correlations names no input, nothing that can be chosen, or what the input has no longer, and is drawn from by no range. Write it anew or take it out. Of a correlation whose input is no range at present it is a note.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Azure, 2020</source>
        <translation>Azure, 2020</translation>
    </message>
    <message>
        <source>Google, 2020</source>
        <translation>Google, 2020</translation>
    </message>
    <message>
        <source>Meta, 2021</source>
        <translation>Meta, 2021</translation>
    </message>
    <message>
        <source>Jean Zay, 2022</source>
        <translation>Jean Zay, 2022</translation>
    </message>
    <message>
        <source>Air-cooled hall</source>
        <translation>Air-cooled hall</translation>
    </message>
    <message>
        <source>Liquid-cooled twin</source>
        <translation>Liquid-cooled twin</translation>
    </message>
    <message>
        <source>10,000 V100</source>
        <translation>10,000 V100</translation>
    </message>
    <message>
        <source>4,096 TPU v3</source>
        <translation>4,096 TPU v3</translation>
    </message>
    <message>
        <source>992 A100</source>
        <translation>992 A100</translation>
    </message>
    <message>
        <source>384 A100</source>
        <translation>384 A100</translation>
    </message>
    <message>
        <source>20 racks of DGX A100</source>
        <translation>20 racks of DGX A100</translation>
    </message>
    <message>
        <source>HGX A100, liquid-cooled</source>
        <translation>HGX A100, liquid-cooled</translation>
    </message>
    <message>
        <source>GPT-3</source>
        <translation>GPT-3</translation>
    </message>
    <message>
        <source>Gopher</source>
        <translation>Gopher</translation>
    </message>
    <message>
        <source>OPT</source>
        <translation>OPT</translation>
    </message>
    <message>
        <source>BLOOM</source>
        <translation>BLOOM</translation>
    </message>
    <message>
        <source>GPT-3 again, air-cooled</source>
        <translation>GPT-3 again, air-cooled</translation>
    </message>
    <message>
        <source>GPT-3 again, liquid-cooled</source>
        <translation>GPT-3 again, liquid-cooled</translation>
    </message>
    <message>
        <source>The article, 2023</source>
        <translation>The article, 2023</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Serving hall</source>
        <translation>Serving hall</translation>
    </message>
    <message>
        <source>H100 for serving</source>
        <translation>H100 for serving</translation>
    </message>
    <message>
        <source>B200 for serving</source>
        <translation>B200 for serving</translation>
    </message>
    <message>
        <source>Chat, 70B on H100</source>
        <translation>Chat, 70B on H100</translation>
    </message>
    <message>
        <source>Chat, 70B on B200</source>
        <translation>Chat, 70B on B200</translation>
    </message>
    <message>
        <source>Reasoning, mixture on B200</source>
        <translation>Reasoning, mixture on B200</translation>
    </message>
    <message>
        <source>Serving on two generations</source>
        <translation>Serving on two generations</translation>
    </message>
    <message>
        <source>The same on the ground</source>
        <translation>The same on the ground</translation>
    </message>
    <message>
        <source>A megawatt in orbit, today</source>
        <translation>A megawatt in orbit, today</translation>
    </message>
    <message>
        <source>A megawatt in orbit, as hoped</source>
        <translation>A megawatt in orbit, as hoped</translation>
    </message>
    <message>
        <source>A megawatt in orbit</source>
        <translation>A megawatt in orbit</translation>
    </message>
    <message>
        <source>Hall for serving</source>
        <translation>Hall for serving</translation>
    </message>
    <message>
        <source>DGX A100 for serving</source>
        <translation>DGX A100 for serving</translation>
    </message>
    <message>
        <source>Chat with GPT-3</source>
        <translation>Chat with GPT-3</translation>
    </message>
    <message>
        <source>40 MW in orbit</source>
        <translation>40 MW in orbit</translation>
    </message>
    <message>
        <source>Hall of the claims of 2023</source>
        <translation>Hall of the claims of 2023</translation>
    </message>
    <message>
        <source>25,000 accelerators</source>
        <translation>25,000 accelerators</translation>
    </message>
    <message>
        <source>A model as claimed in 2023</source>
        <translation>A model as claimed in 2023</translation>
    </message>
    <message>
        <source>Liquid cooling</source>
        <translation>Liquid cooling</translation>
    </message>
    <message>
        <source>Pluggable optics, counted</source>
        <translation>Pluggable optics, counted</translation>
    </message>
    <message>
        <source>+ co-packaged optics</source>
        <translation>+ co-packaged optics</translation>
    </message>
    <message>
        <source>Quebec hydro</source>
        <translation>Quebec hydro</translation>
    </message>
    <message>
        <source>RLHF, open software of 2023</source>
        <translation>RLHF, open software of 2023</translation>
    </message>
    <message>
        <source>+ DeepSpeed-Chat</source>
        <translation>+ DeepSpeed-Chat</translation>
    </message>
    <message>
        <source>Chat from the data centre</source>
        <translation>Chat from the data centre</translation>
    </message>
    <message>
        <source>+ edge inference, 70 %</source>
        <translation>+ edge inference, 70 %</translation>
    </message>
    <message>
        <source>Orbital, 40 MW</source>
        <translation>Orbital, 40 MW</translation>
    </message>
    <message>
        <source>GPT-4 as claimed in 2023</source>
        <translation>GPT-4 as claimed in 2023</translation>
    </message>
    <message>
        <source>GPT-5 as claimed in 2023</source>
        <translation>GPT-5 as claimed in 2023</translation>
    </message>
    <message>
        <source>Guizhou</source>
        <translation>Guizhou</translation>
    </message>
    <message>
        <source>Inner Mongolia</source>
        <translation>Inner Mongolia</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Virginia</translation>
    </message>
    <message>
        <source>A1 Ulanqab (hypothetical: no GB200 may be exported there)</source>
        <translation>A1 Ulanqab (hypothetical: no GB200 may be exported there)</translation>
    </message>
    <message>
        <source>Behind a feed of 100 MW</source>
        <translation>Behind a feed of 100 MW</translation>
    </message>
    <message>
        <source>A dense model of 2e26 FLOP</source>
        <translation>A dense model of 2e26 FLOP</translation>
    </message>
    <message>
        <source>The run of 2e26 FLOP</source>
        <translation>The run of 2e26 FLOP</translation>
    </message>
    <message>
        <source>All other work</source>
        <translation>All other work</translation>
    </message>
    <message>
        <source>A1 Northern Virginia</source>
        <translation>A1 Northern Virginia</translation>
    </message>
    <message>
        <source>A2 Ulanqab, CloudMatrix 384</source>
        <translation>A2 Ulanqab, CloudMatrix 384</translation>
    </message>
    <message>
        <source>100 MW: Ulanqab or Northern Virginia</source>
        <translation>100 MW: Ulanqab or Northern Virginia</translation>
    </message>
    <message>
        <source>assumption of this sample plan</source>
        <translation>assumption of this sample plan</translation>
    </message>
    <message>
        <source>15 months from November 2026</source>
        <translation>15 months from November 2026</translation>
    </message>
    <message>
        <source>48 months from November 2026</source>
        <translation>48 months from November 2026</translation>
    </message>
    <message>
        <source>25 months of 730 h</source>
        <translation>25 months of 730 h</translation>
    </message>
    <message>
        <source>55 months of 730 h</source>
        <translation>55 months of 730 h</translation>
    </message>
    <message>
        <source>2e26 FLOP over 6 N</source>
        <translation>2e26 FLOP over 6 N</translation>
    </message>
    <message>
        <source>4 x 450 W TDP: no published nameplate</source>
        <translation>4 x 450 W TDP: no published nameplate</translation>
    </message>
    <message>
        <source>Orsay, near Paris</source>
        <translation>Orsay, near Paris</translation>
    </message>
    <message>
        <source>a fifteenth of the default: 15 times slower generation, as Microsoft&apos;s comparison of 2023 has it</source>
        <translation>a fifteenth of the default: 15 times slower generation, as Microsoft&apos;s comparison of 2023 has it</translation>
    </message>
    <message>
        <source>costs: construction_us; none is known of Quebec</source>
        <translation>costs: construction_us; none is known of Quebec</translation>
    </message>
    <message>
        <source>costs: construction_us_n_virginia with construction_ai_premium</source>
        <translation>costs: construction_us_n_virginia with construction_ai_premium</translation>
    </message>
    <message>
        <source>grid factor of the place, as the library has it</source>
        <translation>grid factor of the place, as the library has it</translation>
    </message>
    <message>
        <source>not sold; from the amortised 640,617 USD that Epoch AI estimates for Gopher</source>
        <translation>not sold; from the amortised 640,617 USD that Epoch AI estimates for Gopher</translation>
    </message>
    <message>
        <source>planner&apos;s assumption: hand calculation, plan A</source>
        <translation>planner&apos;s assumption: hand calculation, plan A</translation>
    </message>
    <message>
        <source>price of a DGX A100 as the broker&apos;s note of 2023 took it</source>
        <translation>price of a DGX A100 as the broker&apos;s note of 2023 took it</translation>
    </message>
    <message>
        <source>realised over the whole run: 6 N D over published accelerator-hours and peak</source>
        <translation>realised over the whole run: 6 N D over published accelerator-hours and peak</translation>
    </message>
    <message>
        <source>ten tokens a second, faster than reading</source>
        <translation>ten tokens a second, faster than reading</translation>
    </message>
    <message>
        <source>the article: 13 million daily visitors</source>
        <translation>the article: 13 million daily visitors</translation>
    </message>
    <message>
        <source>the article: 7 DGX A100 in a rack of 42 U</source>
        <translation>the article: 7 DGX A100 in a rack of 42 U</translation>
    </message>
    <message>
        <source>the rack of NVL72 is 48 units high</source>
        <translation>the rack of NVL72 is 48 units high</translation>
    </message>
    <message>
        <source>Google 2025, Suncatcher: parity by the mid-2030s</source>
        <translation>Google 2025, Suncatcher: parity by the mid-2030s</translation>
    </message>
    <message>
        <source>Google Cloud 2021: 8 USD/h for a TPU v3 board of 4</source>
        <translation>Google Cloud 2021: 8 USD/h for a TPU v3 board of 4</translation>
    </message>
    <message>
        <source>Lambda Labs 2020: 355 V100-years for 4.6 M USD</source>
        <translation>Lambda Labs 2020: 355 V100-years for 4.6 M USD</translation>
    </message>
    <message>
        <source>Pangu Ultra 135B: .52 on 8,192 Ascend 910B (Epoch AI)</source>
        <translation>Pangu Ultra 135B: .52 on 8,192 Ascend 910B (Epoch AI)</translation>
    </message>
    <message>
        <source>SemiAnalysis 2023: about 25,000 A100, unconfirmed</source>
        <translation>SemiAnalysis 2023: about 25,000 A100, unconfirmed</translation>
    </message>
    <message>
        <source>SemiAnalysis, April 2025, times .77: 430 kW for 384 accelerators, network included</source>
        <translation>SemiAnalysis, April 2025, times .77: 430 kW for 384 accelerators, network included</translation>
    </message>
    <message>
        <source>Yao et al. 2023, DeepSpeed-Chat: 135 M tokens in the stage of reinforcement learning</source>
        <translation>Yao et al. 2023, DeepSpeed-Chat: 135 M tokens in the stage of reinforcement learning</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Schedule of training runs</source>
        <translation>Schedule of training runs</translation>
    </message>
    <message>
        <source>Training runs as bars in time, a row for each cluster under its facility.</source>
        <translation>Training runs as bars in time, a row for each cluster under its facility.</translation>
    </message>
    <message>
        <source>Nothing to schedule yet. Add a facility, a cluster and a training run.</source>
        <translation>Nothing to schedule yet. Add a facility, a cluster and a training run.</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Training run</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conflict</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Accelerators standing</source>
        <translation>Accelerators standing</translation>
    </message>
    <message>
        <source>Feed too small</source>
        <translation>Feed too small</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>plan starts</source>
        <translation>plan starts</translation>
    </message>
    <message>
        <source>plan ends</source>
        <translation>plan ends</translation>
    </message>
    <message>
        <source>No facility</source>
        <translation>No facility</translation>
    </message>
    <message>
        <source>No cluster</source>
        <translation>No cluster</translation>
    </message>
    <message>
        <source>%1, with its cluster</source>
        <comment>the start of a run that follows commissioning</comment>
        <translation>%1, with its cluster</translation>
    </message>
    <message>
        <source>%1 idle</source>
        <comment>percent</comment>
        <translation>%1 idle</translation>
    </message>
    <message>
        <source>feed short by %1</source>
        <comment>power</comment>
        <translation>feed short by %1</translation>
    </message>
    <message>
        <source>Share of cluster</source>
        <translation>Share of cluster</translation>
    </message>
    <message>
        <source>Accelerator-hours standing</source>
        <translation>Accelerator-hours standing</translation>
    </message>
    <message>
        <source>Accelerator-hours used</source>
        <translation>Accelerator-hours used</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>All clusters</translation>
    </message>
    <message>
        <source>starts before enough accelerators stand</source>
        <translation>starts before enough accelerators stand</translation>
    </message>
    <message>
        <source>works on when accelerators are switched off</source>
        <translation>works on when accelerators are switched off</translation>
    </message>
    <message>
        <source>overlaps with %1</source>
        <comment>training runs</comment>
        <translation>overlaps with %1</translation>
    </message>
    <message>
        <source>starts before the plan</source>
        <translation>starts before the plan</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conflicts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>standing: %1</source>
        <comment>number of accelerators</comment>
        <translation>standing: %1</translation>
    </message>
</context>
<context>
    <name>SeekTexts</name>
    <message>
        <source>The target is met.</source>
        <translation>The target is met.</translation>
    </message>
    <message>
        <source>The result passes over the target in a step: the neighbours are shown.</source>
        <translation>The result passes over the target in a step: the neighbours are shown.</translation>
    </message>
    <message>
        <source>The result is at the target whatever the input is.</source>
        <translation>The result is at the target whatever the input is.</translation>
    </message>
    <message>
        <source>The input does not move the result.</source>
        <translation>The input does not move the result.</translation>
    </message>
    <message>
        <source>The target is out of reach within the range: the nearest value is shown.</source>
        <translation>The target is out of reach within the range: the nearest value is shown.</translation>
    </message>
    <message>
        <source>The result has no value anywhere in the range.</source>
        <translation>The result has no value anywhere in the range.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>below the step</source>
        <translation>below the step</translation>
    </message>
    <message>
        <source>above the step</source>
        <translation>above the step</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nearest</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>two values of the input, why there is no result</comment>
        <translation>From %1 to %2: %3</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a choice.</source>
        <translation>%1 is neither a number nor a choice.</translation>
    </message>
    <message>
        <source>The range from --low to --high is empty.</source>
        <translation>The range from --low to --high is empty.</translation>
    </message>
</context>
<context>
    <name>SensitivityTexts</name>
    <message>
        <source>No input of the plan is a range. Type one such as 4..7 or 5±10%, or give it with --set.</source>
        <translation>No input of the plan is a range. Type one such as 4..7 or 5±10%, or give it with --set.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>at P10</source>
        <translation>at P10</translation>
    </message>
    <message>
        <source>at P90</source>
        <translation>at P90</translation>
    </message>
    <message>
        <source>Result at P10</source>
        <translation>Result at P10</translation>
    </message>
    <message>
        <source>Result at P90</source>
        <translation>Result at P90</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>No range moves this result.</source>
        <translation>No range moves this result.</translation>
    </message>
    <message>
        <source>First index</source>
        <translation>First index</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Total index</source>
        <translation>Total index</translation>
    </message>
    <message>
        <source>Knowing it narrows by</source>
        <translation>Knowing it narrows by</translation>
    </message>
    <message>
        <source>Indices are of inputs that are independent. The plan correlates some; --set plan.correlations= takes them as independent.</source>
        <translation>Indices are of inputs that are independent. The plan correlates some; --set plan.correlations= takes them as independent.</translation>
    </message>
    <message>
        <source>The result has no value at any point of the ranges: %1</source>
        <translation>The result has no value at any point of the ranges: %1</translation>
    </message>
    <message>
        <source>At too many points of the ranges the result has no value: %1</source>
        <translation>At too many points of the ranges the result has no value: %1</translation>
    </message>
    <message>
        <source>Of %1 points %2 are left out, since the result has no value there: %3</source>
        <translation>Of %1 points %2 are left out, since the result has no value there: %3</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“%1” can be read in two ways. Write decimals with a point (1.5) and group digits by three (1,500).</source>
        <translation>“%1” can be read in two ways. Write decimals with a point (1.5) and group digits by three (1,500).</translation>
    </message>
    <message>
        <source>%1 is out of range. Type a number from %2 to %3.</source>
        <translation>%1 is out of range. Type a number from %2 to %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Type one without decimals, such as 1024.</source>
        <translation>“%1” is not a whole number. Type one without decimals, such as 1024.</translation>
    </message>
    <message>
        <source>“%1” is not a known unit. Type one such as kW, MWh, % or USD/kWh, or the number alone.</source>
        <translation>“%1” is not a known unit. Type one such as kW, MWh, % or USD/kWh, or the number alone.</translation>
    </message>
    <message>
        <source>“%1” is a unit, and this field holds a plain number. Type the number alone.</source>
        <translation>“%1” is a unit, and this field holds a plain number. Type the number alone.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of what this field holds. Type the value in %2 or a unit of its kind.</source>
        <translation>“%1” is not a unit of what this field holds. Type the value in %2 or a unit of its kind.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices. Choose from: %2.</source>
        <translation>“%1” is not one of the choices. Choose from: %2.</translation>
    </message>
    <message>
        <source>There is no object “%1” in this plan. Choose one from the list.</source>
        <translation>There is no object “%1” in this plan. Choose one from the list.</translation>
    </message>
    <message>
        <source>There is no object “%1” in this plan. Did you mean “%2”?</source>
        <translation>There is no object “%1” in this plan. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no field “%1”. Choose one from the list.</source>
        <translation>There is no field “%1”. Choose one from the list.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>There is no field “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is no result “%1”. Choose one from the list.</source>
        <translation>There is no result “%1”. Choose one from the list.</translation>
    </message>
    <message>
        <source>There is no result “%1”. Did you mean “%2”?</source>
        <translation>There is no result “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>The library has no entry “%1”. Choose one from the list, or add it.</source>
        <translation>The library has no entry “%1”. Choose one from the list, or add it.</translation>
    </message>
    <message>
        <source>The library has no entry “%1”. Did you mean “%2”?</source>
        <translation>The library has no entry “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a key. Begin with a letter from a to z, then use a to z, 0 to 9 and _.</source>
        <translation>“%1” can&apos;t be a key. Begin with a letter from a to z, then use a to z, 0 to 9 and _.</translation>
    </message>
    <message>
        <source>The key “%1” is taken. Choose another.</source>
        <translation>The key “%1” is taken. Choose another.</translation>
    </message>
    <message>
        <source>“%1” is of another kind. Choose one of this kind: %2.</source>
        <translation>“%1” is of another kind. Choose one of this kind: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be removed while “%2” refers to it. Change or remove “%2” first.</source>
        <translation>“%1” can&apos;t be removed while “%2” refers to it. Change or remove “%2” first.</translation>
    </message>
    <message>
        <source>This value follows from the kind of the object and can&apos;t be edited. Choose another kind to change it.</source>
        <translation>This value follows from the kind of the object and can&apos;t be edited. Choose another kind to change it.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation>“%1” does not exist. Check the name and the folder.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check its permissions.</source>
        <translation>“%1” can&apos;t be read: %2. Check its permissions.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place, or change its permissions.</source>
        <translation>“%1” can&apos;t be written: %2. Choose another place, or change its permissions.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation>“%1” is a folder. Choose a file.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. Open a backup of it.</source>
        <translation>“%1” is damaged: %2. Open a backup of it.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Wattplan (format %2; this one reads up to %3). Update Wattplan to open it.</source>
        <translation>“%1” was written by a newer Wattplan (format %2; this one reads up to %3). Update Wattplan to open it.</translation>
    </message>
    <message>
        <source>“%1” is open in another Wattplan. It can be read here; close it there to edit it.</source>
        <translation>“%1” is open in another Wattplan. It can be read here; close it there to edit it.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written because the disk is full. Free some space, then save again.</source>
        <translation>“%1” can&apos;t be written because the disk is full. Free some space, then save again.</translation>
    </message>
    <message>
        <source>“%1”, line %2, column “%3”: %4. Correct the row, then read the file again.</source>
        <translation>“%1”, line %2, column “%3”: %4. Correct the row, then read the file again.</translation>
    </message>
    <message>
        <source>The JSON text has an error at %1: %2. Correct it, then read it again.</source>
        <translation>The JSON text has an error at %1: %2. Correct it, then read it again.</translation>
    </message>
    <message numerus="yes">
        <source>A fit needs at least %n point(s); %1 are given. Widen the choice of points.</source>
        <translation>
            <numerusform>A fit needs at least %n point; %1 are given. Widen the choice of points.</numerusform>
            <numerusform>A fit needs at least %n points; %1 are given. Widen the choice of points.</numerusform>
        </translation>
    </message>
    <message>
        <source>All points lie at the same place of the axis, so no line fits them. Add points elsewhere.</source>
        <translation>All points lie at the same place of the axis, so no line fits them. Add points elsewhere.</translation>
    </message>
    <message>
        <source>%1 is not above zero. Type a positive number.</source>
        <translation>%1 is not above zero. Type a positive number.</translation>
    </message>
    <message>
        <source>Some of the chosen variables follow from the others. Leave one out.</source>
        <translation>Some of the chosen variables follow from the others. Leave one out.</translation>
    </message>
    <message>
        <source>“%1” is not a plan of Wattplan: something else is in it. Choose another file.</source>
        <translation>“%1” is not a plan of Wattplan: something else is in it. Choose another file.</translation>
    </message>
    <message>
        <source>This is no year of weather: %1. Read an EPW file instead.</source>
        <translation>This is no year of weather: %1. Read an EPW file instead.</translation>
    </message>
    <message>
        <source>There is no what-if “%1”. Choose one from the tree.</source>
        <translation>There is no what-if “%1”. Choose one from the tree.</translation>
    </message>
    <message>
        <source>There is no what-if “%1”. Did you mean “%2”?</source>
        <translation>There is no what-if “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t follow “%2”, which follows it. Choose another parent.</source>
        <translation>“%1” can&apos;t follow “%2”, which follows it. Choose another parent.</translation>
    </message>
    <message>
        <source>These steps changed more than one what-if, or the tree itself. Keep steps that were made in one place.</source>
        <translation>These steps changed more than one what-if, or the tree itself. Keep steps that were made in one place.</translation>
    </message>
    <message>
        <source>“%1” says something of “%2” that the plan can&apos;t hold. Mend this conflict first.</source>
        <translation>“%1” says something of “%2” that the plan can&apos;t hold. Mend this conflict first.</translation>
    </message>
    <message>
        <source>There is no snapshot “%1”.</source>
        <translation>There is no snapshot “%1”.</translation>
    </message>
    <message>
        <source>There is no snapshot “%1”. Did you mean “%2”?</source>
        <translation>There is no snapshot “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>There is a snapshot “%1” already. Choose another name.</source>
        <translation>There is a snapshot “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>The snapshot “%1” was altered in the file after it was taken. It can&apos;t be relied on and is not opened.</source>
        <translation>The snapshot “%1” was altered in the file after it was taken. It can&apos;t be relied on and is not opened.</translation>
    </message>
    <message>
        <source>This range can&apos;t be used: %1. Type one such as 4..7 or 5±10%.</source>
        <translation>This range can&apos;t be used: %1. Type one such as 4..7 or 5±10%.</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3. Correct the line, then read the file again.</source>
        <translation>“%1”, line %2: %3. Correct the line, then read the file again.</translation>
    </message>
    <message>
        <source>“%1” is not a month or a day from 1940 to 2100. Type it as 2027-05 or 2027-05-31.</source>
        <translation>“%1” is not a month or a day from 1940 to 2100. Type it as 2027-05 or 2027-05-31.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type a number such as 6.5 or 3e11.</source>
        <translation>“%1” is not a number. Type a number such as 6.5 or 3e11.</translation>
    </message>
    <message>
        <source>A value is needed here. Type a number such as 6.5 or 3e11.</source>
        <translation>A value is needed here. Type a number such as 6.5 or 3e11.</translation>
    </message>
    <message>
        <source>This field takes one number, not a range. Type a number such as 6.5 or 3e11.</source>
        <translation>This field takes one number, not a range. Type a number such as 6.5 or 3e11.</translation>
    </message>
    <message>
        <source>This can&apos;t be left open: %1. Name what may be chosen, such as A | B: 2.</source>
        <translation>This can&apos;t be left open: %1. Name what may be chosen, such as A | B: 2.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <comment>a file, what is wrong with it</comment>
        <translation>“%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” would count for nothing: %2. Correct it, or leave it out.</source>
        <translation>“%1” would count for nothing: %2. Correct it, or leave it out.</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Throughput against interactivity</source>
        <translation>Throughput against interactivity</translation>
    </message>
    <message>
        <source>Output tokens of an accelerator against the tokens a second that one reader sees: larger batches yield more and are slower for each. A mark stands at the batch of each service.</source>
        <translation>Output tokens of an accelerator against the tokens a second that one reader sees: larger batches yield more and are slower for each. A mark stands at the batch of each service.</translation>
    </message>
    <message>
        <source>Accelerators by month</source>
        <translation>Accelerators by month</translation>
    </message>
    <message>
        <source>Accelerators kept for each service, sized by its peak, and those of them busy on average.</source>
        <translation>Accelerators kept for each service, sized by its peak, and those of them busy on average.</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>Cost per million tokens</translation>
    </message>
    <message>
        <source>Cost owned of a million tokens of each service, by the time accelerators spend on them.</source>
        <translation>Cost owned of a million tokens of each service, by the time accelerators spend on them.</translation>
    </message>
    <message>
        <source>Nothing yet. Add a service, and choose its model, cluster and daily users.</source>
        <translation>Nothing yet. Add a service, and choose its model, cluster and daily users.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Accelerators</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <comment>service</comment>
        <translation>%1, kept</translation>
    </message>
    <message>
        <source>%1, busy</source>
        <comment>service</comment>
        <translation>%1, busy</translation>
    </message>
    <message>
        <source>%1: class “%2”, data of %3, %4.</source>
        <comment>service, serving class, date, trust</comment>
        <translation>%1: class “%2”, data of %3, %4.</translation>
    </message>
    <message>
        <source>Scaled by a measurement: × %1.</source>
        <translation>Scaled by a measurement: × %1.</translation>
    </message>
    <message>
        <source>Expected error: throughput %1 %, energy per token %2 %.</source>
        <translation>Expected error: throughput %1 %, energy per token %2 %.</translation>
    </message>
    <message>
        <source>Not measured: expect twice the error of a measured class.</source>
        <translation>Not measured: expect twice the error of a measured class.</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>batch %1</translation>
    </message>
    <message>
        <source>%1, P10–P90</source>
        <comment>line of a chart</comment>
        <translation>%1, P10–P90</translation>
    </message>
    <message>
        <source>%1, P50</source>
        <comment>line of a chart</comment>
        <translation>%1, P50</translation>
    </message>
    <message>
        <source>As if the limit did not hold. %1</source>
        <comment>why a limit is missed</comment>
        <translation>As if the limit did not hold. %1</translation>
    </message>
    <message>
        <source>%1: the numbers in grey are as if its limit did not hold.</source>
        <comment>service</comment>
        <translation>%1: the numbers in grey are as if its limit did not hold.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>How it comes about</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Each line is a step of the calculation, each cell its formula.</source>
        <translation>Each line is a step of the calculation, each cell its formula.</translation>
    </message>
    <message>
        <source>Months: %1</source>
        <translation>Months: %1</translation>
    </message>
    <message>
        <source>What runs over the months of the plan, a month a column.</source>
        <translation>What runs over the months of the plan, a month a column.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Computed by Wattplan</source>
        <translation>Computed by Wattplan</translation>
    </message>
    <message>
        <source>What it was computed from</source>
        <translation>What it was computed from</translation>
    </message>
    <message>
        <source>At the export</source>
        <translation>At the export</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>a fixed number</translation>
    </message>
    <message>
        <source>as exported</source>
        <translation>as exported</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>inputs changed</source>
        <translation>inputs changed</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Read at</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Money in</translation>
    </message>
    <message>
        <source>Baseline and what-ifs</source>
        <translation>Baseline and what-ifs</translation>
    </message>
    <message>
        <source>Values computed by Wattplan</source>
        <translation>Values computed by Wattplan</translation>
    </message>
    <message>
        <source>fit the inputs</source>
        <translation>fit the inputs</translation>
    </message>
    <message>
        <source>no longer fit the inputs: change these in Wattplan and export again</source>
        <translation>no longer fit the inputs: change these in Wattplan and export again</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>there are none</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>How to read it</translation>
    </message>
    <message>
        <source>typed input</source>
        <translation>typed input</translation>
    </message>
    <message>
        <source>Change it: everything that follows from it is computed anew.</source>
        <translation>Change it: everything that follows from it is computed anew.</translation>
    </message>
    <message>
        <source>inherited input</source>
        <translation>inherited input</translation>
    </message>
    <message>
        <source>Follows the column that the what-if is based on; type over it to differ.</source>
        <translation>Follows the column that the what-if is based on; type over it to differ.</translation>
    </message>
    <message>
        <source>missing input</source>
        <translation>missing input</translation>
    </message>
    <message>
        <source>What waits for it is #N/A.</source>
        <translation>What waits for it is #N/A.</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>Decides which formulas apply: change it in Wattplan and export again.</source>
        <translation>Decides which formulas apply: change it in Wattplan and export again.</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formula</translation>
    </message>
    <message>
        <source>A step of the calculation; results are bold.</source>
        <translation>A step of the calculation; results are bold.</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constant</translation>
    </message>
    <message>
        <source>A number of a formula, with its source.</source>
        <translation>A number of a formula, with its source.</translation>
    </message>
    <message>
        <source>computed by Wattplan</source>
        <translation>computed by Wattplan</translation>
    </message>
    <message>
        <source>No formula gives it; it stays as it was at the export.</source>
        <translation>No formula gives it; it stays as it was at the export.</translation>
    </message>
    <message>
        <source>Inputs and results of the baseline have names: wp_KEY.FIELD and wp_KEY.RESULT. #N/A stands for what is not known or not feasible.</source>
        <translation>Inputs and results of the baseline have names: wp_KEY.FIELD and wp_KEY.RESULT. #N/A stands for what is not known or not feasible.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>All results that are one number, in their usual units.</source>
        <translation>All results that are one number, in their usual units.</translation>
    </message>
    <message>
        <source>The plan&apos;s power by month, and totals by what-if.</source>
        <translation>The plan&apos;s power by month, and totals by what-if.</translation>
    </message>
    <message>
        <source>Every input that a formula reads, with unit and source.</source>
        <translation>Every input that a formula reads, with unit and source.</translation>
    </message>
    <message>
        <source>Calculation, in %1, %2, %3.</source>
        <translation>Calculation, in %1, %2, %3.</translation>
    </message>
    <message>
        <source>What no spreadsheet formula gives, as values.</source>
        <translation>What no spreadsheet formula gives, as values.</translation>
    </message>
    <message>
        <source>What runs over the months: %1</source>
        <translation>What runs over the months: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Measured at</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Name in formulas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Live: each cell refers to the step that gives it.</source>
        <translation>Live: each cell refers to the step that gives it.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>Change what is blue. A what-if follows its column until it is typed over.</source>
        <translation>Change what is blue. A what-if follows its column until it is typed over.</translation>
    </message>
    <message>
        <source>A range: %1. The cell holds its central value.</source>
        <translation>A range: %1. The cell holds its central value.</translation>
    </message>
    <message>
        <source>Decides which formulas apply: change it in Wattplan.</source>
        <translation>Decides which formulas apply: change it in Wattplan.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>Server power</source>
        <translation>Server power</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Carbon and water</source>
        <translation>Carbon and water</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbit</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Levers</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Months %1</source>
        <translation>Months %1</translation>
    </message>
    <message>
        <source>part of: %1</source>
        <translation>part of: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Read too by: %1</source>
        <translation>Read too by: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Cash flow</translation>
    </message>
    <message>
        <source>What is bought is paid as its first year begins; what a year costs and saves counts at its end, each at its own rise of price. All of it is formulas.</source>
        <translation>What is bought is paid as its first year begins; what a year costs and saves counts at its end, each at its own rise of price. All of it is formulas.</translation>
    </message>
    <message>
        <source>Last year with a flow</source>
        <translation>Last year with a flow</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>Year of the plan</translation>
    </message>
    <message>
        <source>Rates at which the present value is looked at</source>
        <translation>Rates at which the present value is looked at</translation>
    </message>
    <message>
        <source>Present value at that rate</source>
        <translation>Present value at that rate</translation>
    </message>
    <message>
        <source>Internal rate, between two of these</source>
        <translation>Internal rate, between two of these</translation>
    </message>
    <message>
        <source>Internal rate, as IRR() finds it</source>
        <translation>Internal rate, as IRR() finds it</translation>
    </message>
    <message>
        <source>Price of what is bought, over that of year 0</source>
        <translation>Price of what is bought, over that of year 0</translation>
    </message>
    <message>
        <source>Price of electricity, over that of year 0</source>
        <translation>Price of electricity, over that of year 0</translation>
    </message>
    <message>
        <source>Price of operation, over that of year 0</source>
        <translation>Price of operation, over that of year 0</translation>
    </message>
    <message>
        <source>Rent, over that of year 0</source>
        <translation>Rent, over that of year 0</translation>
    </message>
    <message>
        <source>Value in year 0 of 1 in that year</source>
        <translation>Value in year 0 of 1 in that year</translation>
    </message>
    <message>
        <source>Share of the year in which it works</source>
        <translation>Share of the year in which it works</translation>
    </message>
    <message>
        <source>No spreadsheet formula gives these: years of 8,760 hours, searches, trends. Their values stay as they were at the export; what follows from them is live. Where an input of theirs has changed, the line “State” says so: change it in Wattplan and export again.</source>
        <translation>No spreadsheet formula gives these: years of 8,760 hours, searches, trends. Their values stay as they were at the export; what follows from them is live. Where an input of theirs has changed, the line “State” says so: change it in Wattplan and export again.</translation>
    </message>
    <message>
        <source>Internal rate: 0 found, 1 no outlay, 2 no return, 3 several rates, 4 below −99 %</source>
        <translation>Internal rate: 0 found, 1 no outlay, 2 no return, 3 several rates, 4 below −99 %</translation>
    </message>
    <message>
        <source>Earned back: 1 yes, 0 no</source>
        <translation>Earned back: 1 yes, 0 no</translation>
    </message>
    <message>
        <source>Earned back, discounted: 1 yes, 0 no</source>
        <translation>Earned back, discounted: 1 yes, 0 no</translation>
    </message>
    <message>
        <source>No life may be 0 or end after year %1: shorten it, or begin earlier</source>
        <translation>No life may be 0 or end after year %1: shorten it, or begin earlier</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>default: %1</source>
        <comment>source of a default</comment>
        <translation>default: %1</translation>
    </message>
    <message>
        <source>typed in this plan</source>
        <translation>typed in this plan</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a source</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>SiteWeather</name>
    <message>
        <source>%1 has no year: its site, cooling or load is missing.</source>
        <translation>%1 has no year: its site, cooling or load is missing.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>PUE, peak hour</source>
        <translation>PUE, peak hour</translation>
    </message>
    <message>
        <source>WUE, L/kWh</source>
        <translation>WUE, L/kWh</translation>
    </message>
    <message>
        <source>Hours of free cooling</source>
        <translation>Hours of free cooling</translation>
    </message>
    <message>
        <source>Select a site to read its weather from a file</source>
        <translation>Select a site to read its weather from a file</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>A dry run: nothing was written.</translation>
    </message>
</context>
<context>
    <name>SnapshotCommand</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>snapshot %1: the name of a snapshot is missing. snapshot list shows them.</source>
        <translation>snapshot %1: the name of a snapshot is missing. snapshot list shows them.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>default, source %1</source>
        <translation>default, source %1</translation>
    </message>
    <message>
        <source>typed in this plan</source>
        <translation>typed in this plan</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a source</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>data</source>
        <comment>a source of figures</comment>
        <translation>data</translation>
    </message>
    <message>
        <source>method</source>
        <comment>a source of formulas</comment>
        <translation>method</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waits for a value: %1.</source>
        <comment>field</comment>
        <translation>Waits for a value: %1.</translation>
    </message>
    <message>
        <source>Waits for a value: %1 of %2.</source>
        <comment>field, object</comment>
        <translation>Waits for a value: %1 of %2.</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <comment>reason</comment>
        <translation>Not possible: %1.</translation>
    </message>
    <message>
        <source>Not possible for %2: %1.</source>
        <comment>reason, object</comment>
        <translation>Not possible for %2: %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be computed: it divides by zero.</source>
        <translation>%1 can&apos;t be computed: it divides by zero.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be computed: the logarithm needs a number above zero.</source>
        <translation>%1 can&apos;t be computed: the logarithm needs a number above zero.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be computed: the number is too large.</source>
        <translation>%1 can&apos;t be computed: the number is too large.</translation>
    </message>
    <message>
        <source>It can&apos;t be computed from these numbers.</source>
        <translation>It can&apos;t be computed from these numbers.</translation>
    </message>
    <message>
        <source>The plan has no such result.</source>
        <translation>The plan has no such result.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>object</comment>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>object</comment>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <comment>object</comment>
        <translation>%1 renamed</translation>
    </message>
    <message>
        <source>note on %1 of %2</source>
        <comment>field, object</comment>
        <translation>note on %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a change</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>what-if “%1” added</source>
        <translation>what-if “%1” added</translation>
    </message>
    <message>
        <source>what-if “%1” removed</source>
        <translation>what-if “%1” removed</translation>
    </message>
    <message>
        <source>what-if “%1” taken into its parent</source>
        <translation>what-if “%1” taken into its parent</translation>
    </message>
    <message>
        <source>what-if “%1” moved</source>
        <translation>what-if “%1” moved</translation>
    </message>
    <message>
        <source>what-if “%1” described anew</source>
        <translation>what-if “%1” described anew</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Training run</source>
        <translation>Training run</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Whole plan</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>heading, unit</comment>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>SweepFigures</name>
    <message>
        <source>%1 over %2</source>
        <comment>result, input</comment>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>%1 over %2 and %3</source>
        <comment>result, input, input</comment>
        <translation>%1 over %2 and %3</translation>
    </message>
    <message>
        <source>The result at each value of the input; the dashed line is the limit.</source>
        <translation>The result at each value of the input; the dashed line is the limit.</translation>
    </message>
    <message>
        <source>The result with each choice.</source>
        <translation>The result with each choice.</translation>
    </message>
    <message>
        <source>The result at each pair of values; lines go through equal results, the thick one is the limit, and hatched cells have no value.</source>
        <translation>The result at each pair of values; lines go through equal results, the thick one is the limit, and hatched cells have no value.</translation>
    </message>
    <message>
        <source>Choose an input and its values.</source>
        <translation>Choose an input and its values.</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limit %1</translation>
    </message>
    <message>
        <source>Limit crossed</source>
        <translation>Limit crossed</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>No value</translation>
    </message>
    <message>
        <source>There it</source>
        <translation>There it</translation>
    </message>
    <message>
        <source>leaps above</source>
        <translation>leaps above</translation>
    </message>
    <message>
        <source>rises above</source>
        <translation>rises above</translation>
    </message>
    <message>
        <source>leaps below</source>
        <translation>leaps below</translation>
    </message>
    <message>
        <source>falls below</source>
        <translation>falls below</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %1 is crossed %n time(s).</source>
        <translation>
            <numerusform>The limit of %1 is crossed %n time.</numerusform>
            <numerusform>The limit of %1 is crossed %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere is the limit of %1 crossed: the result stays below it.</source>
        <translation>Nowhere is the limit of %1 crossed: the result stays below it.</translation>
    </message>
    <message>
        <source>Nowhere is the limit of %1 crossed: the result stays above it.</source>
        <translation>Nowhere is the limit of %1 crossed: the result stays above it.</translation>
    </message>
    <message>
        <source>A limit is crossed along an input that is a number; these are choices.</source>
        <translation>A limit is crossed along an input that is a number; these are choices.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) have no value:</source>
        <translation>
            <numerusform>%1 of %n cell has no value:</numerusform>
            <numerusform>%1 of %n cells have no value:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>Why there is no value</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between inputs of a cell</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Some cells lie below the limit of %1 and some above, but along no line of numbers is it crossed.</source>
        <translation>Some cells lie below the limit of %1 and some above, but along no line of numbers is it crossed.</translation>
    </message>
</context>
<context>
    <name>SweepTexts</name>
    <message>
        <source>“%1” is no list of values. Write KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal ratios, or KEY.FIELD=A,B,C; KEY.FIELD alone takes every choice.</source>
        <translation>“%1” is no list of values. Write KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal ratios, or KEY.FIELD=A,B,C; KEY.FIELD alone takes every choice.</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a choice.</source>
        <translation>%1 is neither a number nor a choice.</translation>
    </message>
    <message>
        <source>Nowhere does the result cross %1.</source>
        <translation>Nowhere does the result cross %1.</translation>
    </message>
    <message>
        <source>The result rises above %1 at %2.</source>
        <translation>The result rises above %1 at %2.</translation>
    </message>
    <message>
        <source>The result falls below %1 at %2.</source>
        <translation>The result falls below %1 at %2.</translation>
    </message>
    <message>
        <source>--x and --y are the same input.</source>
        <translation>--x and --y are the same input.</translation>
    </message>
    <message>
        <source>These are %1 cells; at most %2 can be swept.</source>
        <translation>These are %1 cells; at most %2 can be swept.</translation>
    </message>
    <message>
        <source>Some cells lie below %1 and some above, but the result crosses it along no line of numbers.</source>
        <translation>Some cells lie below %1 and some above, but the result crosses it along no line of numbers.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be swept: %2.</source>
        <translation>“%1” can&apos;t be swept: %2.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column: the key of an object</comment>
        <translation>Key</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <comment>a value that a field follows</comment>
        <translation>%1 by default</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Edited here. The library has %1.</source>
        <translation>Edited here. The library has %1.</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>Allowed: %1</translation>
    </message>
    <message>
        <source>The name by which formulas, the command line and files call this object.</source>
        <translation>The name by which formulas, the command line and files call this object.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a column: label, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a value that a field follows, the object it is taken from</comment>
        <translation>%1, from %2</translation>
    </message>
    <message>
        <source>%1, computed</source>
        <comment>a value that a field follows</comment>
        <translation>%1, computed</translation>
    </message>
    <message>
        <source>Set in this what-if. Its parent has %1.</source>
        <comment>value</comment>
        <translation>Set in this what-if. Its parent has %1.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>range of a number</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit of a number, its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>where the MFU of a run is taken from</comment>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>%1, MFU pinned</source>
        <comment>where the MFU of a run would be taken from</comment>
        <translation>%1, MFU pinned</translation>
    </message>
    <message>
        <source>Not used for MFU: “%1” is set. Empty it to take MFU from here.</source>
        <comment>label of a field</comment>
        <translation>Not used for MFU: “%1” is set. Empty it to take MFU from here.</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>adds</source>
        <translation>adds</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>keeps</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>refuses</translation>
    </message>
    <message>
        <source>--header %1: no row of the table begins on this line.</source>
        <translation>--header %1: no row of the table begins on this line.</translation>
    </message>
    <message>
        <source>What kind of objects the rows of %1 are can&apos;t be told from its headings. Name it: --into KIND, one of %2.</source>
        <translation>What kind of objects the rows of %1 are can&apos;t be told from its headings. Name it: --into KIND, one of %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused; nothing was written. Mend them, or take the others with --skip-refused.</source>
        <translation>
            <numerusform>%n row is refused; nothing was written. Mend it, or take the others with --skip-refused.</numerusform>
            <numerusform>%n rows are refused; nothing was written. Mend them, or take the others with --skip-refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>--map %1: write COLUMN=FIELD.</source>
        <translation>--map %1: write COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>--map: the table has no column “%1”. Did you mean “%2”?</source>
        <translation>--map: the table has no column “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 into %2: adds %3, changes %4, leaves %5 as they are, refuses %6.</source>
        <comment>file, kind of objects, numbers of rows</comment>
        <translation>%1 into %2: adds %3, changes %4, leaves %5 as they are, refuses %6.</translation>
    </message>
    <message>
        <source>Read as %1, cells divided by: %2.</source>
        <comment>encoding, delimiter</comment>
        <translation>Read as %1, cells divided by: %2.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>columns</comment>
        <translation>Left out: %1.</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>A dry run: nothing was written.</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”.</source>
        <translation>Read from the sheet “%1”.</translation>
    </message>
    <message>
        <source>--map: the table has no column “%1”. It has: %2</source>
        <translation>--map: the table has no column “%1”. It has: %2</translation>
    </message>
    <message>
        <source>No field is called so; --map names one.</source>
        <comment>of columns that are left out</comment>
        <translation>No field is called so; --map names one.</translation>
    </message>
    <message>
        <source>Their unit can&apos;t be read: write another, such as m or ¢/kWh, or with --map their numbers are in the unit of the field.</source>
        <comment>of columns that are left out</comment>
        <translation>Their unit can&apos;t be read: write another, such as m or ¢/kWh, or with --map their numbers are in the unit of the field.</translation>
    </message>
    <message>
        <source>Another column is for the same field.</source>
        <comment>of columns that are left out</comment>
        <translation>Another column is for the same field.</translation>
    </message>
    <message>
        <source>The plan computes these.</source>
        <comment>of columns that are left out</comment>
        <translation>The plan computes these.</translation>
    </message>
    <message>
        <source>%1: %2 (--into site).</source>
        <comment>file, what it is</comment>
        <translation>%1: %2 (--into site).</translation>
    </message>
    <message>
        <source>This is its sheet “%1”; others, for --sheet NAME: %2.</source>
        <translation>This is its sheet “%1”; others, for --sheet NAME: %2.</translation>
    </message>
    <message>
        <source>%1 (did you mean %2?)</source>
        <comment>column, field</comment>
        <translation>%1 (did you mean %2?)</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Accelerator-hours and their expected error</source>
        <translation>Accelerator-hours and their expected error</translation>
    </message>
    <message>
        <source>Accelerator-hours of each run: the least, what is expected, and the most that its expected error allows.</source>
        <translation>Accelerator-hours of each run: the least, what is expected, and the most that its expected error allows.</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>Time of a step</translation>
    </message>
    <message>
        <source>Parts of the time of a training step, for runs counted from their layout.</source>
        <translation>Parts of the time of a training step, for runs counted from their layout.</translation>
    </message>
    <message>
        <source>Memory of an accelerator</source>
        <translation>Memory of an accelerator</translation>
    </message>
    <message>
        <source>What takes up the memory of the fullest accelerator, beside what is usable.</source>
        <translation>What takes up the memory of the fullest accelerator, beside what is usable.</translation>
    </message>
    <message>
        <source>Nothing yet. Add a training run on the page of workloads.</source>
        <translation>Nothing yet. Add a training run on the page of workloads.</translation>
    </message>
    <message>
        <source>No run takes its MFU from its layout.</source>
        <translation>No run takes its MFU from its layout.</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Training run</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>to what is expected</source>
        <translation>to what is expected</translation>
    </message>
    <message>
        <source>to the most</source>
        <translation>to the most</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in all</translation>
    </message>
    <message>
        <source>MFU from</source>
        <translation>MFU from</translation>
    </message>
    <message>
        <source>pinned in the plan</source>
        <translation>pinned in the plan</translation>
    </message>
    <message>
        <source>layout, searched</source>
        <translation>layout, searched</translation>
    </message>
    <message>
        <source>layout, as given</source>
        <translation>layout, as given</translation>
    </message>
    <message>
        <source>class “%1”</source>
        <comment>of hardware</comment>
        <translation>class “%1”</translation>
    </message>
    <message>
        <source>no class fits</source>
        <translation>no class fits</translation>
    </message>
    <message>
        <source>Layout used</source>
        <translation>Layout used</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>accelerator-hours of a run</comment>
        <translation>expected</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>What matters most</source>
        <translation>What matters most</translation>
    </message>
    <message>
        <source>No range moves this result.</source>
        <translation>No range moves this result.</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, its P10 and P90</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ⤾</source>
        <comment>an input that turns</comment>
        <translation>%1 ⤾</translation>
    </message>
    <message>
        <source>Density of %1</source>
        <comment>result</comment>
        <translation>Density of %1</translation>
    </message>
    <message>
        <source>How many draws in a hundred lie in each step.</source>
        <translation>How many draws in a hundred lie in each step.</translation>
    </message>
    <message>
        <source>Cumulative chance of %1</source>
        <comment>result</comment>
        <translation>Cumulative chance of %1</translation>
    </message>
    <message>
        <source>The share of draws up to each value.</source>
        <translation>The share of draws up to each value.</translation>
    </message>
    <message>
        <source>Share of draws</source>
        <translation>Share of draws</translation>
    </message>
    <message>
        <source>Share of draws up to here</source>
        <translation>Share of draws up to here</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>No draw has a value.</source>
        <translation>No draw has a value.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>results</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Each point is a draw of both results.</source>
        <translation>Each point is a draw of both results.</translation>
    </message>
    <message>
        <source>Choose a second result.</source>
        <translation>Choose a second result.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Draws</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>First index</source>
        <translation>First index</translation>
    </message>
    <message>
        <source>Total index</source>
        <translation>Total index</translation>
    </message>
    <message>
        <source>Knowing it narrows by</source>
        <translation>Knowing it narrows by</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an index, its interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 have no value, of %2. %3</source>
        <comment>draws, draws, reasons</comment>
        <translation>%1 have no value, of %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of draws, why they have no value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Knowing %1 would narrow %2 by %3.</source>
        <comment>input, result, 41 %</comment>
        <translation>Knowing %1 would narrow %2 by %3.</translation>
    </message>
    <message>
        <source>For each input the result from P10 to P90 of its range, or from the least to the greatest that an open choice brings, the others as in the plan; greatest first.</source>
        <translation>For each input the result from P10 to P90 of its range, or from the least to the greatest that an open choice brings, the others as in the plan; greatest first.</translation>
    </message>
    <message>
        <source>%1 (not possible at an end)</source>
        <comment>an input with its range</comment>
        <translation>%1 (not possible at an end)</translation>
    </message>
</context>
<context>
    <name>UpdatesCommand</name>
    <message>
        <source>The library says the same as the plan&apos;s copies of its rows.</source>
        <translation>The library says the same as the plan&apos;s copies of its rows.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>In the plan</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In the library</translation>
    </message>
    <message>
        <source>Source in the plan</source>
        <translation>Source in the plan</translation>
    </message>
    <message>
        <source>Source in the library</source>
        <translation>Source in the library</translation>
    </message>
    <message>
        <source>The library has no other value for “%1”. updates without --take lists those it has.</source>
        <translation>The library has no other value for “%1”. updates without --take lists those it has.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>made from monthly means</source>
        <translation>made from monthly means</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>holds if</source>
        <translation>holds if</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>mixes two things</source>
        <translation>mixes two things</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>unverified</translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>%1° N</source>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° S</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° E</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° W</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4 m)</source>
        <comment>place of a weather file, latitude, longitude, elevation</comment>
        <translation>%1 (%2, %3, %4 m)</translation>
    </message>
    <message>
        <source>hours filled from those before and after: %1</source>
        <translation>hours filled from those before and after: %1</translation>
    </message>
    <message>
        <source>hours filled from the site&apos;s monthly means: %1</source>
        <translation>hours filled from the site&apos;s monthly means: %1</translation>
    </message>
    <message>
        <source>hours of 29 February left out: %1</source>
        <translation>hours of 29 February left out: %1</translation>
    </message>
    <message>
        <source>no pressure: that of the elevation is taken</source>
        <translation>no pressure: that of the elevation is taken</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, its field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is set here, but the object is removed.</source>
        <comment>object: field</comment>
        <translation>%1 is set here, but the object is removed.</translation>
    </message>
    <message>
        <source>%1 is set here, but no what-if above has the object.</source>
        <comment>object: field</comment>
        <translation>%1 is set here, but no what-if above has the object.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is not there.</source>
        <comment>object: field; object</comment>
        <translation>%1 refers to %2, which is not there.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is not there.</source>
        <comment>object; object</comment>
        <translation>%1 belongs to %2, which is not there.</translation>
    </message>
    <message>
        <source>%1 is removed here, but no what-if above has it.</source>
        <comment>object</comment>
        <translation>%1 is removed here, but no what-if above has it.</translation>
    </message>
    <message>
        <source>%1 is brought back here, but nothing above removes it.</source>
        <comment>object</comment>
        <translation>%1 is brought back here, but nothing above removes it.</translation>
    </message>
    <message>
        <source>Drop the value set here</source>
        <translation>Drop the value set here</translation>
    </message>
    <message>
        <source>Bring the object back</source>
        <translation>Bring the object back</translation>
    </message>
    <message>
        <source>Leave the reference empty</source>
        <translation>Leave the reference empty</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <source>Drop the removal</source>
        <translation>Drop the removal</translation>
    </message>
    <message>
        <source>Drop what brings it back</source>
        <translation>Drop what brings it back</translation>
    </message>
</context>
<context>
    <name>WhatIfCommand</name>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Follows</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>whatif %1: the key of a what-if is missing. whatif list shows them.</source>
        <translation>whatif %1: the key of a what-if is missing. whatif list shows them.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 to %2 by month</source>
        <translation>%1 to %2 by month</translation>
    </message>
    <message>
        <source>typed in this plan</source>
        <translation>typed in this plan</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>a value</comment>
        <translation>Why %1?</translation>
    </message>
    <message>
        <source>Why is there no value?</source>
        <translation>Why is there no value?</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message>
        <source>pinned here</source>
        <translation>pinned here</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>edited here</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>dated %1</source>
        <comment>a source</comment>
        <translation>dated %1</translation>
    </message>
    <message>
        <source>This result does not apply here.</source>
        <translation>This result does not apply here.</translation>
    </message>
    <message>
        <source>No result uses this value at present.</source>
        <translation>No result uses this value at present.</translation>
    </message>
    <message>
        <source>Published by others. It stands beside the computed results and feeds none.</source>
        <translation>Published by others. It stands beside the computed results and feeds none.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>empty</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <comment>link to the field a result waits for</comment>
        <translation>Fill it in</translation>
    </message>
    <message>
        <source>This object is no longer in the plan.</source>
        <translation>This object is no longer in the plan.</translation>
    </message>
    <message>
        <source>follows %1</source>
        <comment>an object</comment>
        <translation>follows %1</translation>
    </message>
    <message>
        <source>Expected error: %1</source>
        <comment>of a result</comment>
        <translation>Expected error: %1</translation>
    </message>
    <message>
        <source>%1 of %2 ±%3</source>
        <comment>result, object, percent</comment>
        <translation>%1 of %2 ±%3</translation>
    </message>
    <message>
        <source>%1 of %2 unknown, its class was not measured</source>
        <comment>result, object</comment>
        <translation>%1 of %2 unknown, its class was not measured</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>errors</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowImports</name>
    <message>
        <source>%1: %2 added, %3 changed.</source>
        <comment>file, numbers of rows</comment>
        <translation>%1: %2 added, %3 changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>%n row refused.</numerusform>
            <numerusform>%n rows refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>WorkloadWords</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Training run</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>All workloads</translation>
    </message>
    <message>
        <source>All training runs</source>
        <translation>All training runs</translation>
    </message>
</context>
<context>
    <name>wattplan::AccuracyPage</name>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Errors of measured runs</source>
        <translation>Errors of measured runs</translation>
    </message>
    <message>
        <source>predicted over published, less one</source>
        <translation>predicted over published, less one</translation>
    </message>
    <message>
        <source>Published runs</source>
        <translation>Published runs</translation>
    </message>
    <message>
        <source>Open as a plan</source>
        <translation>Open as a plan</translation>
    </message>
    <message>
        <source>The run as a plan of its own, where each number tells how it came about</source>
        <translation>The run as a plan of its own, where each number tells how it came about</translation>
    </message>
    <message>
        <source>The program is told model, tokens or load, precision, hardware, count and place, and predicts the rest.</source>
        <translation>The program is told model, tokens or load, precision, hardware, count and place, and predicts the rest.</translation>
    </message>
    <message>
        <source>The program is also told the efficiency and the watts that the source prints; these are not judged.</source>
        <translation>The program is also told the efficiency and the watts that the source prints; these are not judged.</translation>
    </message>
    <message>
        <source>click a run to see it below</source>
        <translation>click a run to see it below</translation>
    </message>
    <message>
        <source>Runs that state %1</source>
        <comment>measure</comment>
        <translation>Runs that state %1</translation>
    </message>
    <message>
        <source>only measured runs count; constructed ones check the bookkeeping</source>
        <translation>only measured runs count; constructed ones check the bookkeeping</translation>
    </message>
    <message>
        <source>Not predicted: %1.</source>
        <comment>why</comment>
        <translation>Not predicted: %1.</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <comment>what</comment>
        <translation>Assumed: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>This run can&apos;t be a plan: %1.</source>
        <comment>why</comment>
        <translation>This run can&apos;t be a plan: %1.</translation>
    </message>
</context>
<context>
    <name>wattplan::AddressPicker</name>
    <message>
        <source>%1 (%2)</source>
        <comment>object, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wattplan::AssumptionTableModel</name>
    <message>
        <source>By how many percent the plan&apos;s result moves when this input grows by 1 %, from the derivative at the plan&apos;s values. Empty where it moves nothing or acts through the weather year only.</source>
        <translation>By how many percent the plan&apos;s result moves when this input grows by 1 %, from the derivative at the plan&apos;s values. Empty where it moves nothing or acts through the weather year only.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Listed because</source>
        <translation>Listed because</translation>
    </message>
    <message>
        <source>Energy, % per %</source>
        <translation>Energy, % per %</translation>
    </message>
    <message>
        <source>Cost, % per %</source>
        <translation>Cost, % per %</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
</context>
<context>
    <name>wattplan::AssumptionsPage</name>
    <message>
        <source>Assumptions</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Missing inputs</source>
        <translation>Missing inputs</translation>
    </message>
    <message>
        <source>No result waits for a value.</source>
        <translation>No result waits for a value.</translation>
    </message>
    <message>
        <source>Only what is not agreed</source>
        <translation>Only what is not agreed</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>Mark as agreed</translation>
    </message>
    <message>
        <source>Notes the selected rows as agreed, today where they have no date.</source>
        <translation>Notes the selected rows as agreed, today where they have no date.</translation>
    </message>
    <message>
        <source>Mark as assumed</source>
        <translation>Mark as assumed</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the assumptions</source>
        <translation>Filter the assumptions</translation>
    </message>
    <message>
        <source>Type owner and date into their cells; Ctrl+D fills them down.</source>
        <translation>Type owner and date into their cells; Ctrl+D fills them down.</translation>
    </message>
    <message>
        <source>click an input to fill it in</source>
        <translation>click an input to fill it in</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of assumptions, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>assumptions</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>sources of assumptions</comment>
        <translation>Old</translation>
    </message>
</context>
<context>
    <name>wattplan::AxisForm</name>
    <message>
        <source>Object of the input</source>
        <translation>Object of the input</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Even steps</translation>
    </message>
    <message>
        <source>Equal ratios</source>
        <translation>Equal ratios</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>List of values</translation>
    </message>
    <message>
        <source>Spacing of the values</source>
        <translation>Spacing of the values</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>First value</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Last value</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Number of values</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>how many</translation>
    </message>
    <message>
        <source>values with commas</source>
        <translation>values with commas</translation>
    </message>
    <message numerus="yes">
        <source>All %n choice(s)</source>
        <translation>
            <numerusform>The %n choice</numerusform>
            <numerusform>All %n choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n choice(s)</source>
        <translation>
            <numerusform>%1 of %n choice</numerusform>
            <numerusform>%1 of %n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::CarbonPage</name>
    <message>
        <source>Carbon &amp; water</source>
        <translation>Carbon &amp; water</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>The same in numbers</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>click a number to see why</translation>
    </message>
    <message>
        <source>Grid carbon and WUE, and where they come from</source>
        <translation>Grid carbon and WUE, and where they come from</translation>
    </message>
    <message>
        <source>annual means</source>
        <translation>annual means</translation>
    </message>
    <message>
        <source>location-based, and embodied</source>
        <translation>location-based, and embodied</translation>
    </message>
    <message>
        <source>on site and at power stations</source>
        <translation>on site and at power stations</translation>
    </message>
</context>
<context>
    <name>wattplan::ChartMenuButton</name>
    <message>
        <source>Scale, small charts, marking, table, export</source>
        <translation>Scale, small charts, marking, table, export</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Chart menu</translation>
    </message>
</context>
<context>
    <name>wattplan::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>No check of this kind. Choose all of them above.</source>
        <translation>No check of this kind. Choose all of them above.</translation>
    </message>
    <message>
        <source>Nothing to check yet. Add a facility, a cluster and a training run.</source>
        <translation>Nothing to check yet. Add a facility, a cluster and a training run.</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>checks</comment>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>severity, number of checks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
</context>
<context>
    <name>wattplan::ChoiceForm</name>
    <message>
        <source>Open choice: %1, %2</source>
        <comment>field, object</comment>
        <translation>Open choice: %1, %2</translation>
    </message>
    <message>
        <source>Tick all that may still be chosen. A weight says how likely each is.</source>
        <translation>Tick all that may still be chosen. A weight says how likely each is.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What may be chosen</source>
        <translation>What may be chosen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Tick at least one.</translation>
    </message>
    <message>
        <source>Make this choice</source>
        <translation>Make this choice</translation>
    </message>
    <message>
        <source>Nothing is left open: %1.</source>
        <translation>Nothing is left open: %1.</translation>
    </message>
    <message>
        <source>The plan is computed with %1. With ranges on, results are drawn from all that is ticked.</source>
        <translation>The plan is computed with %1. With ranges on, results are drawn from all that is ticked.</translation>
    </message>
</context>
<context>
    <name>wattplan::ClaimTableModel</name>
    <message>
        <source>%1 or more</source>
        <comment>a number</comment>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>lacks an object</source>
        <translation>lacks an object</translation>
    </message>
    <message>
        <source>waits for an input</source>
        <translation>waits for an input</translation>
    </message>
    <message>
        <source>%1, here</source>
        <comment>a verdict other than on the sample plan</comment>
        <translation>%1, here</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Recomputed</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>wattplan::ClaimsPage</name>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Statements of 2023, recomputed by this plan</source>
        <translation>Statements of 2023, recomputed by this plan</translation>
    </message>
    <message>
        <source>What the claim rests on</source>
        <translation>What the claim rests on</translation>
    </message>
    <message>
        <source>Take their objects into the plan</source>
        <translation>Take their objects into the plan</translation>
    </message>
    <message>
        <source>Clusters, runs and services that the claims speak of and this plan lacks: until they are in it, they are reckoned beside it and can&apos;t be edited.</source>
        <translation>Clusters, runs and services that the claims speak of and this plan lacks: until they are in it, they are reckoned beside it and can&apos;t be edited.</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>claims</comment>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict, number of claims</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name, why it can&apos;t be used</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>On the condition: %1. Then %2.</source>
        <comment>condition, number</comment>
        <translation>On the condition: %1. Then %2.</translation>
    </message>
    <message>
        <source>On the condition: %1.</source>
        <translation>On the condition: %1.</translation>
    </message>
    <message>
        <source>Tested by: %1</source>
        <translation>Tested by: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>What would have to be true: no %1 in its range makes it so.</source>
        <translation>What would have to be true: no %1 in its range makes it so.</translation>
    </message>
    <message>
        <source>What would have to be true: %1 is %2.</source>
        <translation>What would have to be true: %1 is %2.</translation>
    </message>
    <message>
        <source>What would have to be true: %1 is %2, not %3.</source>
        <translation>What would have to be true: %1 is %2, not %3.</translation>
    </message>
    <message>
        <source>a claim holds within ±10 % of the published range</source>
        <translation>a claim holds within ±10 % of the published range</translation>
    </message>
</context>
<context>
    <name>wattplan::ColumnChooser</name>
    <message>
        <source>Columns and saved views</source>
        <translation>Columns and saved views</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Find a column</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Columns shown</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Columns, sorting and filter under a name</source>
        <translation>Columns, sorting and filter under a name</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Name of this view</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>wattplan::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>What the others are compared with</source>
        <translation>What the others are compared with</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>Where the difference comes from</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Cost and carbon</source>
        <translation>Cost and carbon</translation>
    </message>
    <message>
        <source>Cost and power</source>
        <translation>Cost and power</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>bold where it is not as in the base</source>
        <translation>bold where it is not as in the base</translation>
    </message>
    <message>
        <source>Take together</source>
        <translation>Take together</translation>
    </message>
    <message>
        <source>The selected changes become one bar of the split above.</source>
        <translation>The selected changes become one bar of the split above.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Take apart</translation>
    </message>
    <message>
        <source>Every change is in the bar of its object again.</source>
        <translation>Every change is in the bar of its object again.</translation>
    </message>
    <message>
        <source>A snapshot doesn&apos;t change. Open it, or restore it as a what-if.</source>
        <translation>A snapshot doesn&apos;t change. Open it, or restore it as a what-if.</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>Snapshot: %1</translation>
    </message>
    <message>
        <source>%1, snapshot “%2”</source>
        <comment>plan, snapshot</comment>
        <translation>%1, snapshot “%2”</translation>
    </message>
    <message>
        <source>P50, below it P10 and P90</source>
        <translation>P50, below it P10 and P90</translation>
    </message>
    <message>
        <source>%1 the best of a row · %2 the worst</source>
        <comment>marks in a table</comment>
        <translation>%1 the best of a row · %2 the worst</translation>
    </message>
</context>
<context>
    <name>wattplan::ComparedCharts</name>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Facility or cluster</source>
        <translation>Facility or cluster</translation>
    </message>
    <message>
        <source>%1 of a cluster</source>
        <comment>chart</comment>
        <translation>%1 of a cluster</translation>
    </message>
    <message>
        <source>Not in this what-if.</source>
        <translation>Not in this what-if.</translation>
    </message>
</context>
<context>
    <name>wattplan::ComparedChecks</name>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>a fix is kept as a what-if</source>
        <translation>a fix is kept as a what-if</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::CorrelationDialog</name>
    <message>
        <source>Correlations</source>
        <translation>Correlations</translation>
    </message>
    <message>
        <source>Ranges that go together: a rank correlation from −1 to 1, below the diagonal. Above it stands what is drawn.</source>
        <translation>Ranges that go together: a rank correlation from −1 to 1, below the diagonal. Above it stands what is drawn.</translation>
    </message>
    <message>
        <source>None goes with another</source>
        <translation>None goes with another</translation>
    </message>
    <message>
        <source>“%1” is no number from −1 to 1.</source>
        <translation>“%1” is no number from −1 to 1.</translation>
    </message>
    <message>
        <source>These contradict each other. Drawn are the nearest that do not: they differ by up to %1, and stand in another colour.</source>
        <translation>These contradict each other. Drawn are the nearest that do not: they differ by up to %1, and stand in another colour.</translation>
    </message>
    <message>
        <source>Each input keeps its own range; only which values meet is another (Gaussian copula). · is 0: independent.</source>
        <translation>Each input keeps its own range; only which values meet is another (Gaussian copula). · is 0: independent.</translation>
    </message>
</context>
<context>
    <name>wattplan::CorrelationModel</name>
    <message>
        <source>%1 and %2: typed %3, drawn %4</source>
        <comment>input, input, numbers</comment>
        <translation>%1 and %2: typed %3, drawn %4</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>input, input, number</comment>
        <translation>%1 and %2: %3</translation>
    </message>
</context>
<context>
    <name>wattplan::CostPage</name>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>owned, by part · rented</source>
        <translation>owned, by part · rented</translation>
    </message>
    <message>
        <source>Electricity as a share of cost</source>
        <translation>Electricity as a share of cost</translation>
    </message>
    <message>
        <source>three readings of cost</source>
        <translation>three readings of cost</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>The same in numbers</translation>
    </message>
    <message>
        <source>%1 · click a number to see why</source>
        <comment>prices of 2023</comment>
        <translation>%1 · click a number to see why</translation>
    </message>
    <message>
        <source>By run</source>
        <comment>cost</comment>
        <translation>By run</translation>
    </message>
    <message>
        <source>Own or rent</source>
        <translation>Own or rent</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Cash flow</translation>
    </message>
    <message>
        <source>Cluster shown</source>
        <translation>Cluster shown</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>All clusters</translation>
    </message>
    <message>
        <source>Investment and return</source>
        <translation>Investment and return</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>cluster, prices</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>levelised · real</source>
        <translation>levelised · real</translation>
    </message>
    <message>
        <source>By service</source>
        <comment>cost</comment>
        <translation>By service</translation>
    </message>
    <message>
        <source>By workload</source>
        <comment>cost</comment>
        <translation>By workload</translation>
    </message>
    <message>
        <source>%1, the largest</source>
        <comment>cluster</comment>
        <translation>%1, the largest</translation>
    </message>
</context>
<context>
    <name>wattplan::EraTableModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>range</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Fewer than 8 models: the line is a sketch.</source>
        <translation>Fewer than 8 models: the line is a sketch.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>Doubling time</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>A year</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>In %1, FLOP</source>
        <comment>year</comment>
        <translation>In %1, FLOP</translation>
    </message>
    <message>
        <source>95 % prediction</source>
        <translation>95 % prediction</translation>
    </message>
</context>
<context>
    <name>wattplan::ExportDialog</name>
    <message>
        <source>Export charts and tables</source>
        <translation>Export charts and tables</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>Charts and tables</translation>
    </message>
    <message>
        <source>All</source>
        <comment>charts and tables</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>None</source>
        <comment>charts and tables</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>The numbers of charts, and tables</source>
        <translation>The numbers of charts, and tables</translation>
    </message>
    <message>
        <source>Pixels of a PNG</source>
        <translation>Pixels of a PNG</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the size, in each direction</source>
        <translation>Pixels of a PNG for one of the size, in each direction</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Size of the pictures</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>As shown</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>Slide, 1920 × 1080</translation>
    </message>
    <message>
        <source>Half a slide, 960 × 1080</source>
        <translation>Half a slide, 960 × 1080</translation>
    </message>
    <message>
        <source>Width of an A4 page, 17 cm</source>
        <translation>Width of an A4 page, 17 cm</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Own size</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>colours</comment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Byte order mark, so that Excel reads Chinese</source>
        <translation>Byte order mark, so that Excel reads Chinese</translation>
    </message>
    <message>
        <source>Units in a row of their own</source>
        <translation>Units in a row of their own</translation>
    </message>
    <message>
        <source>Otherwise they stand in the headings: “Energy (MWh)”</source>
        <translation>Otherwise they stand in the headings: “Energy (MWh)”</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV tables</translation>
    </message>
    <message>
        <source>Looking for charts and tables…</source>
        <translation>Looking for charts and tables…</translation>
    </message>
    <message>
        <source>Choose a chart or table.</source>
        <translation>Choose a chart or table.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Choose a language.</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>Choose a format.</translation>
    </message>
    <message>
        <source>Tables are written as CSV: choose that format, or a chart.</source>
        <translation>Tables are written as CSV: choose that format, or a chart.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written.</source>
        <translation>
            <numerusform>%n file will be written.</numerusform>
            <numerusform>%n files will be written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Folder for charts and tables</source>
        <translation>Folder for charts and tables</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there already, such as “%1”. Replace them?</source>
        <translation>
            <numerusform>%n of the files is there already: “%1”. Replace it?</numerusform>
            <numerusform>%n of the files are there already, such as “%1”. Replace them?</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelled; nothing was written.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>wattplan::ExportTree</name>
    <message>
        <source>%1 · %2</source>
        <comment>title of a chart, which of several</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Chart: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Table: %1</translation>
    </message>
</context>
<context>
    <name>wattplan::FacilityPage</name>
    <message>
        <source>Facility year</source>
        <translation>Facility year</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Free cooling</source>
        <translation>Free cooling</translation>
    </message>
    <message>
        <source>By month and IT load</source>
        <translation>By month and IT load</translation>
    </message>
    <message>
        <source>load as a share of design IT power</source>
        <translation>load as a share of design IT power</translation>
    </message>
    <message>
        <source>Cooling technologies at this site</source>
        <translation>Cooling technologies at this site</translation>
    </message>
    <message>
        <source>at the load of this facility</source>
        <translation>at the load of this facility</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>click a number to see why</translation>
    </message>
    <message>
        <source>Plant of each facility</source>
        <translation>Plant of each facility</translation>
    </message>
    <message>
        <source>Floor of each facility</source>
        <translation>Floor of each facility</translation>
    </message>
    <message>
        <source>PUE of %1 by month and IT load</source>
        <comment>facility</comment>
        <translation>PUE of %1 by month and IT load</translation>
    </message>
    <message>
        <source>WUE of %1 by month and IT load</source>
        <comment>facility</comment>
        <translation>WUE of %1 by month and IT load</translation>
    </message>
    <message>
        <source>Cooling technologies at the site of %1</source>
        <comment>facility</comment>
        <translation>Cooling technologies at the site of %1</translation>
    </message>
    <message>
        <source>● chosen</source>
        <translation>● chosen</translation>
    </message>
    <message>
        <source>load as a share of design IT power; computed, not pinned</source>
        <translation>load as a share of design IT power; computed, not pinned</translation>
    </message>
</context>
<context>
    <name>wattplan::FedTableModel</name>
    <message>
        <source>up to %1</source>
        <comment>largest month</comment>
        <translation>up to %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>input</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Input or result</source>
        <translation>Input or result</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>wattplan::FieldTableModel</name>
    <message>
        <source>, </source>
        <comment>between choices</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>wattplan::FirstSteps</name>
    <message>
        <source>1. Add a facility</source>
        <translation>1. Add a facility</translation>
    </message>
    <message>
        <source>2. Put a cluster in it</source>
        <translation>2. Put a cluster in it</translation>
    </message>
    <message>
        <source>3. Add a training run or a service</source>
        <translation>3. Add a training run or a service</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Begin here</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>a step that is done</comment>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>wattplan::FormPanel</name>
    <message>
        <source>Less</source>
        <comment>fields</comment>
        <translation>Less</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <comment>fields</comment>
        <translation>More (%1)</translation>
    </message>
    <message>
        <source>Show only the fields that matter first</source>
        <translation>Show only the fields that matter first</translation>
    </message>
    <message>
        <source>Show the fields for experts too</source>
        <translation>Show the fields for experts too</translation>
    </message>
</context>
<context>
    <name>wattplan::GroupTableModel</name>
    <message>
        <source>%1, serving</source>
        <comment>measure</comment>
        <translation>%1, serving</translation>
    </message>
    <message>
        <source>%1, training</source>
        <comment>measure</comment>
        <translation>%1, training</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>Mean abs. error</source>
        <translation>Mean abs. error</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Worst</translation>
    </message>
</context>
<context>
    <name>wattplan::GrowthPage</name>
    <message>
        <source>Compute growth</source>
        <translation>Compute growth</translation>
    </message>
    <message>
        <source>Training compute of published models</source>
        <translation>Training compute of published models</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>All models</translation>
    </message>
    <message>
        <source>k largest so far</source>
        <translation>k largest so far</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Project to</source>
        <translation>Project to</translation>
    </message>
    <message>
        <source>Moore&apos;s law</source>
        <translation>Moore&apos;s law</translation>
    </message>
    <message>
        <source>%1: fitted to fewer than 8 models, so the line is a sketch. Widen the era or fit more models.</source>
        <comment>eras</comment>
        <translation>%1: fitted to fewer than 8 models, so the line is a sketch. Widen the era or fit more models.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>shown, all</comment>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>logarithmic · hover to read · drag to zoom · click to select the row · Ctrl + drag to filter</source>
        <translation>logarithmic · hover to read · drag to zoom · click to select the row · Ctrl + drag to filter</translation>
    </message>
    <message>
        <source>linear · hover to read · drag to zoom · click to select the row · Ctrl + drag to filter</source>
        <translation>linear · hover to read · drag to zoom · click to select the row · Ctrl + drag to filter</translation>
    </message>
</context>
<context>
    <name>wattplan::GuideWindow</name>
    <message>
        <source>Guide — Wattplan</source>
        <translation>Guide — Wattplan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Search all chapters</source>
        <translation>Search all chapters</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>section, its chapter</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or a part of one.</source>
        <translation>Nothing found. Try fewer words, or a part of one.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s). Enter opens one.</source>
        <translation>
            <numerusform>%n place. Enter opens it.</numerusform>
            <numerusform>%n places. Enter opens one.</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>End the search</translation>
    </message>
</context>
<context>
    <name>wattplan::HardwareComparison</name>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Dense peaks of FP16 or BF16, as vendors state them: sparse ones, twice as high, are left out, and none is what a model reaches.</source>
        <translation>Dense peaks of FP16 or BF16, as vendors state them: sparse ones, twice as high, are left out, and none is what a model reaches.</translation>
    </message>
    <message>
        <source>Dense peaks of FP8, as vendors state them: sparse ones, twice as high, are left out, and none is what a model reaches.</source>
        <translation>Dense peaks of FP8, as vendors state them: sparse ones, twice as high, are left out, and none is what a model reaches.</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 bit</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>peak over TDP, colours by source</source>
        <translation>peak over TDP, colours by source</translation>
    </message>
    <message>
        <source>peak over price, colours by source</source>
        <translation>peak over price, colours by source</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>The same in numbers</translation>
    </message>
    <message>
        <source>click a point to see its row, a number to see its source</source>
        <translation>click a point to see its row, a number to see its source</translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) of the library without date of launch or these figures left out.</source>
        <translation>
            <numerusform>%n accelerator of the library without date of launch or these figures left out.</numerusform>
            <numerusform>%n accelerators of the library without date of launch or these figures left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accelerators compared</source>
        <translation>Accelerators compared</translation>
    </message>
</context>
<context>
    <name>wattplan::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Who changed what</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>No step says all of these words.</source>
        <translation>No step says all of these words.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>What moved since this plan was last closed</source>
        <translation>What moved since this plan was last closed</translation>
    </message>
    <message>
        <source>Wattplan %1, before %2</source>
        <translation>Wattplan %1, before %2</translation>
    </message>
    <message>
        <source>Overtaken steps</source>
        <translation>Overtaken steps</translation>
    </message>
    <message>
        <source>Steps that were undone before another was made; they can&apos;t be redone.</source>
        <translation>Steps that were undone before another was made; they can&apos;t be redone.</translation>
    </message>
</context>
<context>
    <name>wattplan::HistoryTableModel</name>
    <message>
        <source>%1 (undone)</source>
        <comment>what a step did</comment>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>inherited</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <comment>a value</comment>
        <translation>%1 (inherited)</translation>
    </message>
    <message>
        <source>%1 (undone, then overtaken)</source>
        <comment>what a step did</comment>
        <translation>%1 (undone, then overtaken)</translation>
    </message>
</context>
<context>
    <name>wattplan::ImportChoices</name>
    <message>
        <source>Found by itself</source>
        <comment>an encoding or delimiter</comment>
        <translation>Found by itself</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choose a table</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>that an import goes into</comment>
        <translation>Table</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Cells are divided by</source>
        <translation>Cells are divided by</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Row of headings</translation>
    </message>
</context>
<context>
    <name>wattplan::ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Import a table</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choose a table</translation>
    </message>
    <message>
        <source>What each column is for</source>
        <translation>What each column is for</translation>
    </message>
    <message>
        <source>What each row does</source>
        <translation>What each row does</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>The configuration of a model: its parameters are counted from the architecture.</source>
        <translation>The configuration of a model: its parameters are counted from the architecture.</translation>
    </message>
    <message>
        <source>Read as %1, cells divided by: %2.</source>
        <comment>encoding, delimiter</comment>
        <translation>Read as %1, cells divided by: %2.</translation>
    </message>
    <message>
        <source>The layout is that of %1.</source>
        <comment>a publisher</comment>
        <translation>The layout is that of %1.</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Open the plan</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>This is a whole plan, not a table.</source>
        <translation>This is a whole plan, not a table.</translation>
    </message>
    <message>
        <source>Choose the table that the rows belong to.</source>
        <translation>Choose the table that the rows belong to.</translation>
    </message>
    <message>
        <source>Adds %1, changes %2, leaves %3 as they are, refuses %4.</source>
        <comment>numbers of rows</comment>
        <translation>Adds %1, changes %2, leaves %3 as they are, refuses %4.</translation>
    </message>
    <message>
        <source>This plan is open read-only.</source>
        <translation>This plan is open read-only.</translation>
    </message>
    <message>
        <source>Tables and models (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>Tables and models (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Read from a workbook: formulas by the value last computed.</source>
        <translation>Read from a workbook: formulas by the value last computed.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Reads the table on the clipboard (%1)</source>
        <comment>a key</comment>
        <translation>Reads the table on the clipboard (%1)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>There is no table on the clipboard.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <comment>where a table is from</comment>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Commas are decimal signs and points divide thousands: “7,5” is read as 7.5.</source>
        <translation>Commas are decimal signs and points divide thousands: “7,5” is read as 7.5.</translation>
    </message>
    <message>
        <source>Choose a file, drop one on the window, or paste a table.</source>
        <translation>Choose a file, drop one on the window, or paste a table.</translation>
    </message>
    <message>
        <source>This is the weather of a site: choose the site on the page Sites, and Read EPW… there.</source>
        <translation>This is the weather of a site: choose the site on the page Sites, and Read EPW… there.</translation>
    </message>
</context>
<context>
    <name>wattplan::LibraryUpdateModel</name>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>In the plan</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In the library</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Source in the plan</source>
        <translation>Source in the plan</translation>
    </message>
    <message>
        <source>Source in the library</source>
        <translation>Source in the library</translation>
    </message>
</context>
<context>
    <name>wattplan::LivePage</name>
    <message>
        <source>Wattplan</source>
        <translation>Wattplan</translation>
    </message>
    <message>
        <source>Wattplan · %1</source>
        <comment>plan</comment>
        <translation>Wattplan · %1</translation>
    </message>
</context>
<context>
    <name>wattplan::MainWindow</name>
    <message>
        <source>This plan is open read-only: another program writes it, or its place can&apos;t be written. Save it under another name to change it.</source>
        <translation>This plan is open read-only: another program writes it, or its place can&apos;t be written. Save it under another name to change it.</translation>
    </message>
    <message>
        <source>The translation file of this language is missing; texts stay English.</source>
        <translation>The translation file of this language is missing; texts stay English.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>%1 — Wattplan</source>
        <translation>%1 — Wattplan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>This plan is not in a file yet. Save it, or do that again to lose it.</source>
        <translation>This plan is not in a file yet. Save it, or do that again to lose it.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <comment>what was undone, the what-if it was in</comment>
        <translation>%1, in “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not what they were when this plan was last closed, with Wattplan %1.</source>
        <translation>
            <numerusform>%n result is not what it was when this plan was last closed, with Wattplan %1.</numerusform>
            <numerusform>%n results are not what they were when this plan was last closed, with Wattplan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>No input of this plan is a range yet, so no result varies.</source>
        <translation>No input of this plan is a range yet, so no result varies.</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Show how</translation>
    </message>
    <message numerus="yes">
        <source>The library has other values than this plan for %n input(s).</source>
        <translation>
            <numerusform>The library has another value than this plan for %n input.</numerusform>
            <numerusform>The library has other values than this plan for %n inputs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::MarkChip</name>
    <message>
        <source>%1 of %2 shown · clear</source>
        <comment>rows</comment>
        <translation>%1 of %2 shown · clear</translation>
    </message>
    <message>
        <source>Show all rows again (Escape)</source>
        <translation>Show all rows again (Escape)</translation>
    </message>
</context>
<context>
    <name>wattplan::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>wattplan::MissingTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an object, its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Missing input</source>
        <translation>Missing input</translation>
    </message>
    <message>
        <source>Results waiting</source>
        <translation>Results waiting</translation>
    </message>
    <message>
        <source>What waits for it</source>
        <translation>What waits for it</translation>
    </message>
</context>
<context>
    <name>wattplan::MovedTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an object, its result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 → %4</source>
        <comment>input, object, value then, value now</comment>
        <translation>%1 of %2, %3 → %4</translation>
    </message>
    <message>
        <source>a result that there was not</source>
        <translation>a result that there was not</translation>
    </message>
    <message>
        <source>a result that is no more</source>
        <translation>a result that is no more</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>inputs, what they add</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>formulas of %1, before of %2</source>
        <comment>versions</comment>
        <translation>formulas of %1, before of %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>What moved it</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a what-if, a result in it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wattplan::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Figures of</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Whole plan</translation>
    </message>
    <message>
        <source>Power of %1</source>
        <comment>facility</comment>
        <translation>Power of %1</translation>
    </message>
    <message>
        <source>Power of all facilities</source>
        <translation>Power of all facilities</translation>
    </message>
    <message>
        <source>MW by month · drag to zoom</source>
        <translation>MW by month · drag to zoom</translation>
    </message>
    <message>
        <source>Power by month</source>
        <translation>Power by month</translation>
    </message>
    <message>
        <source>Cost of %1, where it goes</source>
        <comment>run</comment>
        <translation>Cost of %1, where it goes</translation>
    </message>
    <message>
        <source>Cost of all runs, where it goes</source>
        <translation>Cost of all runs, where it goes</translation>
    </message>
    <message>
        <source>owned, by part · rented</source>
        <translation>owned, by part · rented</translation>
    </message>
    <message>
        <source>Training compute of published models</source>
        <translation>Training compute of published models</translation>
    </message>
    <message>
        <source>%1: doubling in %2</source>
        <comment>years, time</comment>
        <translation>%1: doubling in %2</translation>
    </message>
    <message>
        <source>All training runs</source>
        <translation>All training runs</translation>
    </message>
    <message>
        <source>owned %1 · rented %2</source>
        <comment>ranges</comment>
        <translation>owned %1 · rented %2</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>All checks</translation>
    </message>
    <message>
        <source>Cost of all services, where it goes</source>
        <translation>Cost of all services, where it goes</translation>
    </message>
    <message>
        <source>Cost of all workloads, where it goes</source>
        <translation>Cost of all workloads, where it goes</translation>
    </message>
    <message>
        <source>%1, where it goes</source>
        <comment>cost of training</comment>
        <translation>%1, where it goes</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>All services</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>All workloads</translation>
    </message>
</context>
<context>
    <name>wattplan::PowerPage</name>
    <message>
        <source>Power of all facilities by month</source>
        <translation>Power of all facilities by month</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>Power draw</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>All facilities</source>
        <translation>All facilities</translation>
    </message>
    <message>
        <source>Power of %1 by month</source>
        <comment>facility</comment>
        <translation>Power of %1 by month</translation>
    </message>
    <message>
        <source>hover to read · drag to zoom · double click to reset</source>
        <translation>hover to read · drag to zoom · double click to reset</translation>
    </message>
    <message>
        <source>Power by month</source>
        <translation>Power by month</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>The same in numbers</translation>
    </message>
    <message>
        <source>MW · click a number to see why</source>
        <translation>MW · click a number to see why</translation>
    </message>
    <message>
        <source>No utility feed is entered for this facility, so no shortfall is named.</source>
        <translation>No utility feed is entered for this facility, so no shortfall is named.</translation>
    </message>
    <message>
        <source>No utility feed is entered, so no shortfall is named.</source>
        <translation>No utility feed is entered, so no shortfall is named.</translation>
    </message>
    <message>
        <source>no feed</source>
        <translation>no feed</translation>
    </message>
    <message>
        <source>feed too small</source>
        <translation>feed too small</translation>
    </message>
    <message>
        <source>feed suffices</source>
        <translation>feed suffices</translation>
    </message>
    <message>
        <source>Go to the feed</source>
        <translation>Go to the feed</translation>
    </message>
    <message>
        <source>MW · P50, below it P10 and P90 · click a number to see why</source>
        <translation>MW · P50, below it P10 and P90 · click a number to see why</translation>
    </message>
</context>
<context>
    <name>wattplan::PowerTableModel</name>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Peak</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Shortfall</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>wattplan::PresentWindow</name>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Slide %1 of %2</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a language</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>No words are written for this section.</source>
        <translation>No words are written for this section.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number of a slide, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>title of a slide</comment>
        <translation>next: %1</translation>
    </message>
</context>
<context>
    <name>wattplan::PresenterWindow</name>
    <message>
        <source>Presenter — %1</source>
        <comment>title of the slides</comment>
        <translation>Presenter — %1</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Slide %1 of %2</translation>
    </message>
    <message>
        <source>The last slide</source>
        <translation>The last slide</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>title of a slide</comment>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>No words are written for this section.</source>
        <translation>No words are written for this section.</translation>
    </message>
</context>
<context>
    <name>wattplan::RangeForm</name>
    <message>
        <source>Range of %1, %2</source>
        <comment>field, object</comment>
        <translation>Range of %1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <translation>no limit of its own</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Never below</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Never above</translation>
    </message>
    <message>
        <source>Set the range</source>
        <translation>Set the range</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>A value and its weight a line, such as 4: 0.3</source>
        <translation>A value and its weight a line, such as 4: 0.3</translation>
    </message>
    <message>
        <source>A value a line; paste a column of a spreadsheet</source>
        <translation>A value a line; paste a column of a spreadsheet</translation>
    </message>
</context>
<context>
    <name>wattplan::ReplaceBar</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>In the cells shown that can be edited</source>
        <translation>In the cells shown that can be edited</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <comment>that hold the text</comment>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced, as one step.</source>
        <translation>
            <numerusform>%n cell replaced, as one step.</numerusform>
            <numerusform>%n cells replaced, as one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::ReportPage</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelled; nothing was written.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>path of a file</comment>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>%1 ✎</source>
        <comment>a section with words of the planner</comment>
        <translation>%1 ✎</translation>
    </message>
    <message>
        <source>Words in “%1”</source>
        <comment>a section</comment>
        <translation>Words in “%1”</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>This picture can&apos;t be used. Choose a PNG, JPEG or SVG file of up to 512 KiB.</source>
        <translation>This picture can&apos;t be used. Choose a PNG, JPEG or SVG file of up to 512 KiB.</translation>
    </message>
    <message>
        <source>Save the report as a PDF file</source>
        <translation>Save the report as a PDF file</translation>
    </message>
    <message>
        <source>Save the report as an HTML file</source>
        <translation>Save the report as an HTML file</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Space ticks a section; drag it, or press Alt with an arrow, to move it.</source>
        <translation>Space ticks a section; drag it, or press Alt with an arrow, to move it.</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>Move the section up</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>Move the section down</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Language of the words</translation>
    </message>
    <message>
        <source>Words in the section</source>
        <translation>Words in the section</translation>
    </message>
    <message>
        <source>Your own words, before what the section shows. {plan.energy} becomes the number.</source>
        <translation>Your own words, before what the section shows. {plan.energy} becomes the number.</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>Previous sheet</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Next sheet</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progress of the report</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Save HTML…</source>
        <translation>Save HTML…</translation>
    </message>
    <message>
        <source>Make the preview</source>
        <translation>Make the preview</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>Reading results and drawing charts…</source>
        <translation>Reading results and drawing charts…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>Cancelled; the preview is not up to date.</source>
        <translation>Cancelled; the preview is not up to date.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number of a sheet, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Sheet %1 of %2</translation>
    </message>
    <message>
        <source>Save the report as slides</source>
        <translation>Save the report as slides</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx)</source>
        <translation>PowerPoint (*.pptx)</translation>
    </message>
    <message>
        <source>Save slides…</source>
        <translation>Save slides…</translation>
    </message>
    <message>
        <source>Save the memo as a PDF file</source>
        <translation>Save the memo as a PDF file</translation>
    </message>
    <message>
        <source>Save the slides as a PDF file</source>
        <translation>Save the slides as a PDF file</translation>
    </message>
    <message>
        <source>Save the memo as an HTML file</source>
        <translation>Save the memo as an HTML file</translation>
    </message>
    <message>
        <source>A few</source>
        <comment>slides</comment>
        <translation>A few</translation>
    </message>
    <message>
        <source>All</source>
        <comment>slides</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Slides</translation>
    </message>
    <message>
        <source>What is made of it</source>
        <translation>What is made of it</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Show the slides over the whole screen.</source>
        <translation>Show the slides over the whole screen.</translation>
    </message>
    <message>
        <source>No result is called {%1}: the report has it as it is typed. Names are such as {plan.energy}.</source>
        <translation>No result is called {%1}: the report has it as it is typed. Names are such as {plan.energy}.</translation>
    </message>
</context>
<context>
    <name>wattplan::ResultChooser</name>
    <message>
        <source>Choose results</source>
        <translation>Choose results</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>The usual ones</translation>
    </message>
</context>
<context>
    <name>wattplan::RunTableModel</name>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicted</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>wattplan::SampleDialog</name>
    <message>
        <source>Export samples</source>
        <translation>Export samples</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Draws</translation>
    </message>
    <message>
        <source>Also the plan&apos;s usual results</source>
        <translation>Also the plan&apos;s usual results</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
</context>
<context>
    <name>wattplan::SampleExport</name>
    <message>
        <source>Writing the draws…</source>
        <translation>Writing the draws…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>Export samples</translation>
    </message>
</context>
<context>
    <name>wattplan::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Training runs on clusters</source>
        <translation>Training runs on clusters</translation>
    </message>
    <message>
        <source>drag a bar to move it · arrow keys move the selected one · Ctrl + wheel zooms</source>
        <translation>drag a bar to move it · arrow keys move the selected one · Ctrl + wheel zooms</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>The same in numbers</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>click a number to see why</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>all checks are on the page of checks</source>
        <translation>all checks are on the page of checks</translation>
    </message>
    <message>
        <source>Clusters, used and idle</source>
        <translation>Clusters, used and idle</translation>
    </message>
    <message>
        <source>%1 to %2, as the chart shows</source>
        <comment>dates</comment>
        <translation>%1 to %2, as the chart shows</translation>
    </message>
</context>
<context>
    <name>wattplan::SeekPage</name>
    <message>
        <source>Goal seek</source>
        <translation>Goal seek</translation>
    </message>
    <message>
        <source>What would have to be true</source>
        <translation>What would have to be true</translation>
    </message>
    <message>
        <source>within the range that the input may have</source>
        <translation>within the range that the input may have</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Object of the result</source>
        <translation>Object of the result</translation>
    </message>
    <message>
        <source>Object of the input</source>
        <translation>Object of the input</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Set it</translation>
    </message>
    <message>
        <source>Keep as a what-if</source>
        <translation>Keep as a what-if</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>What moves it most</translation>
    </message>
    <message>
        <source>blue: more of it, more of the result; orange: less</source>
        <translation>blue: more of it, more of the result; orange: less</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>input, result</comment>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>each alternative by itself</source>
        <translation>each alternative by itself</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Object of the second input</source>
        <translation>Object of the second input</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>Second input</translation>
    </message>
    <message>
        <source>no second input</source>
        <translation>no second input</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>value</comment>
        <translation>Set %1</translation>
    </message>
    <message>
        <source>Keep %1 as a what-if</source>
        <comment>value</comment>
        <translation>Keep %1 as a what-if</translation>
    </message>
    <message>
        <source>blue: more of it, more of the result; orange: less; pink: alternatives</source>
        <translation>blue: more of it, more of the result; orange: less; pink: alternatives</translation>
    </message>
</context>
<context>
    <name>wattplan::ServingPage</name>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>larger batches to the left</source>
        <translation>larger batches to the left</translation>
    </message>
    <message>
        <source>kept for the peak, busy on average</source>
        <translation>kept for the peak, busy on average</translation>
    </message>
    <message>
        <source>owned, over the months of the plan</source>
        <translation>owned, over the months of the plan</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>The same in numbers</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>click a number to see why</translation>
    </message>
    <message>
        <source>Services in numbers</source>
        <translation>Services in numbers</translation>
    </message>
</context>
<context>
    <name>wattplan::SheetExport</name>
    <message>
        <source>Writing the spreadsheet…</source>
        <translation>Writing the spreadsheet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export a spreadsheet</source>
        <translation>Export a spreadsheet</translation>
    </message>
</context>
<context>
    <name>wattplan::SnapshotPanel</name>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Name of a snapshot</source>
        <translation>Name of a snapshot</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Keeps the plan with its what-ifs as it stands, under this name</source>
        <translation>Keeps the plan with its what-ifs as it stands, under this name</translation>
    </message>
    <message>
        <source>%1
Taken %2 by %3, with Wattplan %4. Fingerprint %5…</source>
        <comment>name, time, author, version, digits</comment>
        <translation>%1
Taken %2 by %3, with Wattplan %4. Fingerprint %5…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Open in a window of its own</translation>
    </message>
    <message>
        <source>Restore as a what-if</source>
        <translation>Restore as a what-if</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete “%1” for good</source>
        <comment>snapshot</comment>
        <translation>Delete “%1” for good</translation>
    </message>
</context>
<context>
    <name>wattplan::SourceTableModel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Published at</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Inputs fed</source>
        <translation>Inputs fed</translation>
    </message>
    <message>
        <source>Results fed</source>
        <translation>Results fed</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
</context>
<context>
    <name>wattplan::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What the plan rests on</source>
        <translation>What the plan rests on</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>Filter the sources</translation>
    </message>
    <message>
        <source>What the source feeds</source>
        <translation>What the source feeds</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>sources</comment>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>Data (%1)</source>
        <comment>sources</comment>
        <translation>Data (%1)</translation>
    </message>
    <message>
        <source>Methods (%1)</source>
        <comment>sources</comment>
        <translation>Methods (%1)</translation>
    </message>
    <message>
        <source>Old (%1)</source>
        <comment>sources</comment>
        <translation>Old (%1)</translation>
    </message>
    <message>
        <source>feeds %1 and %2</source>
        <comment>number of inputs, number of results</comment>
        <translation>feeds %1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n input</numerusform>
            <numerusform>%n inputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What the sources feed</source>
        <translation>What the sources feed</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the library taken over. Undo takes them back.</source>
        <translation>
            <numerusform>%n value of the library taken over. Undo takes it back.</numerusform>
            <numerusform>%n values of the library taken over. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s); what you typed is not among them</source>
        <translation>
            <numerusform>%n value; what you typed is not among them</numerusform>
            <numerusform>%n values; what you typed is not among them</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has other values now</source>
        <translation>The library has other values now</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>The selected values of the library replace those of the plan.</source>
        <translation>The selected values of the library replace those of the plan.</translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation>Take over all</translation>
    </message>
    <message>
        <source>Every value of the library in this list replaces that of the plan.</source>
        <translation>Every value of the library in this list replaces that of the plan.</translation>
    </message>
</context>
<context>
    <name>wattplan::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>Not in a file yet</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● Saved</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in %1</source>
        <translation>Money in %1</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Drawing …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>4,096 draws, 12 inputs</comment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n input</numerusform>
            <numerusform>%n inputs</numerusform>
        </translation>
    </message>
    <message>
        <source>recomputed: %1, in %2</source>
        <comment>number of values, time</comment>
        <translation>recomputed: %1, in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>wattplan::SweepPage</name>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>Results over inputs</source>
        <translation>Results over inputs</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>and</source>
        <translation>and</translation>
    </message>
    <message>
        <source>no second input</source>
        <translation>no second input</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Object of the result</source>
        <translation>Object of the result</translation>
    </message>
    <message>
        <source>no further result</source>
        <translation>no further result</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>where is it crossed?</source>
        <translation>where is it crossed?</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Set it</translation>
    </message>
    <message>
        <source>Keep as a what-if</source>
        <translation>Keep as a what-if</translation>
    </message>
    <message>
        <source>Where the limit is crossed</source>
        <translation>Where the limit is crossed</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cells</translation>
    </message>
    <message>
        <source>Give a first and a last value that is larger, and how many from 2 on; equal ratios begin above 0. A list has commas between its values.</source>
        <translation>Give a first and a last value that is larger, and how many from 2 on; equal ratios begin above 0. A list has commas between its values.</translation>
    </message>
    <message>
        <source>Both inputs are the same one.</source>
        <translation>Both inputs are the same one.</translation>
    </message>
    <message>
        <source>These are %1 cells; the page shows at most %2. The command line sweeps more.</source>
        <translation>These are %1 cells; the page shows at most %2. The command line sweeps more.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s)</source>
        <translation>
            <numerusform>%1 of %n cell</numerusform>
            <numerusform>%1 of %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>A click on a cell shows its inputs, which can be set or kept as a what-if.</source>
        <translation>A click on a cell shows its inputs, which can be set or kept as a what-if.</translation>
    </message>
    <message>
        <source>Cells of the sweep</source>
        <translation>Cells of the sweep</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Run again</translation>
    </message>
    <message>
        <source>Sweeping …</source>
        <translation>Sweeping …</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be swept: %2.</source>
        <comment>values, why</comment>
        <translation>“%1” can&apos;t be swept: %2.</translation>
    </message>
</context>
<context>
    <name>wattplan::TablePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filter the rows</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Add</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>A copy of the selected row</source>
        <translation>A copy of the selected row</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove the selected rows from the plan</source>
        <translation>Remove the selected rows from the plan</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>A row here belongs to a facility. Add a facility first.</source>
        <translation>A row here belongs to a facility. Add a facility first.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Choose columns, save views</source>
        <translation>Choose columns, save views</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <comment>columns</comment>
        <translation>More (%1)</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>columns</comment>
        <translation>Less</translation>
    </message>
    <message>
        <source>Show the fields for experts too</source>
        <translation>Show the fields for experts too</translation>
    </message>
    <message>
        <source>Show only the fields that matter first</source>
        <translation>Show only the fields that matter first</translation>
    </message>
</context>
<context>
    <name>wattplan::TableView</name>
    <message>
        <source>%1, %2</source>
        <comment>a cell: row, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: results and keys can&apos;t be pasted. Nothing was changed.</source>
        <translation>%1: results and keys can&apos;t be pasted. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>after the reason</comment>
        <translation>%1 Nothing was changed.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copy with headings</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation>Why this value?</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>Hide “%1”</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choose columns…</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n cells together</source>
        <translation>
            <numerusform>Edit %n cell</numerusform>
            <numerusform>Edit %n cells together</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Find and replace…</translation>
    </message>
    <message>
        <source>“%1” was not entered. %2</source>
        <comment>text, why</comment>
        <translation>“%1” was not entered. %2</translation>
    </message>
    <message>
        <source>Follow the parent what-if again</source>
        <translation>Follow the parent what-if again</translation>
    </message>
    <message>
        <source>Give it a range…</source>
        <translation>Give it a range…</translation>
    </message>
    <message numerus="yes">
        <source>The block on the clipboard is too long by %n row(s). Add rows first. Nothing was changed.</source>
        <translation>
            <numerusform>The block on the clipboard is too long by %n row. Add rows first. Nothing was changed.</numerusform>
            <numerusform>The block on the clipboard is too long by %n rows. Add rows first. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The block on the clipboard is too wide by %n column(s). Nothing was changed.</source>
        <translation>
            <numerusform>The block on the clipboard is too wide by %n column. Nothing was changed.</numerusform>
            <numerusform>The block on the clipboard is too wide by %n columns. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it open…</source>
        <translation>Leave it open…</translation>
    </message>
</context>
<context>
    <name>wattplan::Tour</name>
    <message>
        <source>Change a number</source>
        <translation>Change a number</translation>
    </message>
    <message>
        <source>See what follows</source>
        <translation>See what follows</translation>
    </message>
    <message>
        <source>Every number says why</source>
        <translation>Every number says why</translation>
    </message>
    <message>
        <source>What asks for a look</source>
        <translation>What asks for a look</translation>
    </message>
    <message>
        <source>Your currency, your language</source>
        <translation>Your currency, your language</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Take it with you</translation>
    </message>
    <message>
        <source>Type another number of training tokens here, such as 600B, and press Enter. What follows from it is recomputed at once. Undo takes it back.</source>
        <translation>Type another number of training tokens here, such as 600B, and press Enter. What follows from it is recomputed at once. Undo takes it back.</translation>
    </message>
    <message>
        <source>The overview shows what your plan comes to. Click this number to ask why it is what it is.</source>
        <translation>The overview shows what your plan comes to. Click this number to ask why it is what it is.</translation>
    </message>
    <message>
        <source>The formula stands at the top, below it what it reads, down to inputs with their source. A triangle opens a step; a click on an input leads to its cell.</source>
        <translation>The formula stands at the top, below it what it reads, down to inputs with their source. A triangle opens a step; a click on an input leads to its cell.</translation>
    </message>
    <message>
        <source>The plan is checked against its limits after each edit. Buttons mend what can be mended, and one undo takes that back.</source>
        <translation>The plan is checked against its limits after each edit. Buttons mend what can be mended, and one undo takes that back.</translation>
    </message>
    <message>
        <source>Switch them here at any time. Amounts are converted at the plan&apos;s exchange rates; the plan itself stays as it is.</source>
        <translation>Switch them here at any time. Amounts are converted at the plan&apos;s exchange rates; the plan itself stays as it is.</translation>
    </message>
    <message>
        <source>Charts and tables of the page leave here as pictures, PDF and CSV. Press F1 anywhere: the guide opens at what you are working on.</source>
        <translation>Charts and tables of the page leave here as pictures, PDF and CSV. Press F1 anywhere: the guide opens at what you are working on.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>wattplan::TrainingSummary</name>
    <message>
        <source>How runs are counted</source>
        <translation>How runs are counted</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>click a number to see why</translation>
    </message>
    <message>
        <source>In quick mode MFU is that of a class of hardware. With “Layout” chosen above, memory, the time of a step and whether the run fits are counted too.</source>
        <translation>In quick mode MFU is that of a class of hardware. With “Layout” chosen above, memory, the time of a step and whether the run fits are counted too.</translation>
    </message>
    <message>
        <source>within the expected error of MFU</source>
        <translation>within the expected error of MFU</translation>
    </message>
    <message>
        <source>undisturbed, by part</source>
        <translation>undisturbed, by part</translation>
    </message>
    <message>
        <source>the fullest one, by part</source>
        <translation>the fullest one, by part</translation>
    </message>
</context>
<context>
    <name>wattplan::UncertaintyPage</name>
    <message>
        <source>Uncertainty</source>
        <translation>Uncertainty</translation>
    </message>
    <message numerus="yes">
        <source>Give %n input(s) their usual range</source>
        <translation>
            <numerusform>Give %n input its usual range</numerusform>
            <numerusform>Give %n inputs their usual ranges</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Object of the result</source>
        <translation>Object of the result</translation>
    </message>
    <message>
        <source>No input is a range yet</source>
        <translation>No input is a range yet</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>What matters most</translation>
    </message>
    <message>
        <source>How likely each value is</source>
        <translation>How likely each value is</translation>
    </message>
    <message>
        <source>drag the line</source>
        <translation>drag the line</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Together with another result</source>
        <translation>Together with another result</translation>
    </message>
    <message>
        <source>Second result</source>
        <translation>Second result</translation>
    </message>
    <message>
        <source>Object of the second result</source>
        <translation>Object of the second result</translation>
    </message>
    <message>
        <source>no second result</source>
        <translation>no second result</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Drawing …</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>More: how much each input explains</source>
        <translation>More: how much each input explains</translation>
    </message>
    <message>
        <source>the first %1</source>
        <comment>draws</comment>
        <translation>the first %1</translation>
    </message>
    <message>
        <source>How much each input explains</source>
        <translation>How much each input explains</translation>
    </message>
    <message>
        <source>Indices are of inputs that are independent. These go together, so there are none.</source>
        <translation>Indices are of inputs that are independent. These go together, so there are none.</translation>
    </message>
    <message>
        <source>Correlations…</source>
        <translation>Correlations…</translation>
    </message>
    <message numerus="yes">
        <source>Correlations (%n)…</source>
        <translation>
            <numerusform>Correlations (%n)…</numerusform>
            <numerusform>Correlations (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export samples…</source>
        <translation>Export samples…</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>Export samples</translation>
    </message>
    <message>
        <source>draws</source>
        <comment>name of a file</comment>
        <translation>draws</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <comment>path, draws</comment>
        <translation>Written to %1: %2.</translation>
    </message>
    <message>
        <source>Results can say how sure they are once inputs do. Type a range into the cell of any number that may vary:
  4..7   between 4 and 7
  4..5..7   low, typical, high
  5±10%   around 5, two draws in three within 10 %
or press %1 in the cell for a form, which leaves a chip, a site or another choice open too. The plan&apos;s own values stay as they are: a range only adds what else they may be.
For many inputs the library and the defaults say what is usual.</source>
        <comment>keys</comment>
        <translation>Results can say how sure they are once inputs do. Type a range into the cell of any number that may vary:
  4..7   between 4 and 7
  4..5..7   low, typical, high
  5±10%   around 5, two draws in three within 10 %
or press %1 in the cell for a form, which leaves a chip, a site or another choice open too. The plan&apos;s own values stay as they are: a range only adds what else they may be.
For many inputs the library and the defaults say what is usual.</translation>
    </message>
    <message>
        <source>each range from its P10 to its P90 · blue: more of it raises the result; orange: lowers it; green: an open choice</source>
        <translation>each range from its P10 to its P90 · blue: more of it raises the result; orange: lowers it; green: an open choice</translation>
    </message>
</context>
<context>
    <name>wattplan::WeatherLine</name>
    <message>
        <source>Weather of a file: %1</source>
        <translation>Weather of a file: %1</translation>
    </message>
    <message>
        <source>Weather made from the monthly means of %1</source>
        <comment>site</comment>
        <translation>Weather made from the monthly means of %1</translation>
    </message>
    <message>
        <source>Read EPW…</source>
        <translation>Read EPW…</translation>
    </message>
    <message>
        <source>A year of hourly weather for this site, as an EnergyPlus weather file</source>
        <translation>A year of hourly weather for this site, as an EnergyPlus weather file</translation>
    </message>
    <message>
        <source>Drop the file&apos;s weather</source>
        <translation>Drop the file&apos;s weather</translation>
    </message>
    <message>
        <source>Read as it stands: nothing was to be mended.</source>
        <translation>Read as it stands: nothing was to be mended.</translation>
    </message>
    <message>
        <source>Mended: %1.</source>
        <translation>Mended: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between repairs</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Read a weather file</source>
        <translation>Read a weather file</translation>
    </message>
    <message>
        <source>EnergyPlus weather (*.epw)</source>
        <translation>EnergyPlus weather (*.epw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>wattplan::WhatIfButton</name>
    <message>
        <source>What-if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>New what-if below this one</source>
        <translation>New what-if below this one</translation>
    </message>
    <message>
        <source>Keep edits as a what-if, from</source>
        <translation>Keep edits as a what-if, from</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
</context>
<context>
    <name>wattplan::WhatIfPanel</name>
    <message>
        <source>What-if %1</source>
        <comment>number</comment>
        <translation>What-if %1</translation>
    </message>
    <message>
        <source>+ What-if</source>
        <translation>+ What-if</translation>
    </message>
    <message>
        <source>A what-if below the one that is shown</source>
        <translation>A what-if below the one that is shown</translation>
    </message>
    <message>
        <source>What can be done with the what-if selected</source>
        <translation>What can be done with the what-if selected</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>What-ifs</translation>
    </message>
    <message>
        <source>Note on this what-if</source>
        <translation>Note on this what-if</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>what-if</comment>
        <translation>%1, copy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with what follows it</source>
        <translation>Copy with what follows it</translation>
    </message>
    <message>
        <source>Promote into %1</source>
        <comment>parent</comment>
        <translation>Promote into %1</translation>
    </message>
    <message>
        <source>Reset all its changes</source>
        <translation>Reset all its changes</translation>
    </message>
    <message>
        <source>Delete; what follows it follows %1</source>
        <comment>parent</comment>
        <translation>Delete; what follows it follows %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete with what follows it</source>
        <translation>Delete with what follows it</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>By its place in the tree</source>
        <translation>By its place in the tree</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Sky blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purple</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Vermilion</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
</context>
<context>
    <name>wattplan::WhatIfTreeModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::WhyPanel</name>
    <message>
        <source>Why this number?</source>
        <translation>Why this number?</translation>
    </message>
    <message>
        <source>Click a number to see the formula and the sources it comes from.</source>
        <translation>Click a number to see the formula and the sources it comes from.</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>What moves it most</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Chart</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (hidden)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a description</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nothing to show yet</translation>
    </message>
    <message>
        <source>PNG picture, double size (*.png)</source>
        <translation>PNG picture, double size (*.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>PNG picture for print, four times the size (*.png)</source>
        <translation>PNG picture for print, four times the size (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF page (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Export chart</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Reset view</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>Logarithmic values</translation>
    </message>
    <message>
        <source>Split into small charts</source>
        <translation>Split into small charts</translation>
    </message>
    <message>
        <source>Mark by dragging</source>
        <translation>Mark by dragging</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>Clear the mark</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Change the note…</translation>
    </message>
    <message>
        <source>Write a note here…</source>
        <translation>Write a note here…</translation>
    </message>
    <message>
        <source>Title and size of the picture…</source>
        <translation>Title and size of the picture…</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::ChartTable</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>lower end</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>upper end</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, lower end</source>
        <translation>%1, lower end</translation>
    </message>
    <message>
        <source>%1, upper end</source>
        <translation>%1, upper end</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::ChartTableDialog</name>
    <message>
        <source>%1: the numbers</source>
        <comment>a chart</comment>
        <translation>%1: the numbers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::ChartTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a quantity and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Choices</name>
    <message>
        <source>Stacked areas add up from zero, which a logarithmic axis does not have.</source>
        <translation>Stacked areas add up from zero, which a logarithmic axis does not have.</translation>
    </message>
    <message>
        <source>Bars start at zero, which a logarithmic axis does not have.</source>
        <translation>Bars start at zero, which a logarithmic axis does not have.</translation>
    </message>
    <message>
        <source>This chart measures no values.</source>
        <translation>This chart measures no values.</translation>
    </message>
    <message>
        <source>No value is above zero, so a logarithmic axis would be empty.</source>
        <translation>No value is above zero, so a logarithmic axis would be empty.</translation>
    </message>
    <message>
        <source>Bars stand apart already, a row for each.</source>
        <translation>Bars stand apart already, a row for each.</translation>
    </message>
    <message>
        <source>This chart has a row for each already.</source>
        <translation>This chart has a row for each already.</translation>
    </message>
    <message>
        <source>There is only one series to show.</source>
        <translation>There is only one series to show.</translation>
    </message>
    <message>
        <source>Colours tell the values here, not an axis.</source>
        <translation>Colours tell the values here, not an axis.</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::GanttDrag</name>
    <message>
        <source>%1 · %2</source>
        <comment>start, row</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::LegendChips</name>
    <message>
        <source>Hide %1</source>
        <translation>Hide %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note, press Enter</source>
        <translation>Write a note, press Enter</translation>
    </message>
    <message>
        <source>No words: the note goes</source>
        <translation>No words: the note goes</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Overlay</name>
    <message>
        <source>%1: %2</source>
        <comment>a plan, a series of its chart</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::PictureChoices</name>
    <message>
        <source>Picture of the chart</source>
        <translation>Picture of the chart</translation>
    </message>
    <message>
        <source>px</source>
        <comment>pixels</comment>
        <translation>px</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Text, of the usual size</source>
        <translation>Text, of the usual size</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Reading</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the ends of an interval</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>from %1</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Scene</name>
    <message numerus="yes">
        <source>%n value(s) ≤ 0 left out</source>
        <comment>of a logarithmic axis</comment>
        <translation>
            <numerusform>%n value ≤ 0 left out</numerusform>
            <numerusform>%n values ≤ 0 left out</numerusform>
        </translation>
    </message>
    <message>
        <source>P10–P90, • P50; bar: the plan</source>
        <translation>P10–P90, • P50; bar: the plan</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::SmallCharts</name>
    <message>
        <source>%1: %2</source>
        <comment>a chart and the series it shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::TableText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a column, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
