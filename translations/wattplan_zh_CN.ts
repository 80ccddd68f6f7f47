<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>Accelerator-hours</source>
        <translation>卡时</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Watts per accelerator</source>
        <translation>每张加速卡功率</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>用电量</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>每输出词元能耗</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>每次请求能耗</translation>
    </message>
    <message>
        <source>a row of kind “%1” is neither a run nor a service</source>
        <translation>类型为“%1”的行既不是训练也不是推理服务</translation>
    </message>
    <message>
        <source>the library has no hardware “%1”</source>
        <translation>参考库中没有硬件“%1”</translation>
    </message>
    <message>
        <source>hardware taken as %1</source>
        <translation>硬件按 %1 计</translation>
    </message>
    <message>
        <source>left out, as it is outside what the field takes: %1</source>
        <translation>超出字段允许范围，已略去：%1</translation>
    </message>
    <message>
        <source>one system, as no count is stated</source>
        <translation>未给出数量，按一台系统计</translation>
    </message>
    <message>
        <source>sequences of %1 tokens, as none are stated</source>
        <translation>未给出序列长度，按 %1 个词元计</translation>
    </message>
    <message>
        <source>prompts of %1 tokens, as none are stated</source>
        <translation>未给出提示长度，按 %1 个词元计</translation>
    </message>
    <message>
        <source>the program has no result “%1” for it</source>
        <translation>程序没有它的结果“%1”</translation>
    </message>
    <message>
        <source>its inputs lie outside what the formula takes</source>
        <translation>输入超出公式的适用范围</translation>
    </message>
    <message>
        <source>does not apply to such a row</source>
        <translation>不适用于这类行</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>constructed</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>a batch of %1, as memory holds no more</source>
        <translation>批量按 %1 计，显存容不下更多</translation>
    </message>
    <message>
        <source>counted by its class, as memory would not hold its layout</source>
        <translation>按效率类别计算，因为显存容不下该并行布局</translation>
    </message>
    <message>
        <source>the row names no hardware</source>
        <translation>该行没有写明硬件</translation>
    </message>
    <message>
        <source>left out, as the library has no place “%1”</source>
        <translation>参考库中没有地点“%1”，未采用</translation>
    </message>
    <message>
        <source>cooled by “%1”, as no PUE is stated</source>
        <translation>未给出 PUE，按制冷方式“%1”计</translation>
    </message>
    <message>
        <source>a server&apos;s nameplate of %1 times the TDP of its accelerators, as none is known</source>
        <translation>服务器铭牌功率未知，按其加速卡 TDP 的 %1 倍计</translation>
    </message>
    <message>
        <source>model taken as %1</source>
        <translation>模型按 %1 计</translation>
    </message>
    <message>
        <source>the shape of a usual model of its size, %1 layers, as none is stated</source>
        <translation>未给出结构，按同等规模的常见模型计：%1 层</translation>
    </message>
    <message>
        <source>efficiency of the class “%1”, as its own is not known</source>
        <translation>自身的效率未知，按类别“%1”计</translation>
    </message>
    <message>
        <source>counted without its layout, as no speeds of the class “%1” are known</source>
        <translation>类别“%1”没有单步耗时参数，未采用其并行布局</translation>
    </message>
    <message>
        <source>neither row nor library give “%1”</source>
        <translation>该行与参考库都没有给出“%1”</translation>
    </message>
    <message>
        <source>not a number from 0 on: %1</source>
        <translation>不是大于等于 0 的数字：%1</translation>
    </message>
    <message>
        <source>without %1, whose active parameters are not known</source>
        <translation>未采用 %1，其激活参数量未知</translation>
    </message>
    <message>
        <source>the row does not say whether it is a run or a service</source>
        <translation>该行没有写明是训练还是推理服务</translation>
    </message>
    <message>
        <source>recomputed as memory needs it, as it would not hold the rest</source>
        <translation>按显存需要重计算，否则容不下</translation>
    </message>
    <message>
        <source>memory of %1 an accelerator, which the equations ask for: its layout ran in less</source>
        <translation>每张加速卡显存按公式所需的 %1 计：该并行布局实际用得更少</translation>
    </message>
    <message>
        <source>attention counted by its causal half, as its TFLOP/s and tokens say</source>
        <translation>注意力只计因果的一半，由其 TFLOP/s 与词元数可知</translation>
    </message>
    <message>
        <source>%1 chunks per stage, as none are stated</source>
        <translation>未给出每级分块数，按 %1 计</translation>
    </message>
    <message>
        <source>micro-batches of %1, as none are stated</source>
        <translation>未给出微批次，按 %1 计</translation>
    </message>
    <message>
        <source>nothing recomputed, as nothing is stated of it</source>
        <translation>未说明重计算，按不重计算计</translation>
    </message>
    <message>
        <source>attention counted by its causal half, as sources do since %1</source>
        <translation>注意力只计因果的一半，%1 年起的资料多如此计</translation>
    </message>
    <message>
        <source>left out, as it is no number from 0 on: %1</source>
        <translation>不是大于等于 0 的数字，未采用：%1</translation>
    </message>
    <message>
        <source>counted as measured, as the file has no column “%1”</source>
        <translation>文件没有“%1”列，按实测计入</translation>
    </message>
    <message>
        <source>counted by dies, two to one %1</source>
        <translation>按芯片裸片计数，两个合一张 %1</translation>
    </message>
    <message>
        <source>left out, as the library has several places in “%1”: name a city</source>
        <translation>参考库在“%1”有多个地点，未采用：请写明城市</translation>
    </message>
    <message>
        <source>place taken as %1</source>
        <translation>地点按 %1 计</translation>
    </message>
    <message>
        <source>efficiency of FP8, as none of FP4 is known</source>
        <translation>没有 FP4 的效率数据，按 FP8 计</translation>
    </message>
    <message>
        <source>8-bit arithmetic at twice the rate of 16 bit, as none is known</source>
        <translation>没有 8 位峰值数据，按 16 位的两倍计</translation>
    </message>
    <message>
        <source>watts of the accelerator alone, as they are at most its TDP</source>
        <translation>功率只计加速卡，因为它不超过其 TDP</translation>
    </message>
    <message>
        <source>grid carbon of the world&apos;s mean, %1 kg/kWh, as neither factor nor place is stated</source>
        <translation>未说明排放因子和地点，电网碳排放按世界平均 %1 kg/kWh 计</translation>
    </message>
    <message>
        <source>rented at the price of %1, as none of its own is known</source>
        <translation>没有自己的租价，按 %1 的租价计</translation>
    </message>
    <message>
        <source>up to %1 ms a token, as no batch is stated</source>
        <translation>未说明批量，每词元时延按不超过 %1 ms 计</translation>
    </message>
    <message>
        <source>accelerators a replica, several of them side by side, as no batch is stated: %1</source>
        <translation>未说明批量，按多个副本并排运行计，每个副本的加速卡数：%1</translation>
    </message>
    <message>
        <source>a dense model of its active parameters, %1, as its architecture is not known</source>
        <translation>结构未知，按激活参数 %1 的稠密模型计</translation>
    </message>
    <message>
        <source>counted by its class, as its layout needs “%1”, which neither row nor library give</source>
        <translation>按效率类别计算，因为其并行布局需要“%1”，而该行与参考库都没有给出</translation>
    </message>
    <message>
        <source>its model makes images or films: only language models are predicted here</source>
        <translation>其模型生成图像或视频：这里只预测语言模型</translation>
    </message>
    <message>
        <source>counted by superchips, each of two %1</source>
        <translation>按超级芯片计数，每个含两张 %1</translation>
    </message>
    <message>
        <source>a count of %1, as its hardware says</source>
        <translation>按硬件一栏写明的数量 %1 计</translation>
    </message>
    <message>
        <source>answers of %1 tokens, as none are stated</source>
        <translation>未给出回答长度，按 %1 个词元计</translation>
    </message>
    <message>
        <source>as many accelerators a replica as it needs, as no count is stated</source>
        <translation>未给出数量，每个副本按其所需的加速卡数计</translation>
    </message>
    <message>
        <source>counted without its layout, as the row states no count</source>
        <translation>该行未给出数量，未采用其并行布局</translation>
    </message>
    <message>
        <source>%1 heads of keys and values, as none are stated</source>
        <translation>未给出键值头数，按 %1 个计</translation>
    </message>
    <message>
        <source>heads of a width of %1, as none is stated</source>
        <translation>未给出注意力头宽度，按 %1 计</translation>
    </message>
    <message>
        <source>the row does not say of how many accelerators it is: no total is compared</source>
        <translation>该行未说明用了多少张加速卡：不比较总量</translation>
    </message>
</context>
<context>
    <name>AccuracyChart</name>
    <message>
        <source>%1: predicted against published</source>
        <translation>%1：预测值与公布值</translation>
    </message>
    <message>
        <source>What published runs state against what the program predicts of them. A run on the line is predicted exactly.</source>
        <translation>已公布案例的公布值与本程序预测值的对照。落在线上的案例预测完全准确。</translation>
    </message>
    <message>
        <source>No run states this and can be predicted in this way.</source>
        <translation>没有既公布该项、又能以此方式预测的案例。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全准确</translation>
    </message>
    <message>
        <source>a quarter apart</source>
        <translation>相差四分之一</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>非实测</translation>
    </message>
</context>
<context>
    <name>AccuracyTexts</name>
    <message>
        <source>Run</source>
        <translation>训练或服务</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>数据性质</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>推理服务</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Predicted over published</source>
        <translation>预测值与公布值之比</translation>
    </message>
    <message>
        <source>Errors of measured runs</source>
        <translation>实测行的误差</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Wattplan %1: plans the compute, power, cost and carbon of AI data centres. Free software under the GNU GPL, version 3 or later. Data of Epoch AI (CC BY 4.0, epoch.ai/data) and of the sources named beside each figure.</source>
        <translation>Wattplan %1：规划智算中心的算力、用电、成本与碳排放。自由软件，遵循 GNU GPL 第 3 版或更新版本。数据来自 Epoch AI（CC BY 4.0，epoch.ai/data）以及各数值旁注明的来源。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近的规划文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建规划</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open read-only in a new window…</source>
        <translation>在新窗口中以只读方式打开…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>这个数怎么来的</translation>
    </message>
    <message>
        <source>About Wattplan</source>
        <translation>关于 Wattplan</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开规划文件</translation>
    </message>
    <message>
        <source>Wattplan plans (*.wattplan)</source>
        <translation>Wattplan 规划文件 (*.wattplan)</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>规划文件另存为</translation>
    </message>
    <message>
        <source>Currency that money is shown in</source>
        <translation>金额的显示币种</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Plans (*.wattplan *.json)</source>
        <translation>规划（*.wattplan *.json）</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a change</comment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>a change</comment>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>功能导览</translation>
    </message>
    <message>
        <source>The printer can&apos;t begin. Check it, or print to a PDF file.</source>
        <translation>打印机无法开始打印。检查打印机，或改为打印到 PDF 文件。</translation>
    </message>
    <message>
        <source>All charts and tables…</source>
        <translation>全部图表和表格…</translation>
    </message>
    <message>
        <source>Charts and tables of this page…</source>
        <translation>本页的图表和表格…</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>打印本页…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Print to a PDF file…</source>
        <translation>打印到 PDF 文件…</translation>
    </message>
    <message>
        <source>Written to %1: %2 and %3, as %4.</source>
        <comment>folder, n charts, n tables, n files</comment>
        <translation>已写入 %1：%2、%3，共 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s)</source>
        <translation>
            <numerusform>%n 张图表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 张表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>This page has no chart or table to print.</source>
        <translation>本页没有可打印的图表或表格。</translation>
    </message>
    <message>
        <source>Print to a PDF file</source>
        <translation>打印到 PDF 文件</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>New from a sample</source>
        <translation>从示例新建</translation>
    </message>
    <message>
        <source>Spreadsheet with live formulas…</source>
        <translation>带公式的电子表格…</translation>
    </message>
    <message>
        <source>Export a spreadsheet</source>
        <translation>导出电子表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Written to %1: %n live formula(s).</source>
        <translation>
            <numerusform>已写入 %1：%n 个公式。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the spreadsheet</source>
        <translation>打开表格</translation>
    </message>
    <message>
        <source>Results as ranges</source>
        <translation>结果显示为范围</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Shows results as P50 with P10 and P90, drawn from the inputs that are ranges</source>
        <translation>把结果显示为 P50，并附 P10 与 P90；由以范围给出的输入抽样得出</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>library</source>
        <comment>where a value is from</comment>
        <translation>资料库</translation>
    </message>
    <message>
        <source>typed here</source>
        <comment>where a value is from</comment>
        <translation>在此输入</translation>
    </message>
    <message>
        <source>edited here</source>
        <comment>where a value is from</comment>
        <translation>在此修改</translation>
    </message>
    <message>
        <source>estimate</source>
        <comment>where a value is from</comment>
        <translation>估计</translation>
    </message>
    <message>
        <source>default</source>
        <comment>where a value is from</comment>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>已输入</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n&#xa0;个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>已有 %n&#xa0;个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where a value is from, how old its source is</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Old: prices, grids and practice dated more than %n month(s) before %1, the middle of the plan&apos;s price year</source>
        <translation>
            <numerusform>“过旧”指价格、电网与实践水平的数据早于规划价格年份的年中（%1）%n&#xa0;个月以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old: prices, grids and practice dated more than %n month(s) before today, %1; the plan states no price year</source>
        <translation>
            <numerusform>“过旧”指价格、电网与实践水平的数据早于今天（%1）%n&#xa0;个月以上；规划未填写价格年份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttributionTexts</name>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误差</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>an object</comment>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>an object</comment>
        <translation>加入 %1</translation>
    </message>
    <message>
        <source>No input differs.</source>
        <translation>没有输入不同。</translation>
    </message>
    <message>
        <source>Taken together, since one needs %1 of the other: %2 | %3</source>
        <translation>合并计算，因为一方需要另一方的 %1：%2 | %3</translation>
    </message>
    <message>
        <source>Taken together, since the result has no value for one without the other: %1</source>
        <translation>合并计算，因为缺了其中一项结果就没有值：%1</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from %Ln order(s) of the changes.</source>
        <translation>
            <numerusform>由 %Ln 种改动次序估算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name two what-ifs, or “baseline” and one, and one result with --result.</source>
        <translation>请给出两个方案，或 baseline 和一个方案，并用 --result 给出一个结果。</translation>
    </message>
</context>
<context>
    <name>Boundaries</name>
    <message>
        <source>accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>utility</source>
        <translation>市电</translation>
    </message>
    <message>
        <source>Measured at the accelerators alone.</source>
        <translation>只计加速卡本身。</translation>
    </message>
    <message>
        <source>Measured at the servers: accelerators, processors, memory and fans.</source>
        <translation>计到服务器：加速卡、处理器、内存和风扇。</translation>
    </message>
    <message>
        <source>Measured at the IT equipment: servers, network and storage.</source>
        <translation>计到 IT 设备：服务器、网络和存储。</translation>
    </message>
    <message>
        <source>Measured at the facility: IT equipment, cooling and losses.</source>
        <translation>计到设施：IT 设备、制冷和损耗。</translation>
    </message>
    <message>
        <source>Measured at the utility&apos;s meter: all the facility draws from the grid.</source>
        <translation>计到市电电表：设施从电网取用的全部电力。</translation>
    </message>
</context>
<context>
    <name>CarbonWater</name>
    <message>
        <source>Carbon by training run</source>
        <translation>各训练任务的碳排放</translation>
    </message>
    <message>
        <source>Nothing yet. Add a training run, and choose its model, cluster and start.</source>
        <translation>尚无数值。新增训练任务，并选择其模型、集群和开始月份。</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>grid carbon, WUE</comment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>entered in this plan</source>
        <translation>在本规划中填写</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>computed: weather of %1, %2</source>
        <comment>site, cooling technology</comment>
        <translation>计算得出：%1 的气候，%2</translation>
    </message>
    <message>
        <source>Carbon, embodied and all</source>
        <translation>碳排放，含隐含碳</translation>
    </message>
    <message>
        <source>Water by training run</source>
        <translation>各训练任务耗水</translation>
    </message>
    <message>
        <source>Water, on site and of power stations</source>
        <translation>耗水，现场与发电</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>electricity of a home, 10.6 MWh/year</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Carbon by service</source>
        <translation>各推理服务的碳排放</translation>
    </message>
    <message>
        <source>Carbon by workload</source>
        <translation>各工作负载的碳排放</translation>
    </message>
    <message>
        <source>Location-based carbon of each workload, its facility energy times the grid factor of the place, and its share of making hardware and facility.</source>
        <translation>各工作负载基于位置的碳排放（设施用电量 × 所在地电力排放因子），以及分摊的硬件与设施隐含碳。</translation>
    </message>
    <message>
        <source>Water by service</source>
        <translation>各推理服务的用水</translation>
    </message>
    <message>
        <source>Water by workload</source>
        <translation>各工作负载的用水</translation>
    </message>
    <message>
        <source>Carbon and water by service</source>
        <translation>各推理服务的碳排放与用水</translation>
    </message>
    <message>
        <source>Carbon and water by workload</source>
        <translation>各工作负载的碳排放与用水</translation>
    </message>
    <message>
        <source>Carbon and water by training run</source>
        <translation>各训练任务的碳排放与用水</translation>
    </message>
    <message>
        <source>Water evaporated and drained on site by each workload, its IT energy times WUE, and what power stations evaporate for its facility energy.</source>
        <translation>各工作负载在场内蒸发和排放的水（IT 电量乘以 WUE），以及电厂为其设施电量蒸发的水。</translation>
    </message>
</context>
<context>
    <name>CashFlow</name>
    <message>
        <source>Bought</source>
        <translation>购置</translation>
    </message>
    <message>
        <source>Exit value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Rent saved</source>
        <translation>省下的租金</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Insurance, taxes, water</source>
        <translation>保险、税费、用水</translation>
    </message>
    <message>
        <source>Net of the year</source>
        <translation>当年净额</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>已折现</translation>
    </message>
    <message>
        <source>Discounted, sum so far</source>
        <translation>已折现累计</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Nothing to check yet: add a facility, a cluster and a training run.</source>
        <translation>尚无可检查的内容：新增设施、集群和训练任务。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…另有 %1 项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>grade, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>passed: %1</source>
        <translation>通过 %1</translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>; </source>
        <comment>between ways to mend a check</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>can be mended: %1</source>
        <comment>ways to mend a check</comment>
        <translation>可这样修正：%1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>“%2”的“%1”</translation>
    </message>
    <message>
        <source>The feed carries the peak of %1, with %2 to spare in its tightest month.</source>
        <translation>市电引入可承担峰值 %1，最紧张的月份仍有余量 %2。</translation>
    </message>
    <message>
        <source>In %1 the peak of %2 exceeds the feed of %3 by %4; the worst month lacks %5. Raise the feed, or start later.</source>
        <translation>%1，峰值 %2，市电引入容量 %3，超出 %4；最严重的月份缺口 %5。提高市电引入容量，或推迟投产。</translation>
    </message>
    <message>
        <source>A full rack draws %1; its cooling carries away %2.</source>
        <translation>满柜功率 %1，其制冷可带走 %2。</translation>
    </message>
    <message>
        <source>PUE %1 keeps within the cap of the place, %2.</source>
        <translation>PUE %1 未超过所在地上限 %2。</translation>
    </message>
    <message>
        <source>PUE %1 is above the cap of the place, %2. Choose another cooling or site.</source>
        <translation>PUE %1 高于所在地上限 %2。改用其他制冷方式或站点。</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>severity, object, sentence</comment>
        <translation>%1：%2：%3</translation>
    </message>
    <message>
        <source>In %1 the peak of %2 exceeds the feed of %3 by %4. Raise the feed, or start later.</source>
        <translation>%1，峰值 %2，市电引入容量 %3，超出 %4。提高市电引入容量，或推迟投产。</translation>
    </message>
    <message>
        <source>Compute is counted as 6 × parameters × tokens, because the model&apos;s architecture is not known in full. Enter it to count exactly.</source>
        <translation>模型结构数据不全，算力按 6 × 参数量 × 词元数计算。补全模型结构即可精确计算。</translation>
    </message>
    <message>
        <source>A result waits for a value. Enter %1.</source>
        <comment>field</comment>
        <translation>有结果待填写。填写：%1。</translation>
    </message>
    <message>
        <source>A result waits for a value. Open it to see which.</source>
        <translation>有结果待填写。打开该结果，查看缺少哪一项。</translation>
    </message>
    <message>
        <source>Not possible: %1. Change what it asks for.</source>
        <comment>reason</comment>
        <translation>不可行：%1。据此调整输入。</translation>
    </message>
    <message>
        <source>%1: its source and the plan&apos;s prices are %2 years apart. Enter a newer price.</source>
        <translation>%1：来源的价格年份与规划相差 %2 年。输入较新的价格。</translation>
    </message>
    <message>
        <source>%1: the price was not re-read at its source. Check it, or enter your own.</source>
        <translation>%1：该价格未在来源处重新核对。核对该价格，或输入自己的价格。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Era %1</source>
        <comment>years</comment>
        <translation>时期 %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>heading of checks</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>heading of checks</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warnings</source>
        <comment>heading of checks</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>heading of checks</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 per rack</source>
        <comment>systems</comment>
        <translation>每机柜 %1 台</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <comment>cooling technology</comment>
        <translation>改用%1</translation>
    </message>
    <message>
        <source>Raise the feed to %1</source>
        <comment>power</comment>
        <translation>将市电引入增至 %1</translation>
    </message>
    <message>
        <source>Feed of %1 from %2</source>
        <comment>power, month</comment>
        <translation>自 %2起市电引入 %1</translation>
    </message>
    <message>
        <source>Count as 6 N D on purpose</source>
        <translation>确认按 6 N D 计算</translation>
    </message>
    <message>
        <source>Fit all models</source>
        <translation>拟合全部模型</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>去填写</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>field</comment>
        <translation>前往“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The run starts before its cluster is commissioned: enough accelerators stand from %1 on. Start it then.</source>
        <translation>训练任务早于其集群投产：自 %1 起加速卡才足够。届时再开始。</translation>
    </message>
    <message>
        <source>Start %1 on %2</source>
        <comment>training run, day</comment>
        <translation>%1 改于 %2 开始</translation>
    </message>
    <message>
        <source>Start %1 in %2</source>
        <comment>training run, month</comment>
        <translation>%1 改于 %2 开始</translation>
    </message>
    <message>
        <source>Keep the cluster until %1</source>
        <comment>month</comment>
        <translation>集群保留至 %1</translation>
    </message>
    <message>
        <source>Begin the plan in %1</source>
        <comment>month</comment>
        <translation>规划改自 %1 起</translation>
    </message>
    <message>
        <source>Racks of %1 U</source>
        <comment>rack units</comment>
        <translation>机柜改为 %1 U</translation>
    </message>
    <message>
        <source>Train in %1</source>
        <comment>arithmetic, such as FP8</comment>
        <translation>改用 %1 训练</translation>
    </message>
    <message>
        <source>Each accelerator needs %1 of memory and has %2 usable. Recompute more, split weights, gradients or layers further, or use more accelerators.</source>
        <translation>每张加速卡需要 %1 显存，可用的只有 %2。可以多做重计算，把权重、梯度或层再切分，或使用更多加速卡。</translation>
    </message>
    <message>
        <source>A batch of %1 is far above the critical batch of about %2: the same loss takes about %3 times the tokens. Make it smaller.</source>
        <translation>批量 %1 远高于约 %2 的临界批量：达到同样的损失约需 %3 倍的词元。请减小批量。</translation>
    </message>
    <message>
        <source>The run reads %1 times the stock of public text. Say what else it reads, or how many of its tokens are unique.</source>
        <translation>任务读取的词元是公开文本存量的 %1 倍。请说明还读取什么，或其中有多少不重复的词元。</translation>
    </message>
    <message>
        <source>%1 passes over the same data are worth %2 of fresh data. Find more data, or train on less.</source>
        <comment>number, tokens</comment>
        <translation>对同一数据训练 %1 遍，相当于 %2 的新数据。请寻找更多数据，或减少训练量。</translation>
    </message>
    <message>
        <source>Recompute: %1</source>
        <comment>choice of the field Recomputed</comment>
        <translation>重计算：%1</translation>
    </message>
    <message>
        <source>ZeRO: %1</source>
        <comment>choice of the field ZeRO</comment>
        <translation>ZeRO：%1</translation>
    </message>
    <message>
        <source>Micro-batch of %1</source>
        <comment>sequences</comment>
        <translation>微批次设为 %1</translation>
    </message>
    <message>
        <source>Tensor parallel over %1</source>
        <comment>accelerators</comment>
        <translation>张量并行度设为 %1</translation>
    </message>
    <message>
        <source>Leave the layout to the search</source>
        <translation>由搜索决定布局</translation>
    </message>
    <message>
        <source>A single sequence takes %1 for a token, and %2 are allowed. Allow more, or choose a lower precision.</source>
        <translation>单条序列每词元就需要 %1，而限值为 %2。请放宽限值，或降低精度。</translation>
    </message>
    <message>
        <source>At the pinned batch or throughput a token takes %1, and %2 are allowed.</source>
        <translation>按固定的批量或吞吐量，每词元需要 %1，而限值为 %2。</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <comment>time</comment>
        <translation>放宽到 %1</translation>
    </message>
    <message>
        <source>As many systems as its services need</source>
        <translation>按推理服务所需配置整机</translation>
    </message>
    <message>
        <source>The facility has a tariff and an all-in price, which contains the demand charge already. Only the tariff counts. Clear one of them.</source>
        <translation>设施既有电价方案又有综合电价，而综合电价已含需量电费；只按电价方案计算。请清除其中一项。</translation>
    </message>
    <message>
        <source>Even to a load that never varies the demand charge costs more than the energy. Check whether it is stated for a year or in another unit.</source>
        <translation>即使负荷始终不变，需量电费也高于电度电费。请检查它是否按年或用其他单位表示。</translation>
    </message>
    <message>
        <source>The run reads %1 tokens for each parameter; dense models have 1.4 or more. Its size and its compute do not go together: check both.</source>
        <translation>该任务每个参数只读 %1 个词元；稠密模型至少为 1.4。规模与算力不相符，请核对二者。</translation>
    </message>
    <message>
        <source>No one makes %1: the cluster shows what a claim would mean, not what can be bought. Choose another system.</source>
        <comment>accelerator</comment>
        <translation>%1 并无厂商生产：该集群只用于说明某一说法意味着什么，无法采购。请改用其他整机。</translation>
    </message>
    <message>
        <source>The peak rests on a made year of weather, at most %1 °C (wet-bulb %2 °C): 1 to 3 K too mild. Enter design temperatures, or read an EPW file.</source>
        <translation>峰值依据合成的气象年，最高 %1 °C（湿球 %2 °C），偏低 1 至 3 K。请填写设计温度，或读入 EPW 文件。</translation>
    </message>
    <message>
        <source>%1 has needed an export licence for %2 since %3. Choose another system or site, or say that the plan is hypothetical.</source>
        <comment>accelerator, site, day</comment>
        <translation>自 %3 起，%1 运往%2需要出口许可。请改用其他整机或站点，或注明该规划属假想。</translation>
    </message>
    <message>
        <source>A rack has units for %1, not for %2. Put fewer in each.</source>
        <comment>systems, number</comment>
        <translation>机柜的 U 数只容得下 %1，放不下 %2 台。减少每柜台数。</translation>
    </message>
    <message>
        <source>Rack and floor carry the weight of %1, not of %2. Put fewer in each.</source>
        <comment>systems, number</comment>
        <translation>机柜和楼板只承受得了 %1，承受不了 %2 台。减少每柜台数。</translation>
    </message>
    <message>
        <source>The run ends %1 after the plan&apos;s last month. Lengthen the plan.</source>
        <comment>months</comment>
        <translation>训练任务在规划最后一个月之后 %1才结束。延长规划期。</translation>
    </message>
    <message>
        <source>The run starts %1 before the plan&apos;s first month; what it does until then is in no monthly power. Begin the plan earlier, or start the run later.</source>
        <comment>months</comment>
        <translation>训练任务比规划首月早 %1开始，此前的用电不计入任何月份。提前规划起始月，或推迟该任务。</translation>
    </message>
    <message>
        <source>The run wants %1, and its cluster has %2 when it starts. Start it when there are enough.</source>
        <comment>accelerators, number</comment>
        <translation>训练任务需要 %1，但开始时集群只有 %2 张。等集群装足后再开始。</translation>
    </message>
    <message>
        <source>From %1 on its cluster has %2 left, but the run works %3 d longer. Start it earlier, or keep the cluster.</source>
        <comment>date, accelerators, days</comment>
        <translation>自 %1 起其集群仅剩 %2，而训练任务还要运行 %3 天。提前开始，或延后集群退役。</translation>
    </message>
    <message>
        <source>From %1 on, for %2 d, %3 together want %4, and the cluster has %5. Start one later, or use fewer.</source>
        <comment>date, days, runs, accelerators, number</comment>
        <translation>自 %1 起的 %2 天内，%3 合计需要 %4，而集群有 %5 张。推迟其中之一，或减少用卡。</translation>
    </message>
    <message>
        <source>%1 of weights leave no memory for a single sequence on a replica of %2. Choose a lower precision or more memory.</source>
        <comment>bytes, accelerators</comment>
        <translation>权重占 %1，由 %2组成的副本连一条序列的显存也腾不出。请降低精度，或选用显存更大的加速卡。</translation>
    </message>
    <message>
        <source>Beside %1 of weights the memory of a replica of %2 holds a batch of %3, and a larger one is pinned.</source>
        <comment>bytes, accelerators, sequences</comment>
        <translation>除 %1 权重外，由 %2组成的副本显存只容得下批量 %3，而固定的批量更大。</translation>
    </message>
    <message>
        <source>In its fullest month its services need %1, and it has %2. Size it by its services, or add systems.</source>
        <comment>accelerators, number</comment>
        <translation>需求最大的月份，其推理服务需要 %1，而集群有 %2 张。请改为按推理服务配置规模，或增加整机。</translation>
    </message>
    <message>
        <source>Three tiers of its switches join %2 at most, and it has %1.</source>
        <comment>number, accelerators</comment>
        <translation>这种交换机组成的三层网络最多连接 %2，而集群有 %1 张。</translation>
    </message>
    <message>
        <source>The layout spreads one copy of the model over %1, but the run uses %2. Lower a degree, or leave the layout to the search.</source>
        <comment>accelerators, number</comment>
        <translation>该并行布局把一份模型分布到 %1上，但任务只使用 %2 张。请降低某个并行度，或交由搜索决定布局。</translation>
    </message>
    <message>
        <source>Of %1 the critical batch keeps about %2 busy in this layout. Use fewer, or spread the model over more of them.</source>
        <comment>accelerators, number</comment>
        <translation>在该布局下，%1中临界批量只能让约 %2 张保持忙碌。请减少加速卡，或把模型分布到更多加速卡上。</translation>
    </message>
    <message>
        <source>%1 of %2 is about twice the dense peak of %3 that the library has: it counts sparsity. Halve it.</source>
        <comment>field, value, value</comment>
        <translation>%1 %2 约为参考库中稠密峰值 %3 的两倍：它计入了稀疏加速。请减半。</translation>
    </message>
    <message>
        <source>%1 makes %2 for a watt of TDP; no product known by then has more than %3. If it counts sparsity, halve it.</source>
        <comment>field, FLOP/s, FLOP/s</comment>
        <translation>%1 相当于每瓦 TDP %2，而当时已知产品最高为 %3。如果它计入了稀疏加速，请减半。</translation>
    </message>
    <message>
        <source>The trend is fitted to %1; with fewer than 8 it is a sketch. Widen the era, or fit more models.</source>
        <comment>models</comment>
        <translation>趋势由 %1拟合；少于 8 个时只能作粗略参考。放宽时期，或纳入更多模型。</translation>
    </message>
    <message>
        <source>Lengthen the plan to %1</source>
        <comment>months</comment>
        <translation>将规划延长至 %1</translation>
    </message>
    <message>
        <source>Use all its accelerators: %1</source>
        <comment>number</comment>
        <translation>使用其全部加速卡：%1</translation>
    </message>
    <message>
        <source>Pipeline stages: %1</source>
        <translation>流水线级数：%1</translation>
    </message>
    <message>
        <source>%1 in the cluster</source>
        <comment>systems</comment>
        <translation>集群扩至 %1</translation>
    </message>
    <message>
        <source>Halve it: %1, dense</source>
        <comment>FLOP/s</comment>
        <translation>减半：稠密 %1</translation>
    </message>
    <message>
        <source>Replicas of %1</source>
        <comment>accelerators</comment>
        <translation>每个副本 %1</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <comment>number of sequences</comment>
        <translation>批量 %1</translation>
    </message>
    <message>
        <source>Serve in %1</source>
        <comment>arithmetic, such as FP8</comment>
        <translation>推理采用 %1</translation>
    </message>
    <message>
        <source>A full rack draws %1, but its cooling carries away %2: %3 per rack at most. Place fewer, or choose another cooling.</source>
        <comment>power, power, systems</comment>
        <translation>满柜功率 %1，而其制冷只能带走 %2：每柜最多 %3。减少每柜台数，或改用其他制冷方式。</translation>
    </message>
    <message>
        <source>Grid carbon of %1 counts CO₂ alone. Beside a factor of CO₂e it leaves out methane and nitrous oxide.</source>
        <comment>kg/kWh</comment>
        <translation>排放因子 %1 只计 CO₂。与 CO₂e 因子相比，未计甲烷和氧化亚氮。</translation>
    </message>
    <message>
        <source>Grid carbon of %1 is for each kWh generated. For each kWh consumed it is higher by the losses of the grid: divide by 1 less their share.</source>
        <comment>kg/kWh</comment>
        <translation>排放因子 %1 按每 kWh 发电量计。按用电量计还要计入线损：除以（1 − 线损率）。</translation>
    </message>
    <message>
        <source>Grid carbon of %1 is of a life cycle, with fuels and power plants. Scope 2 counts what is emitted when power is made: do not set one beside the other.</source>
        <comment>kg/kWh</comment>
        <translation>排放因子 %1 为生命周期口径，含燃料和电站建设。范围二只计发电时的排放，二者不可并列比较。</translation>
    </message>
    <message>
        <source>Grid carbon of %1 is marginal: it tells what one more kWh causes. A footprint takes the mean of the grid; enter that.</source>
        <comment>kg/kWh</comment>
        <translation>排放因子 %1 为边际值，说明多用 1 kWh 会增加多少排放。碳足迹应取电网平均值，请改填平均因子。</translation>
    </message>
    <message>
        <source>One system with its rack weighs %1, and a rack may weigh %2. Allow more, or choose another system.</source>
        <translation>一台系统连同机柜重 %1，而机柜最多可重 %2。请放宽上限，或另选系统。</translation>
    </message>
    <message>
        <source>One system draws %1, and a rack may draw %2. Choose another cooling or system.</source>
        <translation>一台系统功率 %1，而机柜最多 %2。请另选冷却方式或系统。</translation>
    </message>
    <message>
        <source>Its systems draw %1 at full operation, and it is designed for %2 of IT. Design for more, or place fewer.</source>
        <translation>其系统满载功率 %1，而设计 IT 功率为 %2。请提高设计功率，或减少系统。</translation>
    </message>
    <message>
        <source>The way to the user and reading the prompt take %1 at least, and the first token is due after %2. Allow more, or read less.</source>
        <translation>网络往返加上读取提示至少需要 %1，而首词元限于 %2 内给出。请放宽限值，或缩短提示。</translation>
    </message>
    <message>
        <source>In the peak one request in twenty waits %1 or longer for its first token; %2 are allowed. Lower the load in the peak, or allow more.</source>
        <translation>高峰时每二十个请求就有一个要等 %1 以上才得到首词元，而限值为 %2。请降低高峰负载，或放宽限值。</translation>
    </message>
    <message>
        <source>Racks of up to %1</source>
        <comment>weight or power</comment>
        <translation>机柜上限提高到 %1</translation>
    </message>
    <message>
        <source>Design for %1 of IT</source>
        <comment>power</comment>
        <translation>IT 设计功率提高到 %1</translation>
    </message>
    <message>
        <source>Load in the peak of %1</source>
        <comment>share</comment>
        <translation>高峰负载降到 %1</translation>
    </message>
    <message>
        <source>Water of the grid of %1 is more than power stations evaporate; the library has %2. It may be what they withdraw, or count reservoirs. Enter the water consumed.</source>
        <comment>L/kWh, L/kWh</comment>
        <translation>电网用水 %1 超过电厂的蒸发量；参考库为 %2。它可能是取水量，或计入了水库。请填耗水量。</translation>
    </message>
    <message>
        <source>Water of the grid of %1 is more than power stations evaporate, .1 to 3.3 L/kWh. It may be what they withdraw, or count reservoirs. Enter the water consumed.</source>
        <comment>L/kWh</comment>
        <translation>电网用水 %1 超过电厂的蒸发量（0.1 至 3.3 L/kWh）。它可能是取水量，或计入了水库。请填耗水量。</translation>
    </message>
    <message>
        <source>%1 of %2 is %3 times the %4 that the library has. Makers add both directions and print networks in Gb/s: enter what is reached one way.</source>
        <comment>field, GB/s, number, GB/s</comment>
        <translation>%1 %2 是参考库中 %4 的 %3 倍。厂商把两个方向相加，网络则以 Gb/s 标注：请填单向能达到的值。</translation>
    </message>
    <message>
        <source>Memory of %1 is counted in GiB or for GiB; its maker prints %2, from which what can be used is counted. Enter that.</source>
        <comment>GB, GB</comment>
        <translation>显存 %1 按 GiB 换算过；厂商标称 %2，可用容量即由它计算。请填标称值。</translation>
    </message>
    <message>
        <source>Requests grow to %1 times as many each year; the fastest known demand grows %2 times. Twice as much is 100 %, a doubling in 6 months 300 %, an e-fold 172 %.</source>
        <comment>numbers</comment>
        <translation>请求每年增至 %1 倍；已知最快的需求每年增至 %2 倍。增至两倍是 100 %，六个月翻一番是 300 %，增至 e 倍是 172 %。</translation>
    </message>
    <message>
        <source>The run uses %1, and its cluster has %2. Use fewer, or add systems.</source>
        <comment>accelerators, number</comment>
        <translation>该任务使用 %1，而其集群只有 %2。请减少用量，或增加系统。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>accelerators</comment>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>%1, as in the library</source>
        <comment>value</comment>
        <translation>改为参考库的 %1</translation>
    </message>
    <message>
        <source>%1, as its maker prints</source>
        <comment>bytes</comment>
        <translation>改为厂商标称的 %1</translation>
    </message>
    <message>
        <source>All of the run reads sequences of %1, the whole context of its model. Most models train on at most %2 and learn longer ones at the end: attention would be counted many times too dear. Enter the sequence length.</source>
        <comment>tokens, tokens</comment>
        <translation>该任务自始至终使用 %1 的序列，即模型的整个上下文。多数模型最多用 %2 训练，到末尾才学习更长的序列：注意力的算力会被高估许多倍。请填写序列长度。</translation>
    </message>
    <message>
        <source>Train on sequences of %1 tokens</source>
        <translation>用 %1 个词元的序列训练</translation>
    </message>
    <message>
        <source>A request of %1, read and written, is longer than the context of its model, %2. Shorten it, or choose another model.</source>
        <comment>tokens, tokens</comment>
        <translation>一次请求读写合计 %1，长于模型的上下文 %2。请缩短，或换用其他模型。</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer take %1, more than the %2 that all its accelerators hold. Use %3 or more, or a smaller model.</source>
        <comment>GB, GB, accelerators</comment>
        <translation>权重、梯度与优化器需要 %1，超出全部加速卡合计的 %2。请用 %3以上，或选用较小的模型。</translation>
    </message>
    <message>
        <source>The weather of its site was measured %1 away and %2 from its height. Read a file of the place, or let its monthly means make the year.</source>
        <comment>km, m</comment>
        <translation>其站点的气象取自 %1外、海拔相差 %2的地方。请读入本地的文件，或改用月均值合成全年。</translation>
    </message>
    <message>
        <source>Drop the file&apos;s weather</source>
        <translation>弃用文件的气象</translation>
    </message>
    <message>
        <source>The goodput taken is that of runs on up to %2, and the run uses %1, which fail more often. Let it follow from failures, or enter your own.</source>
        <comment>accelerators, accelerators</comment>
        <translation>所用的有效训练占比取自至多 %2的任务，而该任务使用 %1，故障更频繁。请改为按故障推算，或填写自己的数值。</translation>
    </message>
    <message>
        <source>%1 of %2 is far from any that is known: %3 to %4. Check the unit and the currency.</source>
        <comment>field, price, price, price</comment>
        <translation>%1 %2 远离已知水平：%3 至 %4。请核对单位与币种。</translation>
    </message>
    <message>
        <source>Compute it from failures</source>
        <translation>按故障推算</translation>
    </message>
    <message>
        <source>With %1 the rack is full: no unit is left for a switch. Put fewer in each.</source>
        <comment>systems</comment>
        <translation>放置 %1后机柜已满，没有留给交换机的 U 位。请减少每柜台数。</translation>
    </message>
    <message>
        <source>%1: “%2” counts for nothing: %3.</source>
        <comment>a field of the plan, a part of its text, why</comment>
        <translation>%1：“%2”不起作用：%3。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Direct expansion</source>
        <translation>直接膨胀式（DX）</translation>
    </message>
    <message>
        <source>Air-cooled chiller</source>
        <translation>风冷冷水机组</translation>
    </message>
    <message>
        <source>Air-side economiser</source>
        <translation>风侧自然冷却</translation>
    </message>
    <message>
        <source>Water-side economiser</source>
        <translation>水侧自然冷却</translation>
    </message>
    <message>
        <source>Water-cooled chiller</source>
        <translation>水冷冷水机组</translation>
    </message>
    <message>
        <source>Indirect evaporative</source>
        <translation>间接蒸发冷却</translation>
    </message>
    <message>
        <source>Dry cooler</source>
        <translation>干冷器</translation>
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
        <translation>其他</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>混合专家（MoE）</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16&#xa0;位</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Multi-head</source>
        <translation>多头（MHA）</translation>
    </message>
    <message>
        <source>Grouped-query</source>
        <translation>分组查询（GQA）</translation>
    </message>
    <message>
        <source>Multi-query</source>
        <translation>多查询（MQA）</translation>
    </message>
    <message>
        <source>Multi-head latent</source>
        <translation>多头潜在（MLA）</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>无参数</translation>
    </message>
    <message>
        <source>Learned, one vector a position</source>
        <translation>可学习，每个位置一个向量</translation>
    </message>
    <message>
        <source>Relative, one matrix a layer</source>
        <translation>相对位置，每层一个矩阵</translation>
    </message>
    <message>
        <source>Records (running maximum)</source>
        <translation>纪录模型（历史最大值）</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>全部模型</translation>
    </message>
    <message>
        <source>The k largest so far</source>
        <translation>截至当时的前 k 名</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>MVA at the power factor</source>
        <translation>MVA（按功率因数折算）</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>From the architecture</source>
        <translation>按模型结构</translation>
    </message>
    <message>
        <source>Quick (6 N D)</source>
        <translation>快速估算（6ND）</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不重计算</translation>
    </message>
    <message>
        <source>Product of the gate</source>
        <translation>门控乘积</translation>
    </message>
    <message>
        <source>Whole layers</source>
        <translation>整层</translation>
    </message>
    <message>
        <source>Nothing (stage 0)</source>
        <translation>不切分（阶段 0）</translation>
    </message>
    <message>
        <source>Optimizer (stage 1)</source>
        <translation>优化器（阶段 1）</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>按给定值</translation>
    </message>
    <message>
        <source>From failures</source>
        <translation>由故障推算</translation>
    </message>
    <message>
        <source>Hardware class (quick)</source>
        <translation>硬件类别（快速）</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>并行布局</translation>
    </message>
    <message>
        <source>Gate and attention</source>
        <translation>门控乘积与注意力</translation>
    </message>
    <message>
        <source>Optimizer, gradients (stage 2)</source>
        <translation>优化器与梯度（阶段 2）</translation>
    </message>
    <message>
        <source>Weights too (stage 3, FSDP)</source>
        <translation>连同权重（阶段 3，FSDP）</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>4-bit weights, 16-bit arithmetic</source>
        <translation>4 位权重，16 位运算</translation>
    </message>
    <message>
        <source>On the same accelerators</source>
        <translation>在同一批加速卡上</translation>
    </message>
    <message>
        <source>On accelerators of their own</source>
        <translation>各用一批加速卡</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>张量并行</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>专家并行</translation>
    </message>
    <message>
        <source>Pluggable</source>
        <translation>可插拔</translation>
    </message>
    <message>
        <source>Linear pluggable (LPO)</source>
        <translation>线性可插拔（LPO）</translation>
    </message>
    <message>
        <source>Co-packaged (CPO)</source>
        <translation>共封装（CPO）</translation>
    </message>
    <message>
        <source>As many systems as stated</source>
        <translation>按填写的整机台数</translation>
    </message>
    <message>
        <source>As many as its services need</source>
        <translation>按推理服务所需</translation>
    </message>
    <message>
        <source>Optical</source>
        <translation>光纤</translation>
    </message>
    <message>
        <source>Copper, up to 3 m</source>
        <translation>铜缆，不超过 3&#xa0;m</translation>
    </message>
    <message>
        <source>Real: prices of the price year</source>
        <translation>实际：价格年的价格</translation>
    </message>
    <message>
        <source>Nominal: prices of each year</source>
        <translation>名义：各年当年价格</translation>
    </message>
    <message>
        <source>A product</source>
        <translation>在售产品</translation>
    </message>
    <message>
        <source>Hypothetical: no product</source>
        <translation>假想，无产品</translation>
    </message>
    <message>
        <source>N: none spare</source>
        <translation>N：无备用</translation>
    </message>
    <message>
        <source>N+1: one spare</source>
        <translation>N+1：备用一台</translation>
    </message>
    <message>
        <source>N+2: two spare</source>
        <translation>N+2：备用两台</translation>
    </message>
    <message>
        <source>2N: all twice</source>
        <translation>2N：全部两套</translation>
    </message>
    <message>
        <source>2(N+1): twice with one spare each</source>
        <translation>2(N+1)：两套，各备用一台</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Simplified Chinese beside English</source>
        <translation>简体中文与英文对照</translation>
    </message>
    <message>
        <source>Traditional Chinese beside English</source>
        <translation>繁体中文与英文对照</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信纸（Letter）</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>仅英文</translation>
    </message>
    <message>
        <source>A few, a message each</source>
        <translation>精简，每页一个要点</translation>
    </message>
    <message>
        <source>All charts and tables</source>
        <translation>全部图表</translation>
    </message>
    <message>
        <source>CO₂e of consumption, mean</source>
        <translation>用电侧平均，CO₂e</translation>
    </message>
    <message>
        <source>CO₂ alone, mean</source>
        <translation>平均，仅 CO₂</translation>
    </message>
    <message>
        <source>CO₂e of generation, mean</source>
        <translation>发电侧平均，CO₂e</translation>
    </message>
    <message>
        <source>CO₂e of the life cycle, mean</source>
        <translation>生命周期平均，CO₂e</translation>
    </message>
    <message>
        <source>Marginal</source>
        <translation>边际</translation>
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
        <translation>待定：%1。规划按上面这一项计算。</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>compute of a transformer</source>
        <translation>Transformer 的算力需求</translation>
    </message>
    <message>
        <source>accelerator time</source>
        <translation>卡时</translation>
    </message>
    <message>
        <source>goodput</source>
        <translation>有效训练占比</translation>
    </message>
    <message>
        <source>training energy</source>
        <translation>训练用电量</translation>
    </message>
    <message>
        <source>power of a facility by component</source>
        <translation>设施功率的组成</translation>
    </message>
    <message>
        <source>power of accelerators</source>
        <translation>加速卡功率</translation>
    </message>
    <message>
        <source>power of servers</source>
        <translation>服务器功率</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT 功率</translation>
    </message>
    <message>
        <source>capacity of the utility feed</source>
        <translation>市电引入容量</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>cost of ownership</source>
        <translation>拥有成本</translation>
    </message>
    <message>
        <source>growth of training compute</source>
        <translation>训练算力的增长</translation>
    </message>
    <message>
        <source>load of a facility</source>
        <translation>设施负荷率</translation>
    </message>
    <message>
        <source>weather, cooling and water of a site&apos;s year</source>
        <translation>站点全年的天气、冷却与用水</translation>
    </message>
    <message>
        <source>PUE by hour, month and load</source>
        <translation>按小时、月份和负荷计算的 PUE</translation>
    </message>
    <message>
        <source>table of costs, with a source for each</source>
        <translation>成本表，逐项注明来源</translation>
    </message>
    <message>
        <source>a setting of this program, not a measurement</source>
        <translation>本程序的设定，并非测量值</translation>
    </message>
    <message>
        <source>embodied carbon</source>
        <translation>隐含碳</translation>
    </message>
    <message>
        <source>water on site and at power stations</source>
        <translation>现场与发电耗水</translation>
    </message>
    <message>
        <source>carbon by location and by contract</source>
        <translation>基于位置与基于市场的碳排放</translation>
    </message>
    <message>
        <source>time of a training step</source>
        <translation>训练步时长</translation>
    </message>
    <message>
        <source>memory of training</source>
        <translation>训练的显存占用</translation>
    </message>
    <message>
        <source>critical batch and data</source>
        <translation>临界批量与数据</translation>
    </message>
    <message>
        <source>programme over final run</source>
        <translation>整个项目与最终训练之比</translation>
    </message>
    <message>
        <source>switches, links and optics of a fat tree</source>
        <translation>胖树的交换机、链路和光学部件</translation>
    </message>
    <message>
        <source>a step of decoding</source>
        <translation>解码的一步</translation>
    </message>
    <message>
        <source>batch, latency limits and caches</source>
        <translation>批量、时延限值与缓存</translation>
    </message>
    <message>
        <source>demand and accelerators of a service</source>
        <translation>推理服务的需求与加速卡</translation>
    </message>
    <message>
        <source>energy and cost of a request</source>
        <translation>一次请求的用电与成本</translation>
    </message>
    <message>
        <source>bill under a two-part tariff</source>
        <translation>两部制电费</translation>
    </message>
    <message>
        <source>real and nominal rates</source>
        <translation>实际与名义利率</translation>
    </message>
    <message>
        <source>a cluster in orbit</source>
        <translation>在轨集群</translation>
    </message>
    <message>
        <source>levers</source>
        <translation>各项措施</translation>
    </message>
    <message>
        <source>table of parameters in orbit, with a source for each</source>
        <translation>在轨参数表，各项附来源</translation>
    </message>
    <message>
        <source>heat that water carries</source>
        <translation>水携带的热量</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Method: %1</source>
        <comment>a part of the program&apos;s own method</comment>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>Method: %1 (%2)</source>
        <comment>a part of the program&apos;s own method, literature it rests on</comment>
        <translation>方法：%1（%2）</translation>
    </message>
    <message>
        <source>%1, equation %2</source>
        <comment>a publication, an equation in it</comment>
        <translation>%1，公式 %2</translation>
    </message>
</context>
<context>
    <name>ClaimTexts</name>
    <message>
        <source>%1 or more</source>
        <comment>a number</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, why it can&apos;t be used</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>waits for an input of the plan</source>
        <translation>等待规划中的输入</translation>
    </message>
    <message>
        <source>%1 (other than judged)</source>
        <comment>a verdict</comment>
        <translation>%1（与原判断不同）</translation>
    </message>
    <message>
        <source>no value of %1</source>
        <comment>an input</comment>
        <translation>%1 取任何值都不成立</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重算值</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>条件下</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>True if</source>
        <translation>成立所需</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
</context>
<context>
    <name>ClaimsTable</name>
    <message>
        <source>Claims</source>
        <translation>论断核验</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出自</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Published, from</source>
        <translation>公布值下限</translation>
    </message>
    <message>
        <source>Published, to</source>
        <translation>公布值上限</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重算值</translation>
    </message>
    <message>
        <source>Recomputed on the condition</source>
        <translation>条件成立时的重算值</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>检验依据</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Power, energy, cost and carbon of a plan, on the command line.</source>
        <translation>在命令行中计算规划的功率、用电、成本和碳排放。</translation>
    </message>
    <message>
        <source>Show this help and end</source>
        <translation>显示本帮助后退出</translation>
    </message>
    <message>
        <source>Show the version and end</source>
        <translation>显示版本后退出</translation>
    </message>
    <message>
        <source>Language: en, zh_CN or zh_TW</source>
        <translation>语言：en、zh_CN 或 zh_TW</translation>
    </message>
    <message>
        <source>Currency in which tables show money; JSON and CSV are in plan currency</source>
        <translation>表格中金额的显示币种；JSON 和 CSV 采用规划币种</translation>
    </message>
    <message>
        <source>%1 needs a value behind it.</source>
        <translation>%1 后面需要一个值。</translation>
    </message>
    <message>
        <source>A command is missing. Type wattplan-cli --help for what there is.</source>
        <translation>缺少命令。输入 wattplan-cli --help 查看可用的命令。</translation>
    </message>
    <message>
        <source>“%1” is not expected here. Type wattplan-cli --help for what there is.</source>
        <translation>此处不应有“%1”。输入 wattplan-cli --help 查看可用的选项。</translation>
    </message>
    <message>
        <source>%1 is missing. Type wattplan-cli --help for what there is.</source>
        <translation>缺少 %1。输入 wattplan-cli --help 查看用法。</translation>
    </message>
    <message>
        <source>The command line can&apos;t be read: %1</source>
        <translation>无法解析命令行：%1</translation>
    </message>
    <message>
        <source>There is no command “%1”. Did you mean “%2”?</source>
        <translation>没有命令“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>There is no command “%1”. Type wattplan-cli --help for what there is.</source>
        <translation>没有命令“%1”。输入 wattplan-cli --help 查看可用的命令。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Set an input first, as often as needed; the plan&apos;s file stays as it is</source>
        <translation>先设定某个输入，可多次使用；规划文件保持不变</translation>
    </message>
    <message>
        <source>table (as it is without), json or csv</source>
        <translation>table（默认）、json 或 csv</translation>
    </message>
    <message>
        <source>All results of a plan</source>
        <translation>规划的全部结果</translation>
    </message>
    <message>
        <source>Why a result is what it is, down to inputs and sources</source>
        <translation>某个结果的推导过程，直至输入和来源</translation>
    </message>
    <message>
        <source>A result, such as gpt3.energy_facility</source>
        <translation>结果，例如 gpt3.energy_facility</translation>
    </message>
    <message>
        <source>Whether a plan&apos;s file is whole and its plan makes sense</source>
        <translation>检查规划文件是否完整、规划是否合理</translation>
    </message>
    <message>
        <source>What a plan is made of: kinds of objects, fields, results</source>
        <translation>规划的构成：对象类型、字段、结果</translation>
    </message>
    <message>
        <source>kinds, fields or results</source>
        <translation>kinds、fields 或 results</translation>
    </message>
    <message>
        <source>Of this kind only</source>
        <translation>仅限此类型</translation>
    </message>
    <message>
        <source>The reference library: its kinds, rows and values</source>
        <translation>资料库：类型、条目和数值</translation>
    </message>
    <message>
        <source>A kind, such as accelerator</source>
        <translation>类型，例如 accelerator</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Write a whole plan as JSON</source>
        <translation>将整个规划写成 JSON</translation>
    </message>
    <message>
        <source>The file to write, or - for stdout</source>
        <translation>要写入的文件，或以 - 表示 stdout</translation>
    </message>
    <message>
        <source>Replace the file if it exists</source>
        <translation>文件已存在时替换</translation>
    </message>
    <message>
        <source>A row, such as h100_sxm5_80</source>
        <translation>条目，例如 h100_sxm5_80</translation>
    </message>
    <message>
        <source>The statements of the article, recomputed by a plan and judged</source>
        <translation>文章中的论断：由规划重算并作出判断</translation>
    </message>
    <message>
        <source>Published runs, recomputed: predicted over published</source>
        <translation>重算已公布的训练与服务：预测值与公布值之比</translation>
    </message>
    <message>
        <source>A file of published runs in CSV; without it those built in</source>
        <translation>已公布数据的 CSV 文件；不指定则用内置数据</translation>
    </message>
    <message>
        <source>blind (as it is without): model, load, hardware, count and place; given: also the efficiency and watts that the source prints</source>
        <translation>blind（默认）：只给模型、负载、硬件、数量与地点；given：另给出来源所列的效率与功率</translation>
    </message>
    <message>
        <source>PUE and water of a facility by month and load</source>
        <translation>机房各月、各负载下的 PUE 与用水</translation>
    </message>
    <message>
        <source>A facility of the plan</source>
        <translation>规划中的一个机房</translation>
    </message>
    <message>
        <source>Give a site of a plan the hours of an EPW weather file</source>
        <translation>为规划中的站点读入 EPW 气象文件的逐时数据</translation>
    </message>
    <message>
        <source>A site of the plan</source>
        <translation>规划中的一个站点</translation>
    </message>
    <message>
        <source>The weather file to read</source>
        <translation>要读入的气象文件</translation>
    </message>
    <message>
        <source>See the plan in this what-if</source>
        <translation>按此方案查看规划</translation>
    </message>
    <message>
        <source>What differs between what-ifs, in inputs and in results</source>
        <translation>各方案在输入和结果上的差异</translation>
    </message>
    <message>
        <source>Keys of what-ifs, or baseline; without any all of them</source>
        <translation>方案的键，或 baseline；不写则为全部</translation>
    </message>
    <message>
        <source>A result, such as plan.cost_owned, as often as needed</source>
        <translation>一个结果，如 plan.cost_owned，可多次给出</translation>
    </message>
    <message>
        <source>The what-if that differences are from; without it the first</source>
        <translation>作为差异基准的方案；不写则为第一个</translation>
    </message>
    <message>
        <source>Why a result differs between two what-ifs: the share of each change</source>
        <translation>两个方案的结果为何不同：每项改动的贡献</translation>
    </message>
    <message>
        <source>Two keys of what-ifs, or baseline and one</source>
        <translation>两个方案的键，或 baseline 和一个方案</translation>
    </message>
    <message>
        <source>The result, such as plan.cost_owned</source>
        <translation>结果，如 plan.cost_owned</translation>
    </message>
    <message>
        <source>What an input would have to be for a result to come to a value</source>
        <translation>要让结果达到某个值，输入须是多少</translation>
    </message>
    <message>
        <source>A result, such as plan.cost_owned</source>
        <translation>一个结果，如 plan.cost_owned</translation>
    </message>
    <message>
        <source>The value it is to have, such as 905 MWh</source>
        <translation>结果要达到的值，如 905 MWh</translation>
    </message>
    <message>
        <source>An input, such as air_hall.electricity_price or air_hall.cooling</source>
        <translation>一个输入，如 air_hall.electricity_price 或 air_hall.cooling</translation>
    </message>
    <message>
        <source>The least value of the input to try</source>
        <translation>输入试算的最小值</translation>
    </message>
    <message>
        <source>The greatest value of the input to try</source>
        <translation>输入试算的最大值</translation>
    </message>
    <message>
        <source>The what-ifs of a plan: list them; make, set or delete one</source>
        <translation>规划的方案：列出、新建、设置或删除</translation>
    </message>
    <message>
        <source>list, new, set or delete</source>
        <translation>list、new、set 或 delete</translation>
    </message>
    <message>
        <source>The key of a what-if</source>
        <translation>方案的标识</translation>
    </message>
    <message>
        <source>new: what people call it</source>
        <translation>new：供人阅读的名称</translation>
    </message>
    <message>
        <source>new: the what-if that it follows</source>
        <translation>new：所沿用的上级方案</translation>
    </message>
    <message>
        <source>set: an input, as often as needed</source>
        <translation>set：一项输入，可多次给出</translation>
    </message>
    <message>
        <source>set: an input that follows the parent again</source>
        <translation>set：恢复沿用上级的输入</translation>
    </message>
    <message>
        <source>delete: what follows it too, which else follows its parent</source>
        <translation>delete：连同下级删除；否则下级改为沿用其上级</translation>
    </message>
    <message>
        <source>A snapshot of the plan&apos;s file to compare too, as often as needed</source>
        <translation>一并比较的快照（取自规划文件），可重复使用</translation>
    </message>
    <message>
        <source>Snapshots of a plan&apos;s file: list them; take, show, restore or delete one</source>
        <translation>规划文件中的快照：列出，或创建、查看、恢复、删除一个</translation>
    </message>
    <message>
        <source>list, take, show, restore or delete</source>
        <translation>list、take、show、restore 或 delete</translation>
    </message>
    <message>
        <source>The name of a snapshot</source>
        <translation>快照的名称</translation>
    </message>
    <message>
        <source>restore: the key of the what-if that it becomes; made of the name without it</source>
        <translation>restore：恢复成的方案的键；不给出则由名称生成</translation>
    </message>
    <message>
        <source>restore: the what-if that it follows</source>
        <translation>restore：它所跟随的方案</translation>
    </message>
    <message>
        <source>restore: the snapshot as this what-if of it saw the plan</source>
        <translation>restore：以快照中此方案所见的规划为准</translation>
    </message>
    <message>
        <source>Results that are not what an earlier version of Wattplan gave, and why</source>
        <translation>与 Wattplan 早期版本计算不同的结果及其原因</translation>
    </message>
    <message>
        <source>Hold the plan in this snapshot against what was computed when it was taken</source>
        <translation>将此快照中的规划与创建快照时的计算结果对照</translation>
    </message>
    <message>
        <source>Results for many draws of the inputs that are ranges, such as 4..7</source>
        <translation>对取值为范围（如 4..7）的输入多次抽样，给出结果</translation>
    </message>
    <message>
        <source>How many draws; 65536 as it is without</source>
        <translation>抽样次数；不给出时为 65536</translation>
    </message>
    <message>
        <source>sobol (as it is without: scrambled Sobol points) or philox (independent draws)</source>
        <translation>sobol（不给出时即此：加扰的 Sobol 点）或 philox（相互独立的抽样）</translation>
    </message>
    <message>
        <source>Draw one part of the job, such as 2/8, and write it as JSON for merge</source>
        <translation>只抽取任务的一部分，例如 2/8，并写成供 merge 使用的 JSON</translation>
    </message>
    <message>
        <source>What the parts of a job of draws come to</source>
        <translation>把一次抽样任务的各部分合并成结果</translation>
    </message>
    <message>
        <source>The files that draw --shard wrote</source>
        <translation>draw --shard 写出的文件</translation>
    </message>
    <message>
        <source>What moves a result most: each range from its P10 to its P90</source>
        <translation>什么对结果影响最大：每个范围从 P10 到 P90</translation>
    </message>
    <message>
        <source>What share of a result&apos;s variance each range answers for</source>
        <translation>每个范围占结果方差的多大比例</translation>
    </message>
    <message>
        <source>How many points; each costs an evaluation for every range and two more</source>
        <translation>点数；每个点的计算次数为范围个数加二</translation>
    </message>
    <message>
        <source>The same seed gives the same draws</source>
        <translation>种子相同，抽样就相同</translation>
    </message>
    <message>
        <source>Threads to use; without it as many as the machine has</source>
        <translation>使用的线程数；不给出时与机器的线程数相同</translation>
    </message>
    <message>
        <source>English beside the Chinese</source>
        <translation>中文旁并列英文</translation>
    </message>
    <message>
        <source>Write a plan and its what-ifs as a spreadsheet of live formulas</source>
        <translation>把规划及其方案写成带公式的电子表格</translation>
    </message>
    <message>
        <source>Write the report of a plan as PDF, HTML or slides</source>
        <translation>将规划的报告写成 PDF、HTML 或幻灯片</translation>
    </message>
    <message>
        <source>The .pdf, .html or .pptx file to write</source>
        <translation>要写入的 .pdf、.html 或 .pptx 文件</translation>
    </message>
    <message>
        <source>Write the report of a plan as slides</source>
        <translation>将规划的报告写成幻灯片</translation>
    </message>
    <message>
        <source>Also write each draw to this CSV file: inputs and results with their units</source>
        <translation>并把每次抽样写入此 CSV 文件：输入与结果及其单位</translation>
    </message>
    <message>
        <source>Results over values of one or two inputs</source>
        <translation>一项或两项输入取各个值时的结果</translation>
    </message>
    <message>
        <source>An input and its values: KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal ratios, KEY.FIELD=A,B,C, or KEY.FIELD for every choice</source>
        <translation>一项输入及其取值：KEY.FIELD=LOW..HIGH:COUNT（等比时后面加 :log）、KEY.FIELD=A,B,C，或只写 KEY.FIELD 取全部选项</translation>
    </message>
    <message>
        <source>A second input and its values</source>
        <translation>第二项输入及其取值</translation>
    </message>
    <message>
        <source>Also tell where the first result crosses this, such as 905 MWh</source>
        <translation>并说明第一个结果在何处越过此值，例如 905 MWh</translation>
    </message>
    <message>
        <source>Also vary numbers for which the library states a low and a high</source>
        <translation>库中给出低值和高值的数字也参与变动</translation>
    </message>
    <message>
        <source>Draw two inputs together, by their rank correlation from -1 to 1</source>
        <translation>按 -1 到 1 的秩相关系数让两项输入一起变动</translation>
    </message>
    <message>
        <source>Leave a choice open: what may be chosen, with weights; alone all there are</source>
        <translation>让一项选择待定：可选项及其权重；只写输入则为全部选项</translation>
    </message>
    <message>
        <source>Changes to take together, as often as needed, instead of those that the plan keeps; the rest is grouped by object</source>
        <translation>合为一组的更改，可多次给出，取代规划中保存的分组；其余按对象分组</translation>
    </message>
    <message>
        <source>What the library says otherwise than a plan&apos;s copies of its rows</source>
        <translation>资料库与规划所复制的条目有何不同</translation>
    </message>
    <message>
        <source>Take the library&apos;s value over into the plan&apos;s file, or all of them</source>
        <translation>把资料库的值采用到规划文件中，或全部采用</translation>
    </message>
    <message>
        <source>Make a .wattplan file of a plan in JSON, or read a table into a plan</source>
        <translation>把 JSON 规划转成 .wattplan 文件，或把表格读入规划</translation>
    </message>
    <message>
        <source>The file to write; for a table the plan it goes into, as one step of its history</source>
        <translation>要写入的文件；表格则为其所入的规划，在历史中算一步</translation>
    </message>
    <message>
        <source>The kind of object that the rows are (see list kinds)</source>
        <translation>各行是哪种对象（见 list kinds）</translation>
    </message>
    <message>
        <source>What a column, by heading or number, is for: a field, key, source, or - to leave it out</source>
        <translation>某列（按表头或序号）的用途：字段、key、source，或用 - 略去</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be, gb18030, big5 or windows-1252; found without</source>
        <translation>utf-8、utf-16le、utf-16be、gb18030、big5 或 windows-1252；不给则自动识别</translation>
    </message>
    <message>
        <source>comma, tab, semicolon or bar between cells; found without</source>
        <translation>单元格之间的 comma、tab、semicolon 或 bar；不给则自动识别</translation>
    </message>
    <message>
        <source>The line of the file with the headings; found without</source>
        <translation>表头在文件的第几行；不给则自动查找</translation>
    </message>
    <message>
        <source>Put a table into this what-if</source>
        <translation>把表格放进这个方案</translation>
    </message>
    <message>
        <source>Take the other rows of a table where some are refused</source>
        <translation>表格有行被拒绝时，仍导入其余各行</translation>
    </message>
    <message>
        <source>A plan in JSON, a table (.csv, .tsv, .xlsx), or a model&apos;s config.json</source>
        <translation>JSON 格式的规划、表格（.csv、.tsv、.xlsx）或模型的 config.json</translation>
    </message>
    <message>
        <source>The sheet of a workbook; the first with cells without</source>
        <translation>工作簿的工作表；不给则取第一个有内容的</translation>
    </message>
    <message>
        <source>The decision memo alone, one page</source>
        <translation>只写一页决策备忘录</translation>
    </message>
    <message>
        <source>The .pptx or .pdf file to write</source>
        <translation>要写的 .pptx 或 .pdf 文件</translation>
    </message>
    <message>
        <source>Write the charts and tables of all pages as files</source>
        <translation>把各页的图表和表格写成文件</translation>
    </message>
    <message>
        <source>The folder to write into</source>
        <translation>要写入的文件夹</translation>
    </message>
    <message>
        <source>Such as en,zh_CN; of several each gets a folder; that of --lang without it</source>
        <translation>例如 en,zh_CN；多种时各占一个文件夹；缺省为 --lang 的语言</translation>
    </message>
    <message>
        <source>Any of png,svg,pdf,csv (png,svg,csv without it)</source>
        <translation>png,svg,pdf,csv 中任选（缺省 png,svg,csv）</translation>
    </message>
    <message>
        <source>shown (as it is without), slide, half-slide, page, or such as 1280x720</source>
        <translation>shown（缺省）、slide、half-slide、page，或如 1280x720</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of its size: 1, 2 or 4 (2 without it)</source>
        <translation>PNG 每一点的像素数：1、2 或 4（缺省 2）</translation>
    </message>
    <message>
        <source>light (without it), dark or print</source>
        <translation>light（缺省）、dark 或 print</translation>
    </message>
    <message>
        <source>A .wattplan file, a .json file or a sample, such as sample:article</source>
        <translation>一个 .wattplan 文件、.json 文件或样例，例如 sample:article</translation>
    </message>
    <message>
        <source>PLAN is a .wattplan file, a .json file (see export) or a sample:</source>
        <translation>PLAN 是一个 .wattplan 文件、.json 文件（见 export）或样例：</translation>
    </message>
    <message>
        <source>The beginning of a sample&apos;s name will do, where no other begins so.
Every command takes --lang and --currency. Data goes to stdout, messages go to stderr.

Exit codes:
  0  success
  2  bad input: command line, key, value or content of a file
  3  a file or the output can&apos;t be read or written
  4  check found errors in the plan</source>
        <translation>样例名称写出开头即可，只要没有别的样例也这样开头。
各命令均可使用 --lang 和 --currency。数据写到 stdout，消息写到 stderr。

退出码：
  0  成功
  2  输入有误：命令行、标识、数值或文件内容
  3  文件无法读取或写入，或输出无法写入
  4  check 在规划中发现错误</translation>
    </message>
    <message>
        <source>Say what is in the weather file, and write nothing</source>
        <translation>说明气象文件中有什么，不写入任何内容</translation>
    </message>
    <message>
        <source>Say what would be added, changed, refused or replaced, and write nothing</source>
        <translation>说明将新增、更改、拒绝或替换什么，不写入任何内容</translation>
    </message>
    <message>
        <source>a4 or letter (as the plan says without it)</source>
        <translation>a4 或 letter（不给出时按规划所定）</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>--set: “%1” names no input. Write KEY.FIELD=VALUE, such as gpt3.tokens=3e11.</source>
        <translation>--set：“%1”不是输入项。写成 KEY.FIELD=VALUE，例如 gpt3.tokens=3e11。</translation>
    </message>
    <message>
        <source>Reports are written by the program wattplan, which is neither beside wattplan-cli nor on the PATH.</source>
        <translation>报告由程序 wattplan 写出，但它既不在 wattplan-cli 旁边，也不在 PATH 中。</translation>
    </message>
    <message>
        <source>Slides are a .pptx or a .pdf file, not “%1”.</source>
        <translation>幻灯片是 .pptx 或 .pdf 文件，不是“%1”。</translation>
    </message>
    <message>
        <source>--twin puts English beside Chinese: with it goes --lang zh_CN or zh_TW.</source>
        <translation>--twin 在中文旁附英文：请同时使用 --lang zh_CN 或 zh_TW。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, its result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>差异：%1</translation>
    </message>
    <message>
        <source>The best of these</source>
        <translation>其中最好</translation>
    </message>
    <message>
        <source>The worst of these</source>
        <translation>其中最差</translation>
    </message>
    <message>
        <source>there</source>
        <comment>an object is in a what-if</comment>
        <translation>有</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>an object is not in a what-if</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>差异从何而来</translation>
    </message>
    <message>
        <source>A bar for each change from one what-if to the other; they sum to the whole difference.</source>
        <translation>从一个方案到另一个方案，每项更改一条；各条之和等于全部差异。</translation>
    </message>
    <message>
        <source>Choose two what-ifs that differ.</source>
        <translation>请选择两个不同的方案。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, its field</comment>
        <translation>%1：%2</translation>
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
            <numerusform>%1（%n 处更改）</numerusform>
        </translation>
    </message>
    <message>
        <source>free of order, sums to the whole</source>
        <translation>与顺序无关，合计等于总差异</translation>
    </message>
    <message numerus="yes">
        <source>from %n order(s) by chance, ± %1</source>
        <translation>
            <numerusform>随机抽取 %n 种顺序，±%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no value. %2</source>
        <comment>what-if, why</comment>
        <translation>“%1”没有数值。%2</translation>
    </message>
    <message>
        <source>Some changes have no result without others: there is nothing to split.</source>
        <translation>有些更改必须与其他更改同时进行才有结果，无法拆分。</translation>
    </message>
    <message>
        <source>Taken together: %1</source>
        <comment>changes</comment>
        <translation>合并计算：%1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>result, result</comment>
        <translation>%1与%2</translation>
    </message>
    <message>
        <source>Every what-if by two results. The line joins those that no other surpasses in both.</source>
        <translation>每个方案的两项结果。连线上的方案在两项上都不被其他方案超过（帕累托前沿）。</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Not surpassed in both</source>
        <translation>两项均未被超过</translation>
    </message>
    <message>
        <source>None of these has a value. See the missing inputs on Assumptions.</source>
        <translation>这些方案都没有数值。请看“假设”页中的缺失输入。</translation>
    </message>
    <message>
        <source>the axis begins at %1</source>
        <comment>number</comment>
        <translation>坐标轴从 %1 开始</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of changes</comment>
        <translation>
            <numerusform>%1 等另 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result, why it has no value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>result, what-if</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Input that differs</source>
        <translation>有差异的输入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No input differs.</source>
        <translation>没有输入不同。</translation>
    </message>
</context>
<context>
    <name>CostBreakdown</name>
    <message>
        <source>Cost by training run</source>
        <translation>各训练任务的成本</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>No cost yet. Add a training run, and choose its model, cluster and start.</source>
        <translation>尚无成本。新增训练任务，并选择其模型、集群和开始月份。</translation>
    </message>
    <message>
        <source>Electricity as a share of cost</source>
        <translation>电费占成本的比例</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>No cost yet, so electricity has no share of it.</source>
        <translation>尚无成本，因此没有电费占比。</translation>
    </message>
    <message>
        <source>of full cost</source>
        <comment>electricity&apos;s share</comment>
        <translation>占全部成本</translation>
    </message>
    <message>
        <source>of cash operating cost</source>
        <comment>electricity&apos;s share</comment>
        <translation>占现金运营成本</translation>
    </message>
    <message>
        <source>of the operator&apos;s bill</source>
        <comment>electricity&apos;s share</comment>
        <translation>占运营方费用</translation>
    </message>
    <message>
        <source>prices of %1</source>
        <comment>year</comment>
        <translation>%1 年价格</translation>
    </message>
    <message>
        <source>price year not stated</source>
        <translation>未注明价格年份</translation>
    </message>
    <message>
        <source>Cost by service</source>
        <translation>各推理服务的成本</translation>
    </message>
    <message>
        <source>Cost by workload</source>
        <translation>各工作负载的成本</translation>
    </message>
    <message>
        <source>Cost by service, where it goes</source>
        <translation>各推理服务的成本构成</translation>
    </message>
    <message>
        <source>Cost by workload, where it goes</source>
        <translation>各工作负载的成本构成</translation>
    </message>
    <message>
        <source>Cost by training run, where it goes</source>
        <translation>各训练任务的成本构成</translation>
    </message>
    <message>
        <source>Cost of each workload on owned hardware, stacked by part, beside the cost of renting the same hours.</source>
        <translation>各工作负载在自有硬件上的成本，按组成堆叠，旁边是租用相同时长的成本。</translation>
    </message>
    <message>
        <source>Electricity over cost, for each workload and all of them, in three readings of cost: full, cash operating, and the facility operator&apos;s.</source>
        <translation>各工作负载及全部工作负载的电费占成本之比，按三种成本口径：全部成本、现金运营成本、设施运营方的成本。</translation>
    </message>
</context>
<context>
    <name>CostChart</name>
    <message>
        <source>Cost of training</source>
        <translation>训练成本</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>No cost yet. Add a training run, and choose its model, cluster and start.</source>
        <translation>尚无成本。新增训练任务，并选择其模型、集群和开始月份。</translation>
    </message>
    <message>
        <source>Cost of owned hardware by part, in all, and the cost of renting the same hours.</source>
        <translation>自有硬件的成本构成与合计，以及租用相同卡时的成本。</translation>
    </message>
    <message>
        <source>Cost of serving</source>
        <translation>推理服务成本</translation>
    </message>
    <message>
        <source>Cost of all workloads</source>
        <translation>全部工作负载的成本</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>中国台湾</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>冰岛</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>阿联酋</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>沙特阿拉伯</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>International</source>
        <translation>跨国合作</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%1 accelerator(s)</source>
        <translation>
            <numerusform>%1 张加速卡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 system(s)</source>
        <translation>
            <numerusform>%1 台系统</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 model(s)</source>
        <translation>
            <numerusform>%1 个模型</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Slides are written with Node.js, which this machine does not have. Install the package nodejs and try again.</source>
        <translation>幻灯片由 Node.js 生成，而本机没有安装。请安装软件包 nodejs 后重试。</translation>
    </message>
    <message>
        <source>The part that writes slides is not beside the program. Install Wattplan anew, or build it with ./dev.</source>
        <translation>生成幻灯片的部分不在程序旁。请重新安装 Wattplan，或用 ./dev 构建。</translation>
    </message>
    <message>
        <source>The slides could not be written. Node.js said: %1</source>
        <translation>无法生成幻灯片。Node.js 报告：%1</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>, </source>
        <comment>between the arguments of a function</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>smallest of </source>
        <comment>function name before its bracket</comment>
        <translation>最小值</translation>
    </message>
    <message>
        <source>largest of </source>
        <comment>function name before its bracket</comment>
        <translation>最大值</translation>
    </message>
    <message>
        <source>rounded up </source>
        <comment>function name before its bracket</comment>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>rounded down </source>
        <comment>function name before its bracket</comment>
        <translation>向下取整</translation>
    </message>
    <message>
        <source>if, then, else </source>
        <comment>function name before its bracket</comment>
        <translation>条件、成立时、否则</translation>
    </message>
    <message>
        <source>sum over months </source>
        <comment>function name before its bracket</comment>
        <translation>逐月求和</translation>
    </message>
    <message>
        <source>largest month </source>
        <comment>function name before its bracket</comment>
        <translation>最大月值</translation>
    </message>
    <message>
        <source>last month </source>
        <comment>function name before its bracket</comment>
        <translation>末月值</translation>
    </message>
    <message>
        <source>months earlier </source>
        <comment>function name before its bracket</comment>
        <translation>前移月数</translation>
    </message>
    <message>
        <source>values by month</source>
        <translation>逐月数值</translation>
    </message>
    <message>
        <source>, instead of </source>
        <comment>between a pinned value and the computed one</comment>
        <translation>，替代</translation>
    </message>
    <message numerus="yes">
        <source>sum of %n: %1</source>
        <comment>so many numbers of one name</comment>
        <translation>
            <numerusform>%n 项“%1”之和</numerusform>
        </translation>
    </message>
    <message>
        <source>sum of %1</source>
        <comment>several numbers of one name</comment>
        <translation>“%1”之和</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the arguments of a function</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Developer</name>
    <message>
        <source>01.AI</source>
        <translation>零一万物</translation>
    </message>
    <message>
        <source>AI21 Labs</source>
        <translation>AI21 实验室</translation>
    </message>
    <message>
        <source>Alibaba</source>
        <translation>阿里巴巴</translation>
    </message>
    <message>
        <source>Allen Institute for AI</source>
        <translation>艾伦人工智能研究所</translation>
    </message>
    <message>
        <source>Amazon</source>
        <translation>亚马逊</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Baichuan</source>
        <translation>百川智能</translation>
    </message>
    <message>
        <source>Baidu</source>
        <translation>百度</translation>
    </message>
    <message>
        <source>Baidu / Peng Cheng Laboratory</source>
        <translation>百度／鹏城实验室</translation>
    </message>
    <message>
        <source>BigCode (Hugging Face/ServiceNow)</source>
        <translation>BigCode</translation>
    </message>
    <message>
        <source>BigScience (Hugging Face)</source>
        <translation>BigScience</translation>
    </message>
    <message>
        <source>Bloomberg</source>
        <translation>彭博</translation>
    </message>
    <message>
        <source>ByteDance</source>
        <translation>字节跳动</translation>
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
        <translation>深度求索</translation>
    </message>
    <message>
        <source>EleutherAI</source>
        <translation>EleutherAI</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>谷歌</translation>
    </message>
    <message>
        <source>Google DeepMind</source>
        <translation>谷歌 DeepMind</translation>
    </message>
    <message>
        <source>Huawei</source>
        <translation>华为</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Inspur</source>
        <translation>浪潮</translation>
    </message>
    <message>
        <source>Kunlun</source>
        <translation>昆仑万维</translation>
    </message>
    <message>
        <source>LG AI Research</source>
        <translation>LG AI 研究院</translation>
    </message>
    <message>
        <source>Meituan</source>
        <translation>美团</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>微软</translation>
    </message>
    <message>
        <source>Microsoft / NVIDIA</source>
        <translation>微软／英伟达</translation>
    </message>
    <message>
        <source>Microsoft Research</source>
        <translation>微软亚洲研究院</translation>
    </message>
    <message>
        <source>MiniMax</source>
        <translation>稀宇科技</translation>
    </message>
    <message>
        <source>Mistral AI</source>
        <translation>Mistral AI</translation>
    </message>
    <message>
        <source>MIT / MyShell</source>
        <translation>MIT／MyShell</translation>
    </message>
    <message>
        <source>Moonshot AI</source>
        <translation>月之暗面</translation>
    </message>
    <message>
        <source>MosaicML</source>
        <translation>MosaicML</translation>
    </message>
    <message>
        <source>NVIDIA</source>
        <translation>英伟达</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>SK Telecom</source>
        <translation>SK 电讯</translation>
    </message>
    <message>
        <source>StatNLP (SUTD)</source>
        <translation>新加坡科技设计大学</translation>
    </message>
    <message>
        <source>Swiss AI (EPFL/ETH/CSCS)</source>
        <translation>瑞士 AI 计划</translation>
    </message>
    <message>
        <source>Technology Innovation Institute</source>
        <translation>阿联酋技术创新研究院</translation>
    </message>
    <message>
        <source>Tencent</source>
        <translation>腾讯</translation>
    </message>
    <message>
        <source>Tsinghua University / Zhipu AI</source>
        <translation>清华大学／智谱 AI</translation>
    </message>
    <message>
        <source>University of Oxford</source>
        <translation>牛津大学</translation>
    </message>
    <message>
        <source>University of Toronto</source>
        <translation>多伦多大学</translation>
    </message>
    <message>
        <source>xAI</source>
        <translation>xAI</translation>
    </message>
    <message>
        <source>Z.ai (Zhipu AI)</source>
        <translation>智谱 AI</translation>
    </message>
    <message>
        <source>Zhipu AI / Tsinghua University</source>
        <translation>智谱 AI／清华大学</translation>
    </message>
</context>
<context>
    <name>DrawTexts</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无值次数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>--shard takes the part and their number, such as 2/8.</source>
        <translation>--shard 要写明第几部分和总数，例如 2/8。</translation>
    </message>
    <message>
        <source>No input of the plan is a range. Type one such as 4..7 or 5±10%, or give it with --set.</source>
        <translation>规划中没有取值为范围的输入。输入例如 4..7 或 5±10% 的范围，或用 --set 给出。</translation>
    </message>
    <message>
        <source>These files are not all the parts of one job of draws.</source>
        <translation>这些文件不是同一次抽样任务的全部部分。</translation>
    </message>
    <message>
        <source>The parts were drawn from another plan, or from this one with other inputs.</source>
        <translation>这些部分是由另一个规划抽取的，或由输入不同的本规划抽取的。</translation>
    </message>
    <message>
        <source>--correlate takes two inputs and a number from -1 to 1, such as gpt3.pin_mfu,gpt3.goodput=0.7.</source>
        <translation>--correlate 需要两项输入和一个 -1 到 1 之间的数，例如 gpt3.pin_mfu,gpt3.goodput=0.7。</translation>
    </message>
    <message>
        <source>%1 is no range, so that nothing can go with it.</source>
        <translation>%1 不是范围，无法与其他输入一起变动。</translation>
    </message>
    <message>
        <source>The correlations contradict each other: the nearest that do not differ by up to %1.</source>
        <translation>相关系数相互矛盾：已换成最接近的一组，最多相差 %1。</translation>
    </message>
    <message>
        <source>--choose takes an input and what may be chosen, with weights above 0, such as air_hall.cooling=A:3,B:1.</source>
        <translation>--choose 需要一项输入及可选项，权重须大于 0，例如 air_hall.cooling=A:3,B:1。</translation>
    </message>
    <message>
        <source>At most %1 combinations can be drawn from.</source>
        <translation>最多可从 %1 种组合中抽样。</translation>
    </message>
    <message>
        <source>Choices are open, with which --correlate does not go: write the correlations into the plan, with --set plan.correlations=.</source>
        <translation>有待定的选择时不能使用 --correlate：请用 --set plan.correlations= 将相关性写入规划。</translation>
    </message>
    <message>
        <source>%1 goes with itself: --correlate takes two inputs that differ.</source>
        <translation>%1 与自身相关：--correlate 需要两项不同的输入。</translation>
    </message>
    <message>
        <source>%1: “%2” counts for nothing: %3.</source>
        <comment>a field of the plan, a part of its text, why</comment>
        <translation>%1：“%2”不起作用：%3。</translation>
    </message>
    <message>
        <source>%1 and %2 are correlated twice: a pair takes one number.</source>
        <translation>%1 和 %2 的相关性给了两次：一对只取一个数。</translation>
    </message>
    <message>
        <source>No file was given: merge takes all that draw --shard wrote.</source>
        <translation>没有给出文件：merge 需要 draw --shard 写出的全部文件。</translation>
    </message>
    <message>
        <source>%1 is of another job than %2: its plan, results, seed, draws or number of parts differ.</source>
        <translation>%1 与 %2 不属于同一个抽样任务：规划、结果、种子、抽样数或份数不同。</translation>
    </message>
    <message>
        <source>%1 and %2 are the same part, %3 of %4.</source>
        <translation>%1 和 %2 是同一份，共 %4 份中的第 %3 份。</translation>
    </message>
    <message>
        <source>Part %1 of %2 is missing.</source>
        <translation>缺少共 %2 份中的第 %1 份。</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>not in the plan</source>
        <translation>规划期内不退役</translation>
    </message>
    <message>
        <source>by chip and precision</source>
        <translation>按芯片与精度</translation>
    </message>
    <message>
        <source>server and accelerators</source>
        <translation>服务器与加速卡之和</translation>
    </message>
    <message>
        <source>as grid carbon</source>
        <translation>同电力排放因子</translation>
    </message>
    <message>
        <source>that of the site</source>
        <translation>同站点</translation>
    </message>
    <message>
        <source>searched</source>
        <translation>由搜索决定</translation>
    </message>
    <message>
        <source>in the background</source>
        <translation>后台写入</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最优值</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>by chip and model</source>
        <translation>按芯片与模型</translation>
    </message>
    <message>
        <source>network power as a share</source>
        <translation>按占比计算网络功率</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>持续运行</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>无已知管制</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a quantity, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(as above)</source>
        <translation>（同上）</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>quantity, boundary of measurement</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 to %2 by month</source>
        <translation>逐月 %1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address of an input, its source</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 does not apply: nothing in this plan gives it.</source>
        <translation>%1 不适用：规划中没有得出它的依据。</translation>
    </message>
</context>
<context>
    <name>FacilityYear</name>
    <message>
        <source>PUE by month and hour</source>
        <translation>各月各时 PUE</translation>
    </message>
    <message>
        <source>WUE by month and hour</source>
        <translation>各月各时 WUE</translation>
    </message>
    <message>
        <source>Free cooling by month and hour</source>
        <translation>各月各时自然冷却</translation>
    </message>
    <message>
        <source>Mean PUE of each month and hour of the day, at the load of full operation.</source>
        <translation>各月每天各小时的平均 PUE，按全面运行时的负载。</translation>
    </message>
    <message>
        <source>Mean WUE of each month and hour of the day, at the load of full operation.</source>
        <translation>各月每天各小时的平均 WUE，按全面运行时的负载。</translation>
    </message>
    <message>
        <source>Share of the days of each month on which no compressor runs in that hour.</source>
        <translation>各月中该小时压缩机不运行的天数占比。</translation>
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
        <translation>压缩机不运行的小时占比</translation>
    </message>
    <message>
        <source>Hour of the day, from</source>
        <translation>一天中的小时（起）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Free cooling by technology</source>
        <translation>各技术的自然冷却</translation>
    </message>
    <message>
        <source>Hours of the year in which no compressor runs, for each technology at this site.</source>
        <translation>各制冷技术在该站点一年中压缩机不运行的小时数。</translation>
    </message>
    <message>
        <source>Hours of free cooling</source>
        <translation>自然冷却小时数</translation>
    </message>
    <message>
        <source>Cooling technology</source>
        <translation>制冷技术</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Nothing yet. Add a facility, and choose its site and cooling.</source>
        <translation>尚无内容。请添加设施，并选择其站点和制冷方式。</translation>
    </message>
    <message>
        <source>Nothing yet. Choose site and cooling of this facility, and put a cluster in it.</source>
        <translation>尚无内容。请选择该设施的站点和制冷方式，并放入集群。</translation>
    </message>
    <message>
        <source>at %1 load</source>
        <translation>负载 %1 时</translation>
    </message>
    <message>
        <source>%1 of the year</source>
        <translation>占全年 %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定值</translation>
    </message>
    <message>
        <source>%1 in reserve</source>
        <translation>预留 %1</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>the technology chosen</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1 / %2 °C, design day</source>
        <comment>dry-bulb, wet-bulb</comment>
        <translation>%1 / %2 °C，设计日</translation>
    </message>
    <message>
        <source>%1 / %2 °C, EPW file</source>
        <comment>dry-bulb, wet-bulb</comment>
        <translation>%1 / %2 °C，EPW 文件</translation>
    </message>
    <message>
        <source>%1 / %2 °C, made: too mild</source>
        <comment>dry-bulb, wet-bulb</comment>
        <translation>%1 / %2 °C，合成，偏温和</translation>
    </message>
    <message>
        <source>Computed PUE by hour</source>
        <translation>各月各时 PUE（计算值）</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Supply air</source>
        <translation>送风温度</translation>
    </message>
    <message>
        <source>Supply liquid</source>
        <translation>供液温度</translation>
    </message>
    <message>
        <source>Rise of air</source>
        <translation>空气温升</translation>
    </message>
    <message>
        <source>Rise of liquid</source>
        <translation>液体温升</translation>
    </message>
    <message>
        <source>Heat to liquid</source>
        <translation>液冷带走热量占比</translation>
    </message>
    <message>
        <source>Carnot share</source>
        <translation>卡诺效率比</translation>
    </message>
    <message>
        <source>Evaporator below supply air</source>
        <translation>蒸发温差（送风）</translation>
    </message>
    <message>
        <source>Evaporator below supply liquid</source>
        <translation>蒸发温差（供液）</translation>
    </message>
    <message>
        <source>Condenser above air</source>
        <translation>冷凝温差（风冷）</translation>
    </message>
    <message>
        <source>Condenser above tower water</source>
        <translation>冷凝温差（水冷）</translation>
    </message>
    <message>
        <source>Lowest condensing temperature</source>
        <translation>最低冷凝温度</translation>
    </message>
    <message>
        <source>Highest COP</source>
        <translation>COP 上限</translation>
    </message>
    <message>
        <source>Approach, air side</source>
        <translation>逼近度（空气侧）</translation>
    </message>
    <message>
        <source>Approach, liquid side</source>
        <translation>逼近度（液体侧）</translation>
    </message>
    <message>
        <source>Approach of the tower</source>
        <translation>冷却塔逼近度</translation>
    </message>
    <message>
        <source>Approach of the coil</source>
        <translation>盘管逼近度</translation>
    </message>
    <message>
        <source>Wet effectiveness</source>
        <translation>湿球效率</translation>
    </message>
    <message>
        <source>Fans of the hall</source>
        <translation>机房风机功耗系数</translation>
    </message>
    <message>
        <source>Pumps of the loop</source>
        <translation>液冷回路泵功耗系数</translation>
    </message>
    <message>
        <source>Facility pumps, air side</source>
        <translation>设施水泵系数（空气侧）</translation>
    </message>
    <message>
        <source>Facility pumps, liquid side</source>
        <translation>设施水泵系数（液体侧）</translation>
    </message>
    <message>
        <source>Fans of heat rejection</source>
        <translation>排热风机功耗系数</translation>
    </message>
    <message>
        <source>Exponent of part load</source>
        <translation>部分负荷指数</translation>
    </message>
    <message>
        <source>UPS, constant loss</source>
        <translation>UPS 固定损耗</translation>
    </message>
    <message>
        <source>UPS, linear loss</source>
        <translation>UPS 线性损耗</translation>
    </message>
    <message>
        <source>UPS, square loss</source>
        <translation>UPS 平方损耗</translation>
    </message>
    <message>
        <source>UPS load</source>
        <translation>UPS 负荷系数</translation>
    </message>
    <message>
        <source>Transformer, no load</source>
        <translation>变压器空载损耗</translation>
    </message>
    <message>
        <source>Transformer, load loss</source>
        <translation>变压器负载损耗</translation>
    </message>
    <message>
        <source>Distribution loss</source>
        <translation>配电损耗</translation>
    </message>
    <message>
        <source>Lighting and offices</source>
        <translation>照明与办公</translation>
    </message>
    <message>
        <source>Dew-point limit</source>
        <translation>露点上限</translation>
    </message>
    <message>
        <source>Fixed overhead</source>
        <translation>固定附加功率</translation>
    </message>
    <message>
        <source>Cooling overhead</source>
        <translation>制冷附加系数</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>蒸发量</translation>
    </message>
    <message>
        <source>Cycles of concentration</source>
        <translation>浓缩倍数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Air side</source>
        <translation>空气侧排热方式</translation>
    </message>
    <message>
        <source>Liquid side</source>
        <translation>液体侧排热方式</translation>
    </message>
    <message>
        <source>Usual rack power</source>
        <translation>常见单柜功率</translation>
    </message>
    <message>
        <source>Largest rack power</source>
        <translation>最大单柜功率</translation>
    </message>
    <message>
        <source>Published PUE</source>
        <translation>公布 PUE</translation>
    </message>
    <message>
        <source>Published PUE, low</source>
        <translation>公布 PUE，低值</translation>
    </message>
    <message>
        <source>Published PUE, high</source>
        <translation>公布 PUE，高值</translation>
    </message>
    <message>
        <source>Published WUE</source>
        <translation>公布 WUE</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>上市日期</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代次</translation>
    </message>
    <message>
        <source>Peak, 16 bit</source>
        <translation>16&#xa0;位峰值算力</translation>
    </message>
    <message>
        <source>Peak, FP8</source>
        <translation>FP8 峰值算力</translation>
    </message>
    <message>
        <source>TDP</source>
        <translation>TDP</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存容量</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>显存带宽</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Rental price</source>
        <translation>租用单价</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速卡数</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>占用 U 数</translation>
    </message>
    <message>
        <source>Nameplate power</source>
        <translation>额定功率</translation>
    </message>
    <message>
        <source>Typical power</source>
        <translation>典型功率</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>制冷方式</translation>
    </message>
    <message>
        <source>Fan share</source>
        <translation>风扇功耗占比</translation>
    </message>
    <message>
        <source>Model type</source>
        <translation>模型类型</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>计算精度</translation>
    </message>
    <message>
        <source>MFU, low</source>
        <translation>MFU，低值</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>MFU, high</source>
        <translation>MFU，高值</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>研发机构</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家／地区</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Active parameters</source>
        <translation>激活参数量</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation>隐藏维度</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力头数</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>KV 头数</translation>
    </message>
    <message>
        <source>Head width</source>
        <translation>注意力头维度</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表大小</translation>
    </message>
    <message>
        <source>FFN width</source>
        <translation>FFN 维度</translation>
    </message>
    <message>
        <source>FFN matrices</source>
        <translation>FFN 矩阵数</translation>
    </message>
    <message>
        <source>Tied embeddings</source>
        <translation>共享词嵌入</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>Active experts</source>
        <translation>激活专家数</translation>
    </message>
    <message>
        <source>Expert width</source>
        <translation>专家维度</translation>
    </message>
    <message>
        <source>Shared expert width</source>
        <translation>共享专家维度</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>稠密层数</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力类型</translation>
    </message>
    <message>
        <source>Key-value rank</source>
        <translation>KV 压缩维度</translation>
    </message>
    <message>
        <source>Query rank</source>
        <translation>查询压缩维度</translation>
    </message>
    <message>
        <source>Position width</source>
        <translation>位置编码维度</translation>
    </message>
    <message>
        <source>Value width</source>
        <translation>值向量维度</translation>
    </message>
    <message>
        <source>Attention window</source>
        <translation>注意力窗口</translation>
    </message>
    <message>
        <source>Layers with a window</source>
        <translation>窗口层占比</translation>
    </message>
    <message>
        <source>Position parameters</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>Published compute</source>
        <translation>公布训练算力</translation>
    </message>
    <message>
        <source>Published accelerator-hours</source>
        <translation>公布卡时</translation>
    </message>
    <message>
        <source>Published energy</source>
        <translation>公布用电量</translation>
    </message>
    <message>
        <source>Energy includes PUE</source>
        <translation>用电量含 PUE</translation>
    </message>
    <message>
        <source>Published carbon</source>
        <translation>公布碳排放</translation>
    </message>
    <message>
        <source>Published cost</source>
        <translation>公布成本</translation>
    </message>
    <message>
        <source>Published utilisation</source>
        <translation>公布利用率</translation>
    </message>
    <message>
        <source>Published hardware</source>
        <translation>公布训练硬件</translation>
    </message>
    <message>
        <source>Published accelerators</source>
        <translation>公布卡数</translation>
    </message>
    <message>
        <source>Published duration</source>
        <translation>公布训练时长</translation>
    </message>
    <message>
        <source>Plan currency</source>
        <translation>规划币种</translation>
    </message>
    <message>
        <source>Price year</source>
        <translation>价格年份</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Discount rate, real</source>
        <translation>实际折现率</translation>
    </message>
    <message>
        <source>Life of servers</source>
        <translation>服务器折旧年限</translation>
    </message>
    <message>
        <source>Life of network and storage</source>
        <translation>网络与存储折旧年限</translation>
    </message>
    <message>
        <source>Life of the facility</source>
        <translation>设施折旧年限</translation>
    </message>
    <message>
        <source>Spares</source>
        <translation>备机比例</translation>
    </message>
    <message>
        <source>Network, of server price</source>
        <translation>网络占服务器价格</translation>
    </message>
    <message>
        <source>Storage, of server price</source>
        <translation>存储占服务器价格</translation>
    </message>
    <message>
        <source>Upkeep of IT</source>
        <translation>IT 运维费率</translation>
    </message>
    <message>
        <source>Upkeep of the facility</source>
        <translation>设施运维费率</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员配置</translation>
    </message>
    <message>
        <source>Cost of staff</source>
        <translation>人均用工成本</translation>
    </message>
    <message>
        <source>Hours in use</source>
        <translation>时间利用率</translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation>拟合所用模型</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Projected to</source>
        <translation>外推至</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>算力增长</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>结束年</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>PUE, pinned</source>
        <translation>PUE（固定值）</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Grid carbon</source>
        <translation>电力排放因子</translation>
    </message>
    <message>
        <source>Building cost</source>
        <translation>单位建设成本</translation>
    </message>
    <message>
        <source>Design IT power</source>
        <translation>设计 IT 功率</translation>
    </message>
    <message>
        <source>Rack height</source>
        <translation>机柜高度</translation>
    </message>
    <message>
        <source>Units kept free</source>
        <translation>预留 U 数</translation>
    </message>
    <message>
        <source>Weight a rack may have</source>
        <translation>单柜承重上限</translation>
    </message>
    <message>
        <source>Weight of an empty rack</source>
        <translation>空柜重量</translation>
    </message>
    <message>
        <source>Power a rack may draw</source>
        <translation>单柜功率上限</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>生效月份</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>计量方式</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>功率因数</translation>
    </message>
    <message>
        <source>Temperature, January</source>
        <translation>1&#xa0;月气温</translation>
    </message>
    <message>
        <source>Temperature, February</source>
        <translation>2&#xa0;月气温</translation>
    </message>
    <message>
        <source>Temperature, March</source>
        <translation>3&#xa0;月气温</translation>
    </message>
    <message>
        <source>Temperature, April</source>
        <translation>4&#xa0;月气温</translation>
    </message>
    <message>
        <source>Temperature, May</source>
        <translation>5&#xa0;月气温</translation>
    </message>
    <message>
        <source>Temperature, June</source>
        <translation>6&#xa0;月气温</translation>
    </message>
    <message>
        <source>Temperature, July</source>
        <translation>7&#xa0;月气温</translation>
    </message>
    <message>
        <source>Temperature, August</source>
        <translation>8&#xa0;月气温</translation>
    </message>
    <message>
        <source>Temperature, September</source>
        <translation>9&#xa0;月气温</translation>
    </message>
    <message>
        <source>Temperature, October</source>
        <translation>10&#xa0;月气温</translation>
    </message>
    <message>
        <source>Temperature, November</source>
        <translation>11&#xa0;月气温</translation>
    </message>
    <message>
        <source>Temperature, December</source>
        <translation>12&#xa0;月气温</translation>
    </message>
    <message>
        <source>Humidity, January</source>
        <translation>1&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Humidity, February</source>
        <translation>2&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Humidity, March</source>
        <translation>3&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Humidity, April</source>
        <translation>4&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Humidity, May</source>
        <translation>5&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Humidity, June</source>
        <translation>6&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Humidity, July</source>
        <translation>7&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Humidity, August</source>
        <translation>8&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Humidity, September</source>
        <translation>9&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Humidity, October</source>
        <translation>10&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Humidity, November</source>
        <translation>11&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Humidity, December</source>
        <translation>12&#xa0;月相对湿度</translation>
    </message>
    <message>
        <source>Daily range, January</source>
        <translation>1&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Daily range, February</source>
        <translation>2&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Daily range, March</source>
        <translation>3&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Daily range, April</source>
        <translation>4&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Daily range, May</source>
        <translation>5&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Daily range, June</source>
        <translation>6&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Daily range, July</source>
        <translation>7&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Daily range, August</source>
        <translation>8&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Daily range, September</source>
        <translation>9&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Daily range, October</source>
        <translation>10&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Daily range, November</source>
        <translation>11&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Daily range, December</source>
        <translation>12&#xa0;月日较差</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省／州／电网区域</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>海拔</translation>
    </message>
    <message>
        <source>PUE limit</source>
        <translation>PUE 上限</translation>
    </message>
    <message>
        <source>Construction cost</source>
        <translation>单位造价</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Units per US dollar</source>
        <translation>每美元兑换额</translation>
    </message>
    <message>
        <source>Year of the rate</source>
        <translation>汇率年份</translation>
    </message>
    <message>
        <source>System</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>整机台数</translation>
    </message>
    <message>
        <source>Commissioning</source>
        <translation>投产</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>分批上架月数</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>Operating factor</source>
        <translation>运行系数</translation>
    </message>
    <message>
        <source>Idle factor</source>
        <translation>空闲系数</translation>
    </message>
    <message>
        <source>Network power</source>
        <translation>网络功率占比</translation>
    </message>
    <message>
        <source>Storage power</source>
        <translation>存储功率占比</translation>
    </message>
    <message>
        <source>Systems per rack, pinned</source>
        <translation>单柜台数（固定值）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始月份</translation>
    </message>
    <message>
        <source>Accelerators used</source>
        <translation>使用卡数</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>Compute counted</source>
        <translation>算力计算方式</translation>
    </message>
    <message>
        <source>Attention counted</source>
        <translation>注意力计入比例</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>训练精度</translation>
    </message>
    <message>
        <source>Hardware class</source>
        <translation>硬件类别</translation>
    </message>
    <message>
        <source>MFU, pinned</source>
        <translation>MFU（固定值）</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>有效训练占比</translation>
    </message>
    <message>
        <source>Accelerator-hours, pinned</source>
        <translation>卡时（固定值）</translation>
    </message>
    <message>
        <source>Accelerator power, of TDP</source>
        <translation>加速卡功率占 TDP</translation>
    </message>
    <message>
        <source>Watts per accelerator, pinned</source>
        <translation>单卡功率（固定值）</translation>
    </message>
    <message>
        <source>Server watts per accelerator, pinned</source>
        <translation>单卡服务器功率（固定值）</translation>
    </message>
    <message>
        <source>IT watts per accelerator, pinned</source>
        <translation>单卡 IT 功率（固定值）</translation>
    </message>
    <message>
        <source>Rental price, pinned</source>
        <translation>租用单价（固定值）</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向位置</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>纵向位置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Embodied carbon</source>
        <translation>隐含碳</translation>
    </message>
    <message>
        <source>Embodied carbon of the server</source>
        <translation>服务器隐含碳</translation>
    </message>
    <message>
        <source>Embodied carbon of the facility</source>
        <translation>设施隐含碳</translation>
    </message>
    <message>
        <source>Residual carbon</source>
        <translation>剩余电量排放因子</translation>
    </message>
    <message>
        <source>Green contracts</source>
        <translation>绿电合同占比</translation>
    </message>
    <message>
        <source>Water of the grid</source>
        <translation>电网耗水</translation>
    </message>
    <message>
        <source>Electricity of a home</source>
        <translation>家庭年用电量</translation>
    </message>
    <message>
        <source>Carbon of a car</source>
        <translation>汽车排放</translation>
    </message>
    <message>
        <source>Carbon of a flight</source>
        <translation>航班人均排放</translation>
    </message>
    <message>
        <source>Matrix products, of peak</source>
        <translation>矩阵乘法占峰值比例</translation>
    </message>
    <message>
        <source>Attention, of peak</source>
        <translation>注意力占峰值比例</translation>
    </message>
    <message>
        <source>Elementwise passes</source>
        <translation>逐元素运算遍数</translation>
    </message>
    <message>
        <source>Memory, of peak</source>
        <translation>显存带宽利用率</translation>
    </message>
    <message>
        <source>Latency of an all-reduce</source>
        <translation>全归约时延</translation>
    </message>
    <message>
        <source>Bandwidth within a system</source>
        <translation>系统内带宽</translation>
    </message>
    <message>
        <source>Bandwidth between systems</source>
        <translation>系统间带宽</translation>
    </message>
    <message>
        <source>Tensor transfers hidden</source>
        <translation>张量并行通信掩盖比例</translation>
    </message>
    <message>
        <source>Pipeline transfers hidden</source>
        <translation>流水线通信掩盖比例</translation>
    </message>
    <message>
        <source>Data exchange hidden</source>
        <translation>数据并行通信掩盖比例</translation>
    </message>
    <message>
        <source>Expert transfers exposed</source>
        <translation>专家通信未掩盖比例</translation>
    </message>
    <message>
        <source>Expert imbalance</source>
        <translation>专家负载不均衡度</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Tensor parallel</source>
        <translation>张量并行</translation>
    </message>
    <message>
        <source>Pipeline stages</source>
        <translation>流水线级数</translation>
    </message>
    <message>
        <source>Chunks per stage</source>
        <translation>每级分块数</translation>
    </message>
    <message>
        <source>Context parallel</source>
        <translation>上下文并行</translation>
    </message>
    <message>
        <source>Expert parallel</source>
        <translation>专家并行</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>微批次</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重计算内容</translation>
    </message>
    <message>
        <source>ZeRO</source>
        <translation>ZeRO</translation>
    </message>
    <message>
        <source>Fused attention</source>
        <translation>融合注意力</translation>
    </message>
    <message>
        <source>Sequence parallel</source>
        <translation>序列并行</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Optimizer state</source>
        <translation>优化器状态</translation>
    </message>
    <message>
        <source>Production over benchmark</source>
        <translation>生产环境与基准测试之比</translation>
    </message>
    <message>
        <source>Goodput taken</source>
        <translation>有效训练占比取自</translation>
    </message>
    <message>
        <source>Accelerator-hours between failures</source>
        <translation>故障间隔卡时</translation>
    </message>
    <message>
        <source>Stall of a checkpoint</source>
        <translation>检查点停顿</translation>
    </message>
    <message>
        <source>Checkpoint bandwidth</source>
        <translation>检查点写入带宽</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启时间</translation>
    </message>
    <message>
        <source>Left by planned stops</source>
        <translation>计划停机后剩余比例</translation>
    </message>
    <message>
        <source>Unique tokens</source>
        <translation>不重复词元</translation>
    </message>
    <message>
        <source>Stock of text</source>
        <translation>文本存量</translation>
    </message>
    <message>
        <source>Post-training</source>
        <translation>后训练</translation>
    </message>
    <message>
        <source>Rollout tokens</source>
        <translation>采样（Rollout）词元</translation>
    </message>
    <message>
        <source>Scoring passes</source>
        <translation>打分遍数</translation>
    </message>
    <message>
        <source>Epochs on rollouts</source>
        <translation>采样数据训练轮数</translation>
    </message>
    <message>
        <source>Utilisation of generation</source>
        <translation>生成阶段利用率</translation>
    </message>
    <message>
        <source>Programme over run</source>
        <translation>整个项目与本次训练之比</translation>
    </message>
    <message>
        <source>MFU taken from</source>
        <translation>MFU 取自</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束月份</translation>
    </message>
    <message>
        <source>Daily users</source>
        <translation>日活跃用户</translation>
    </message>
    <message>
        <source>Sessions per user</source>
        <translation>人均会话数</translation>
    </message>
    <message>
        <source>Prompts per session</source>
        <translation>每会话请求数</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>提示词元数</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出词元数</translation>
    </message>
    <message>
        <source>Peak over mean</source>
        <translation>峰均比</translation>
    </message>
    <message>
        <source>Growth per year</source>
        <translation>年增长率</translation>
    </message>
    <message>
        <source>Serving precision</source>
        <translation>推理精度</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>TTFT limit</source>
        <translation>首词元时延限值</translation>
    </message>
    <message>
        <source>TPOT limit</source>
        <translation>每词元时延限值</translation>
    </message>
    <message>
        <source>Prefill and decode</source>
        <translation>预填充与解码</translation>
    </message>
    <message>
        <source>Parallelism</source>
        <translation>并行方式</translation>
    </message>
    <message>
        <source>Serving class</source>
        <translation>推理类别</translation>
    </message>
    <message>
        <source>Prefix cache</source>
        <translation>前缀缓存</translation>
    </message>
    <message>
        <source>Prefix hits</source>
        <translation>前缀命中率</translation>
    </message>
    <message>
        <source>Answers from cache</source>
        <translation>缓存答复占比</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>投机解码</translation>
    </message>
    <message>
        <source>Drafted tokens</source>
        <translation>草稿词元数</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>接受率</translation>
    </message>
    <message>
        <source>Draft cost</source>
        <translation>草稿开销</translation>
    </message>
    <message>
        <source>Load in the peak</source>
        <translation>高峰负载</translation>
    </message>
    <message>
        <source>Spare replicas</source>
        <translation>备用副本</translation>
    </message>
    <message>
        <source>Way to the user</source>
        <translation>到用户的时延</translation>
    </message>
    <message>
        <source>Accelerators per replica, pinned</source>
        <translation>每副本卡数（固定值）</translation>
    </message>
    <message>
        <source>Batch, pinned</source>
        <translation>批量（固定值）</translation>
    </message>
    <message>
        <source>Throughput per accelerator, measured</source>
        <translation>单卡吞吐量（实测）</translation>
    </message>
    <message>
        <source>Decode rate, pinned</source>
        <translation>解码速率（固定值）</translation>
    </message>
    <message>
        <source>Prefill rate, pinned</source>
        <translation>预填充速率（固定值）</translation>
    </message>
    <message>
        <source>Watts per busy accelerator, pinned</source>
        <translation>忙时单卡功率（固定值）</translation>
    </message>
    <message>
        <source>Server watts per busy accelerator, pinned</source>
        <translation>忙时单卡服务器功率（固定值）</translation>
    </message>
    <message>
        <source>Throughput factor</source>
        <translation>吞吐系数</translation>
    </message>
    <message>
        <source>Bandwidth, weights</source>
        <translation>带宽利用率（权重）</translation>
    </message>
    <message>
        <source>Bandwidth, KV cache</source>
        <translation>带宽利用率（KV 缓存）</translation>
    </message>
    <message>
        <source>Peak, decode</source>
        <translation>算力利用率（解码）</translation>
    </message>
    <message>
        <source>Peak, prefill</source>
        <translation>算力利用率（预填充）</translation>
    </message>
    <message>
        <source>Per step</source>
        <translation>每步开销</translation>
    </message>
    <message>
        <source>Per sequence</source>
        <translation>每序列开销</translation>
    </message>
    <message>
        <source>Per layer</source>
        <translation>每层开销</translation>
    </message>
    <message>
        <source>Link latency</source>
        <translation>链路时延</translation>
    </message>
    <message>
        <source>Links inside</source>
        <translation>机内链路带宽</translation>
    </message>
    <message>
        <source>Links outside</source>
        <translation>机间链路带宽</translation>
    </message>
    <message>
        <source>Hidden exchange</source>
        <translation>交换隐藏比例</translation>
    </message>
    <message>
        <source>Power, base</source>
        <translation>功率：基底</translation>
    </message>
    <message>
        <source>Power, bandwidth</source>
        <translation>功率：带宽</translation>
    </message>
    <message>
        <source>Power, arithmetic</source>
        <translation>功率：运算</translation>
    </message>
    <message>
        <source>Port speed</source>
        <translation>端口速率</translation>
    </message>
    <message>
        <source>Optics</source>
        <translation>光学方案</translation>
    </message>
    <message>
        <source>Ports per switch</source>
        <translation>每交换机端口数</translation>
    </message>
    <message>
        <source>Switch power</source>
        <translation>交换机功率</translation>
    </message>
    <message>
        <source>Power of an optical end</source>
        <translation>单个光端功率</translation>
    </message>
    <message>
        <source>Adapter power</source>
        <translation>网卡功率</translation>
    </message>
    <message>
        <source>CPU TDP</source>
        <translation>CPU 热设计功耗</translation>
    </message>
    <message>
        <source>System memory</source>
        <translation>系统内存</translation>
    </message>
    <message>
        <source>Link switches</source>
        <translation>卡间互连交换芯片</translation>
    </message>
    <message>
        <source>Network adapters</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Supply efficiency</source>
        <translation>电源效率</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>规模配置</translation>
    </message>
    <message>
        <source>CPU utilisation</source>
        <translation>CPU 利用率</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Ports per accelerator</source>
        <translation>每卡端口数</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>收敛比</translation>
    </message>
    <message>
        <source>Links to the leaves</source>
        <translation>接入层链路</translation>
    </message>
    <message>
        <source>Error, throughput</source>
        <translation>误差（吞吐量）</translation>
    </message>
    <message>
        <source>Error, energy</source>
        <translation>误差（能耗）</translation>
    </message>
    <message>
        <source>Cash flow in prices that are</source>
        <translation>现金流的价格口径</translation>
    </message>
    <message>
        <source>Inflation</source>
        <translation>通货膨胀率</translation>
    </message>
    <message>
        <source>Electricity price, rise a year</source>
        <translation>电价年涨幅</translation>
    </message>
    <message>
        <source>Other operating cost, rise a year</source>
        <translation>其他运营成本年涨幅</translation>
    </message>
    <message>
        <source>Rental price, rise a year</source>
        <translation>租金年涨幅</translation>
    </message>
    <message>
        <source>Exit value of servers</source>
        <translation>服务器残值</translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation>接网</translation>
    </message>
    <message>
        <source>Insurance and property tax</source>
        <translation>保险与财产税</translation>
    </message>
    <message>
        <source>Water price</source>
        <translation>水价</translation>
    </message>
    <message>
        <source>Colocation price</source>
        <translation>托管价格</translation>
    </message>
    <message>
        <source>Energy price</source>
        <translation>电度电价</translation>
    </message>
    <message>
        <source>Demand charge</source>
        <translation>需量电费（基本电费）</translation>
    </message>
    <message>
        <source>Ratchet</source>
        <translation>最低计费需量</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>电价方案</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT 功率</translation>
    </message>
    <message>
        <source>Power over IT power</source>
        <translation>总功率与 IT 功率之比</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>太阳辐照度</translation>
    </message>
    <message>
        <source>Efficiency of the cells</source>
        <translation>电池片效率</translation>
    </message>
    <message>
        <source>Packing, wiring and pointing</source>
        <translation>填充、布线与指向</translation>
    </message>
    <message>
        <source>Degradation of the array</source>
        <translation>电池阵衰减</translation>
    </message>
    <message>
        <source>Power of the array by mass</source>
        <translation>电池阵比功率</translation>
    </message>
    <message>
        <source>Time in shadow</source>
        <translation>阴影时间占比</translation>
    </message>
    <message>
        <source>Time of an orbit</source>
        <translation>轨道周期</translation>
    </message>
    <message>
        <source>Battery by mass</source>
        <translation>蓄电池比能量</translation>
    </message>
    <message>
        <source>Temperature of the radiator</source>
        <translation>散热板温度</translation>
    </message>
    <message>
        <source>Emissivity</source>
        <translation>发射率</translation>
    </message>
    <message>
        <source>Absorptivity of sunlight</source>
        <translation>太阳吸收率</translation>
    </message>
    <message>
        <source>Fin effectiveness</source>
        <translation>翅片效率</translation>
    </message>
    <message>
        <source>View of the Earth</source>
        <translation>对地球的视角系数</translation>
    </message>
    <message>
        <source>View of the Sun</source>
        <translation>受晒比例</translation>
    </message>
    <message>
        <source>Warmth of the Earth</source>
        <translation>地球红外辐射</translation>
    </message>
    <message>
        <source>Albedo of the Earth</source>
        <translation>地球反照率</translation>
    </message>
    <message>
        <source>Mass of the radiator</source>
        <translation>散热板面密度</translation>
    </message>
    <message>
        <source>Mass of the cooling loop</source>
        <translation>冷却回路质量</translation>
    </message>
    <message>
        <source>Mass of bus and structure</source>
        <translation>平台与结构质量</translation>
    </message>
    <message>
        <source>Mass of the IT</source>
        <translation>IT 设备质量</translation>
    </message>
    <message>
        <source>Launch price</source>
        <translation>发射价格</translation>
    </message>
    <message>
        <source>Price of the satellite</source>
        <translation>卫星造价</translation>
    </message>
    <message>
        <source>Carbon of a launch</source>
        <translation>发射碳排放</translation>
    </message>
    <message>
        <source>Life of a satellite</source>
        <translation>卫星寿命</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Accelerators that fail</source>
        <translation>加速卡年故障率</translation>
    </message>
    <message>
        <source>Power of a satellite</source>
        <translation>单星功率</translation>
    </message>
    <message>
        <source>Downlink of a satellite</source>
        <translation>单星下行速率</translation>
    </message>
    <message>
        <source>Laser link</source>
        <translation>激光链路</translation>
    </message>
    <message>
        <source>Network of a cluster</source>
        <translation>集群网络带宽</translation>
    </message>
    <message>
        <source>Answered on devices</source>
        <translation>终端应答占比</translation>
    </message>
    <message>
        <source>Energy per token on a device</source>
        <translation>终端每词元能耗</translation>
    </message>
    <message>
        <source>Charging efficiency</source>
        <translation>充电效率</translation>
    </message>
    <message>
        <source>Chips better by</source>
        <translation>芯片能效提高倍数</translation>
    </message>
    <message>
        <source>On the market</source>
        <translation>上市情况</translation>
    </message>
    <message>
        <source>Redundancy of the supply</source>
        <translation>供电冗余</translation>
    </message>
    <message>
        <source>Redundancy of the generators</source>
        <translation>发电机冗余</translation>
    </message>
    <message>
        <source>Redundancy of the cooling</source>
        <translation>制冷冗余</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>变压器</translation>
    </message>
    <message>
        <source>UPS module</source>
        <translation>UPS 模块</translation>
    </message>
    <message>
        <source>Generator set</source>
        <translation>发电机组</translation>
    </message>
    <message>
        <source>Coolant distribution unit</source>
        <translation>冷量分配单元</translation>
    </message>
    <message>
        <source>Chiller</source>
        <translation>冷水机组</translation>
    </message>
    <message>
        <source>Reserve of the connection</source>
        <translation>接入余量</translation>
    </message>
    <message>
        <source>White space of a rack</source>
        <translation>单机柜占用的机房面积</translation>
    </message>
    <message>
        <source>Footprint of a rack</source>
        <translation>机柜占地</translation>
    </message>
    <message>
        <source>Gross area over white space</source>
        <translation>总面积与机房面积之比</translation>
    </message>
    <message>
        <source>Design dry-bulb</source>
        <translation>设计干球温度</translation>
    </message>
    <message>
        <source>Design wet-bulb</source>
        <translation>设计湿球温度</translation>
    </message>
    <message>
        <source>Year of weather</source>
        <translation>气象年</translation>
    </message>
    <message>
        <source>Export-controlled since</source>
        <translation>出口管制起始日</translation>
    </message>
    <message>
        <source>Controlled destinations</source>
        <translation>受管制的目的地</translation>
    </message>
    <message>
        <source>Results compared</source>
        <translation>对比的结果</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Paper of the report</source>
        <translation>报告纸张</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>报告章节</translation>
    </message>
    <message>
        <source>Words of the report in English</source>
        <translation>报告的英文文字</translation>
    </message>
    <message>
        <source>Words of the report in Simplified Chinese</source>
        <translation>报告的简体中文文字</translation>
    </message>
    <message>
        <source>Words of the report in Traditional Chinese</source>
        <translation>报告的繁体中文文字</translation>
    </message>
    <message>
        <source>Updates of a device&apos;s model</source>
        <translation>终端模型更新</translation>
    </message>
    <message>
        <source>Size of an update</source>
        <translation>每次更新大小</translation>
    </message>
    <message>
        <source>Network energy for a gigabyte</source>
        <translation>每 GB 网络用电</translation>
    </message>
    <message>
        <source>Changes taken together</source>
        <translation>合为一组的更改</translation>
    </message>
    <message>
        <source>Device counted</source>
        <translation>终端计入比例</translation>
    </message>
    <message>
        <source>Embodied carbon of a device</source>
        <translation>终端隐含碳</translation>
    </message>
    <message>
        <source>Life of a device</source>
        <translation>终端使用年限</translation>
    </message>
    <message>
        <source>Slides of the report</source>
        <translation>报告的幻灯片</translation>
    </message>
    <message>
        <source>Inputs swept</source>
        <translation>扫描的输入</translation>
    </message>
    <message>
        <source>Results swept</source>
        <translation>扫描的结果</translation>
    </message>
    <message>
        <source>Limit of the sweep</source>
        <translation>扫描的限值</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>What grid carbon counts</source>
        <translation>排放因子口径</translation>
    </message>
    <message>
        <source>Open choices</source>
        <translation>待定的选择</translation>
    </message>
    <message>
        <source>Sequence length in training</source>
        <translation>训练序列长度</translation>
    </message>
    <message>
        <source>Peak, FP4</source>
        <translation>FP4 峰值算力</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest valid value</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不高于 %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>capital included</source>
        <translation>含资本</translation>
    </message>
    <message>
        <source>of all runs</source>
        <translation>全部训练任务</translation>
    </message>
    <message>
        <source>location-based</source>
        <translation>基于位置</translation>
    </message>
    <message>
        <source>Training energy</source>
        <translation>训练用电量</translation>
    </message>
    <message>
        <source>Add a training run.</source>
        <translation>新增训练任务。</translation>
    </message>
    <message>
        <source>Peak facility power</source>
        <translation>设施峰值功率</translation>
    </message>
    <message>
        <source>Choose the run&apos;s cluster and its facility.</source>
        <translation>选择训练任务的集群及其所在设施。</translation>
    </message>
    <message>
        <source>training runs: %1</source>
        <translation>训练任务 %1 个</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>month</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 to owned</source>
        <comment>−15 %</comment>
        <translation>较自有 %1</translation>
    </message>
    <message>
        <source>PUE %1</source>
        <translation>PUE %1</translation>
    </message>
    <message>
        <source>%1 each</source>
        <comment>price of an hour of an accelerator</comment>
        <translation>单卡 %1</translation>
    </message>
    <message>
        <source>%1 of cash cost</source>
        <comment>percentage</comment>
        <translation>占现金成本 %1</translation>
    </message>
    <message>
        <source>services: %1</source>
        <translation>推理服务 %1 项</translation>
    </message>
    <message>
        <source>training runs: %1 · services: %2</source>
        <translation>训练任务 %1 个 · 推理服务 %2 项</translation>
    </message>
    <message>
        <source>of all services</source>
        <translation>全部推理服务</translation>
    </message>
    <message>
        <source>of all workloads</source>
        <translation>全部工作负载</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 holds weather. wattplan-cli weather gives it to a site.</source>
        <translation>%1 是气象文件。请用 wattplan-cli weather 把它交给站点。</translation>
    </message>
    <message>
        <source>%1: formulas %2, inputs %3, columns %4, tables computed by Wattplan %5.</source>
        <comment>file, then what is in it</comment>
        <translation>%1：公式 %2 个，输入 %3 个，列 %4 个，由 Wattplan 计算的表 %5 张。</translation>
    </message>
    <message>
        <source>A spreadsheet is an .xlsx file, not “%1”.</source>
        <translation>电子表格是 .xlsx 文件，而不是“%1”。</translation>
    </message>
    <message>
        <source>no objects</source>
        <translation>没有对象</translation>
    </message>
    <message>
        <source>Would replace %1 and its history with the plan of %2: %3.</source>
        <comment>file, file, objects</comment>
        <translation>将以 %2 中的规划替换 %1 及其历史：%3。</translation>
    </message>
    <message>
        <source>%1 has: %2.</source>
        <comment>file, objects</comment>
        <translation>%1 现有：%2。</translation>
    </message>
    <message>
        <source>Would make %1 of the plan of %2: %3.</source>
        <comment>file, file, objects</comment>
        <translation>将由 %2 中的规划生成 %1：%3。</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>这是试运行：未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>GoalSeek</name>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>result, input</comment>
        <translation>%1随%2的变化</translation>
    </message>
    <message>
        <source>The result over the range of one input; the dashed line is the target.</source>
        <translation>结果随一项输入的变化；虚线为目标。</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>达到目标</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>The result has no value over the range of this input.</source>
        <translation>该结果在此输入项的范围内没有数值。</translation>
    </message>
    <message>
        <source>The result with each choice; a bar each.</source>
        <translation>每个选项的结果，各一条。</translation>
    </message>
    <message>
        <source>This input has no other choice.</source>
        <translation>此输入项没有其他选项。</translation>
    </message>
    <message>
        <source>● %1</source>
        <comment>the present choice</comment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>Met at %1.</source>
        <comment>values of the input</comment>
        <translation>取 %1 时达到。</translation>
    </message>
    <message>
        <source>No step meets it: it lies between %1 and %2.</source>
        <comment>values of the input</comment>
        <translation>没有整数值恰好达到：介于 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>It is met whatever this input is.</source>
        <translation>无论此输入项取何值都能达到。</translation>
    </message>
    <message>
        <source>This input doesn&apos;t move the result. Choose another.</source>
        <translation>此输入项不影响该结果，请换一项。</translation>
    </message>
    <message>
        <source>Not met between %1 and %2. The nearest is %4, at %3.</source>
        <comment>range, input, result</comment>
        <translation>在 %1 至 %2 之间达不到。最接近的是取 %3 时的 %4。</translation>
    </message>
    <message>
        <source>The result has no value anywhere in the range.</source>
        <translation>该结果在整个范围内都没有数值。</translation>
    </message>
    <message>
        <source>No value from %1 to %2: %3</source>
        <comment>range, why</comment>
        <translation>从 %1 到 %2 没有数值：%3</translation>
    </message>
    <message>
        <source>an input is missing</source>
        <translation>缺少一项输入</translation>
    </message>
    <message>
        <source>it can&apos;t be built so</source>
        <translation>这样无法建成</translation>
    </message>
    <message>
        <source>Nearest: %1, with %2.</source>
        <comment>choice, result</comment>
        <translation>最接近的是 %1，结果为 %2。</translation>
    </message>
    <message>
        <source>No choice gives the result a value.</source>
        <translation>没有任何选项能使该结果有数值。</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>影响最大的输入</translation>
    </message>
    <message>
        <source>For each input the result at both ends of its range, the others as they are; greatest first.</source>
        <translation>每项输入取范围两端时的结果，其余保持不变；影响最大的在前。</translation>
    </message>
    <message>
        <source>No input moves this result, or it has no value.</source>
        <translation>没有输入项影响此结果，或此结果没有数值。</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>变动幅度</translation>
    </message>
    <message numerus="yes">
        <source>%n further choice(s) have no value or are farther away.</source>
        <translation>
            <numerusform>另有 %n 个选项没有数值或相差更远。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <comment>result, input, input</comment>
        <translation>%1：由%2和%3决定</translation>
    </message>
    <message>
        <source>Every pair of the two inputs on the line brings the result to the target.</source>
        <translation>线上每一组输入都使结果达到目标。</translation>
    </message>
    <message>
        <source>No pair meets the target between a quarter and four times what the two inputs are now.</source>
        <translation>在两项输入现值的四分之一到四倍之间，没有能达到目标的组合。</translation>
    </message>
    <message>
        <source>Each pair on the line meets the target. Choose no second input to set a value.</source>
        <translation>线上每一组都达到目标。要设定数值，请不选第二项输入。</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Training compute of published models</source>
        <translation>已发布模型的训练算力</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练算力</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Published models</source>
        <translation>已发布模型</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>本规划</translation>
    </message>
    <message>
        <source>Trend %1</source>
        <comment>era</comment>
        <translation>趋势 %1</translation>
    </message>
    <message>
        <source>95 % prediction, %1</source>
        <comment>era</comment>
        <translation>95&#xa0;% 预测区间，%1</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>外推</translation>
    </message>
    <message>
        <source>Moore&apos;s law: doubling in 24 months</source>
        <translation>摩尔定律：24&#xa0;个月翻一倍</translation>
    </message>
    <message>
        <source>No model has a publication date and a published training compute. Enter them in Models.</source>
        <translation>没有模型同时具备发布日期和公布训练算力。在“模型”中填写。</translation>
    </message>
    <message>
        <source>%1, P10–P90</source>
        <comment>run</comment>
        <translation>%1，P10–P90</translation>
    </message>
    <message>
        <source>Training compute against publication date, with the trend of each era. Models: %1; runs of this plan: %2.</source>
        <translation>训练算力与发布日期，附各时期趋势。模型 %1 个，本规划的训练任务 %2 个。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>检查哪些内容</translation>
    </message>
    <message>
        <source>Methods and literature</source>
        <translation>方法与文献</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Fields are typed; results are computed. On the command line this kind is called %1.</source>
        <translation>字段由人填写，结果由程序计算。命令行里这类对象写作 %1。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Typed as a year.</source>
        <translation>填写年份。</translation>
    </message>
    <message>
        <source>Typed as an amount of money; without a currency it is in that of the plan.</source>
        <translation>填写金额；不写币种时以规划币种计。</translation>
    </message>
    <message>
        <source>Typed as money per %1; without a currency it is in that of the plan.</source>
        <comment>unit</comment>
        <translation>填写单价（金额／%1）；不写币种时以规划币种计。</translation>
    </message>
    <message>
        <source>Typed as a whole number.</source>
        <translation>填写整数。</translation>
    </message>
    <message>
        <source>Typed as a number.</source>
        <translation>填写数字。</translation>
    </message>
    <message>
        <source>Typed as a number; without a unit it is in %1.</source>
        <translation>填写数字；不写单位时，单位是“%1”。</translation>
    </message>
    <message>
        <source>Typed as text.</source>
        <translation>填写文字。</translation>
    </message>
    <message>
        <source>Typed as a month or a day: %1 or %2.</source>
        <translation>填写月份或日期：%1 或 %2。</translation>
    </message>
    <message>
        <source>Chosen by its name or key: %1.</source>
        <comment>a kind of object</comment>
        <translation>按名称或标识选取：%1。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>是或否。</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>例如：%1。</translation>
    </message>
    <message>
        <source>Range: %1.</source>
        <translation>范围：%1。</translation>
    </message>
    <message>
        <source>May not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>Stands in for the result %1; empty, that is computed.</source>
        <translation>代替结果“%1”；留空则由公式计算。</translation>
    </message>
    <message>
        <source>Empty: follows %1.</source>
        <comment>a field</comment>
        <translation>留空：沿用“%1”。</translation>
    </message>
    <message>
        <source>Empty: follows %1 of %2.</source>
        <comment>a field, and the field that names its object</comment>
        <translation>留空：沿用“%2”的“%1”。</translation>
    </message>
    <message>
        <source>Empty: %1 (%2).</source>
        <comment>default, its source</comment>
        <translation>留空：%1（%2）。</translation>
    </message>
    <message>
        <source>Empty: %1.</source>
        <comment>default</comment>
        <translation>留空：%1。</translation>
    </message>
    <message>
        <source>Empty: unknown; a result that needs it waits for it.</source>
        <translation>留空：未知，需要它的结果会等待。</translation>
    </message>
    <message>
        <source>Published by others: it stands beside the results and moves none.</source>
        <translation>他人公布的数字：与结果并列，不影响任何结果。</translation>
    </message>
    <message>
        <source>Key: %1.</source>
        <comment>of a field or result, for the command line and files</comment>
        <translation>标识：%1。</translation>
    </message>
    <message>
        <source>Formula: %1.</source>
        <translation>公式：%1。</translation>
    </message>
    <message>
        <source>Reads: %1.</source>
        <comment>inputs and results</comment>
        <translation>读取：%1。</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>来源：%1。</translation>
    </message>
    <message>
        <source>Unit: money.</source>
        <translation>单位：金额。</translation>
    </message>
    <message>
        <source>Unit: money per %1.</source>
        <translation>单位：金额／%1。</translation>
    </message>
    <message>
        <source>Unit: %1, or one that suits its size.</source>
        <translation>单位：%1，或与大小相称的单位。</translation>
    </message>
    <message>
        <source>A value for each month of the plan.</source>
        <translation>规划期内每月一个数值。</translation>
    </message>
    <message>
        <source>Can be pinned: %1.</source>
        <comment>the field that pins a result</comment>
        <translation>可以固定：%1。</translation>
    </message>
    <message>
        <source>The plan is checked anew after each edit. What it finds stands on the page [%1](wattplan:page/checks), with buttons that mend it.</source>
        <translation>每次编辑后都重新检查规划。检查结果列在 [%1](wattplan:page/checks) 页，能改的配有按钮。</translation>
    </message>
    <message>
        <source>What the formulas and defaults rest on. The sources of the library&apos;s figures stand on the page [%1](wattplan:page/sources).</source>
        <translation>公式和默认值的依据。资料库数字的来源列在 [%1](wattplan:page/sources) 页。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, and the key behind it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Its table stands on the page %1.</source>
        <translation>它的表格在 %1 页。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a named part of a formula, what it computes</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>HardwareComparison</name>
    <message>
        <source>FLOP/s per watt</source>
        <translation>每瓦算力</translation>
    </message>
    <message>
        <source>FLOP/s for the price</source>
        <translation>单位价格算力</translation>
    </message>
    <message>
        <source>Dense peak of accelerators over their TDP, against the date of launch.</source>
        <translation>加速卡的稠密峰值算力除以 TDP，按上市日期排列。</translation>
    </message>
    <message>
        <source>Dense peak of accelerators over the price of one, against the date of launch.</source>
        <translation>加速卡的稠密峰值算力除以单卡价格，按上市日期排列。</translation>
    </message>
    <message>
        <source>No accelerator has a date of launch and these figures.</source>
        <translation>没有加速卡同时具备上市日期和这些数据。</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>上市日期</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Peak, 16 bit, dense</source>
        <translation>16 位峰值算力，稠密</translation>
    </message>
    <message>
        <source>Peak, FP8, dense</source>
        <translation>FP8 峰值算力，稠密</translation>
    </message>
    <message>
        <source>Peak and TDP from</source>
        <translation>峰值与 TDP 依据</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>价格依据</translation>
    </message>
    <message>
        <source>typed in the plan</source>
        <translation>规划中填写</translation>
    </message>
    <message>
        <source>data sheet or list</source>
        <translation>规格书或标价</translation>
    </message>
    <message>
        <source>vendor&apos;s statement</source>
        <translation>厂商声明</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Without --headless the window opens; over SSH, ssh -X shows it.
</source>
        <translation>不加 --headless 会打开窗口；通过 SSH 时，用 ssh -X 显示窗口。
</translation>
    </message>
    <message numerus="yes">
        <source>
Written to %1: the table above, all results as results.csv, %n file(s) in all.
</source>
        <translation>
            <numerusform>
已写入 %1：上表，全部结果（results.csv），共 %n 个文件。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) of the pages.
</source>
        <translation>
            <numerusform>各页的 %n 张图表。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the pages.
</source>
        <translation>
            <numerusform>各页的 %n 张表格。
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report of %n sheet(s) written to %1.
</source>
        <translation>
            <numerusform>报告共 %n 页，已写入 %1。
</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is a .pdf, an .html or a .pptx file, not “%1”.</source>
        <translation>报告是 .pdf、.html 或 .pptx 文件，而不是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.
</source>
        <translation>
            <numerusform>%n 个文件已写入 %1。
</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision memo is a .pdf or an .html file, not “%1”.</source>
        <translation>决策备忘录是 .pdf 或 .html 文件，不是“%1”。</translation>
    </message>
    <message>
        <source>Slides are a .pptx or a .pdf file, not “%1”.</source>
        <translation>幻灯片是 .pptx 或 .pdf 文件，不是“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) written to %1.
</source>
        <translation>
            <numerusform>%n 页幻灯片已写入 %1。
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Temperature of the air that the servers take in.</source>
        <translation>服务器进风温度。</translation>
    </message>
    <message>
        <source>Temperature of the liquid that the servers take in.</source>
        <translation>服务器进液温度。</translation>
    </message>
    <message>
        <source>How much the air warms in the servers.</source>
        <translation>空气流经服务器的温升。</translation>
    </message>
    <message>
        <source>How much the liquid warms in the servers.</source>
        <translation>液体流经服务器的温升。</translation>
    </message>
    <message>
        <source>Share of IT heat that liquid takes.</source>
        <translation>IT 散热量中由液体带走的比例。</translation>
    </message>
    <message>
        <source>Efficiency of the compressors, of an ideal machine between the same temperatures.</source>
        <translation>压缩机效率与相同温度下理想循环效率之比。</translation>
    </message>
    <message>
        <source>Supply air less evaporating temperature.</source>
        <translation>送风温度减蒸发温度。</translation>
    </message>
    <message>
        <source>Supply liquid less evaporating temperature.</source>
        <translation>供液温度减蒸发温度。</translation>
    </message>
    <message>
        <source>Condensing temperature above the outside air of an air-cooled condenser.</source>
        <translation>风冷冷凝器的冷凝温度高出室外空气的度数。</translation>
    </message>
    <message>
        <source>Condensing temperature above the water of the cooling tower.</source>
        <translation>冷凝温度高出冷却塔出水的度数。</translation>
    </message>
    <message>
        <source>The condensing temperature is held above this.</source>
        <translation>冷凝温度保持在此值以上。</translation>
    </message>
    <message>
        <source>The compressors are never better than this.</source>
        <translation>压缩机能效不会高于此值。</translation>
    </message>
    <message>
        <source>How near the air side comes to what cools it.</source>
        <translation>空气侧与其冷源之间的最小温差。</translation>
    </message>
    <message>
        <source>How near the liquid side comes to what cools it.</source>
        <translation>液体侧与其冷源之间的最小温差。</translation>
    </message>
    <message>
        <source>Tower water above wet-bulb temperature.</source>
        <translation>冷却塔出水高出湿球温度的度数。</translation>
    </message>
    <message>
        <source>Supply air less chilled water at the coil.</source>
        <translation>送风温度减盘管处的冷冻水温度。</translation>
    </message>
    <message>
        <source>How much of the way to wet-bulb an indirect evaporative cooler goes.</source>
        <translation>间接蒸发冷却向湿球温度逼近的程度。</translation>
    </message>
    <message>
        <source>Fan power for each unit of heat of the air side, at full load.</source>
        <translation>满负荷时，空气侧每单位热量的风机功率。</translation>
    </message>
    <message>
        <source>Pump power for each unit of heat of the liquid side, at full load.</source>
        <translation>满负荷时，液体侧每单位热量的泵功率。</translation>
    </message>
    <message>
        <source>Facility pump power for each unit of heat of the air side.</source>
        <translation>空气侧每单位热量的设施水泵功率。</translation>
    </message>
    <message>
        <source>Facility pump power for each unit of heat of the liquid side.</source>
        <translation>液体侧每单位热量的设施水泵功率。</translation>
    </message>
    <message>
        <source>Fan power of tower or dry cooler for each unit of heat.</source>
        <translation>冷却塔或干冷器每单位热量的风机功率。</translation>
    </message>
    <message>
        <source>Fan and pump power for each unit of heat falls with load to this power.</source>
        <translation>每单位热量的风机和泵功率随负荷率的此次幂下降。</translation>
    </message>
    <message>
        <source>Loss of the UPS without load, of its rating.</source>
        <translation>UPS 空载损耗占额定容量的比例。</translation>
    </message>
    <message>
        <source>Loss of the UPS in proportion to load.</source>
        <translation>UPS 损耗中与负荷成正比的部分。</translation>
    </message>
    <message>
        <source>Loss of the UPS with the square of load.</source>
        <translation>UPS 损耗中与负荷平方成正比的部分。</translation>
    </message>
    <message>
        <source>Load of a UPS for each unit of IT load; one half in 2N.</source>
        <translation>每单位 IT 负荷对应的 UPS 负荷；2N 时为一半。</translation>
    </message>
    <message>
        <source>Loss of the transformer without load, of its rating.</source>
        <translation>变压器空载损耗占额定容量的比例。</translation>
    </message>
    <message>
        <source>Loss of the transformer at rated load.</source>
        <translation>变压器在额定负荷下的损耗。</translation>
    </message>
    <message>
        <source>Loss in cables and panels at three quarters of load, of IT power.</source>
        <translation>负荷率为四分之三时，电缆和配电柜的损耗占 IT 功率的比例。</translation>
    </message>
    <message>
        <source>Power of lighting, offices and controls at three quarters of load, of IT power.</source>
        <translation>负荷率为四分之三时，照明、办公和控制用电占 IT 功率的比例。</translation>
    </message>
    <message>
        <source>Outside air moister than this stays outside.</source>
        <translation>室外空气露点高于此值时，不引入新风。</translation>
    </message>
    <message>
        <source>Facility power that does not follow the load, of IT power.</source>
        <translation>不随负荷变化的设施功率，占 IT 功率的比例。</translation>
    </message>
    <message>
        <source>Cooling power beyond the ideal, of the ideal: what real plants lose.</source>
        <translation>制冷功率超出理想值的比例，即实际系统的额外损失。</translation>
    </message>
    <message>
        <source>Water evaporated for each kWh of heat that a wet cooler rejects.</source>
        <translation>湿式冷却每排出 1&#xa0;kWh 热量蒸发的水量。</translation>
    </message>
    <message>
        <source>How often tower water is used before it is drained.</source>
        <translation>冷却塔的水排放前循环浓缩的倍数。</translation>
    </message>
    <message>
        <source>Name of the cooling technology.</source>
        <translation>制冷技术的名称。</translation>
    </message>
    <message>
        <source>How the heat that air takes leaves the building.</source>
        <translation>空气带走的热量以何种方式排出建筑。</translation>
    </message>
    <message>
        <source>How the heat that liquid takes leaves the building.</source>
        <translation>液体带走的热量以何种方式排出建筑。</translation>
    </message>
    <message>
        <source>Power of a rack that the technology is usually used for.</source>
        <translation>采用该技术的机柜的常见功率。</translation>
    </message>
    <message>
        <source>Power of a rack that the technology can cool.</source>
        <translation>该技术能够冷却的单柜功率。</translation>
    </message>
    <message>
        <source>PUE usually stated for the technology.</source>
        <translation>该技术通常公布的 PUE。</translation>
    </message>
    <message>
        <source>Lowest PUE usually stated.</source>
        <translation>通常公布的最低 PUE。</translation>
    </message>
    <message>
        <source>Highest PUE usually stated.</source>
        <translation>通常公布的最高 PUE。</translation>
    </message>
    <message>
        <source>Water for each kWh of IT energy, usually stated.</source>
        <translation>通常公布的每 1&#xa0;kWh IT 用电的耗水量。</translation>
    </message>
    <message>
        <source>Name of the accelerator.</source>
        <translation>加速卡的名称。</translation>
    </message>
    <message>
        <source>Who makes the accelerator.</source>
        <translation>加速卡的生产厂商。</translation>
    </message>
    <message>
        <source>When the accelerator was launched.</source>
        <translation>加速卡的上市时间。</translation>
    </message>
    <message>
        <source>Family of accelerators by which the efficiency class is chosen.</source>
        <translation>加速卡所属系列，效率类别据此选取。</translation>
    </message>
    <message>
        <source>Dense peak of FP16 or BF16 matrix arithmetic, without sparsity.</source>
        <translation>FP16 或 BF16 矩阵运算的稠密峰值，不计稀疏加速。</translation>
    </message>
    <message>
        <source>Dense peak of FP8 matrix arithmetic, without sparsity.</source>
        <translation>FP8 矩阵运算的稠密峰值，不计稀疏加速。</translation>
    </message>
    <message>
        <source>Thermal design power of one accelerator.</source>
        <translation>单张加速卡的热设计功率。</translation>
    </message>
    <message>
        <source>Power of one accelerator that is on and has no work.</source>
        <translation>单张加速卡开机而无任务时的功率。</translation>
    </message>
    <message>
        <source>Peak bandwidth of its memory.</source>
        <translation>显存的峰值带宽。</translation>
    </message>
    <message>
        <source>List or street price of one accelerator.</source>
        <translation>单张加速卡的目录价或市场价。</translation>
    </message>
    <message>
        <source>On-demand price of one accelerator for an hour in a public cloud.</source>
        <translation>公有云中单张加速卡每小时的按需价格。</translation>
    </message>
    <message>
        <source>Name of the server or rack.</source>
        <translation>服务器或整机柜的名称。</translation>
    </message>
    <message>
        <source>Who makes the server or rack.</source>
        <translation>服务器或整机柜的生产厂商。</translation>
    </message>
    <message>
        <source>The accelerator it carries; empty for servers without one.</source>
        <translation>所装加速卡的型号；不带加速卡的服务器留空。</translation>
    </message>
    <message>
        <source>How many accelerators it carries.</source>
        <translation>所装加速卡的数量。</translation>
    </message>
    <message>
        <source>Height in the rack.</source>
        <translation>在机柜中占用的高度。</translation>
    </message>
    <message>
        <source>Highest power that its maker states.</source>
        <translation>厂商标称的最大功率。</translation>
    </message>
    <message>
        <source>Power under heavy training load.</source>
        <translation>高强度训练负荷下的功率。</translation>
    </message>
    <message>
        <source>Weight of the server or rack.</source>
        <translation>服务器或整机柜的重量。</translation>
    </message>
    <message>
        <source>Price of the whole server or rack.</source>
        <translation>整台服务器或整机柜的价格。</translation>
    </message>
    <message>
        <source>How it gives its heat to the hall.</source>
        <translation>向机房散热的方式。</translation>
    </message>
    <message>
        <source>Share of its power that its own fans take.</source>
        <translation>自身风扇占整机功率的比例。</translation>
    </message>
    <message>
        <source>Name of the class.</source>
        <translation>类别的名称。</translation>
    </message>
    <message>
        <source>Accelerators that the class is for.</source>
        <translation>该类别适用的加速卡。</translation>
    </message>
    <message>
        <source>Models that the class is for.</source>
        <translation>该类别适用的模型。</translation>
    </message>
    <message>
        <source>Arithmetic of training that the class is for.</source>
        <translation>该类别适用的训练精度。</translation>
    </message>
    <message>
        <source>Utilisation that one run in twenty falls below, of the dense 16-bit peak.</source>
        <translation>每二十个训练任务中有一个低于此值；以 16&#xa0;位稠密峰值为基准。</translation>
    </message>
    <message>
        <source>Usual model FLOP utilisation, of the dense 16-bit peak.</source>
        <translation>常见的模型算力利用率；以 16&#xa0;位稠密峰值为基准。</translation>
    </message>
    <message>
        <source>Utilisation that one run in twenty exceeds, of the dense 16-bit peak.</source>
        <translation>每二十个训练任务中有一个高于此值；以 16&#xa0;位稠密峰值为基准。</translation>
    </message>
    <message>
        <source>Name of the model.</source>
        <translation>模型的名称。</translation>
    </message>
    <message>
        <source>Who trained the model.</source>
        <translation>训练该模型的机构。</translation>
    </message>
    <message>
        <source>Country of the developer.</source>
        <translation>研发机构所在的国家或地区。</translation>
    </message>
    <message>
        <source>When the model was published; trend lines place it there.</source>
        <translation>模型的发布时间；趋势线据此定位。</translation>
    </message>
    <message>
        <source>All parameters of the model.</source>
        <translation>模型的全部参数。</translation>
    </message>
    <message>
        <source>Parameters that work on each token; empty means all.</source>
        <translation>处理每个词元时参与计算的参数；留空表示全部。</translation>
    </message>
    <message>
        <source>Tokens that training reads.</source>
        <translation>训练读取的词元数。</translation>
    </message>
    <message>
        <source>Longest sequence of the published model.</source>
        <translation>已发布模型支持的最长序列。</translation>
    </message>
    <message>
        <source>Transformer layers.</source>
        <translation>Transformer 层数。</translation>
    </message>
    <message>
        <source>Width of the residual stream.</source>
        <translation>残差流的维度。</translation>
    </message>
    <message>
        <source>Query heads of a layer.</source>
        <translation>每层的查询头数。</translation>
    </message>
    <message>
        <source>Key and value heads of a layer; fewer than query heads with grouped queries.</source>
        <translation>每层的键值头数；分组查询时少于查询头数。</translation>
    </message>
    <message>
        <source>Width of an attention head; with latent attention the part without positions.</source>
        <translation>单个注意力头的维度；潜在注意力时为不含位置编码的部分。</translation>
    </message>
    <message>
        <source>Entries of the vocabulary.</source>
        <translation>词表的条目数。</translation>
    </message>
    <message>
        <source>Inner width of the feed-forward block of a dense layer.</source>
        <translation>稠密层前馈网络的中间维度。</translation>
    </message>
    <message>
        <source>Matrices of a feed-forward block: 3 when gated, else 2.</source>
        <translation>前馈网络的矩阵数：门控结构为 3，否则为 2。</translation>
    </message>
    <message>
        <source>Whether input and output embeddings are one matrix.</source>
        <translation>输入与输出词嵌入是否共用同一矩阵。</translation>
    </message>
    <message>
        <source>Routed experts of a mixture layer; empty for a dense model.</source>
        <translation>混合专家层中的路由专家数；稠密模型留空。</translation>
    </message>
    <message>
        <source>Routed experts that work on each token.</source>
        <translation>处理每个词元时激活的路由专家数。</translation>
    </message>
    <message>
        <source>Inner width of one routed expert.</source>
        <translation>单个路由专家的中间维度。</translation>
    </message>
    <message>
        <source>Inner width of the experts that every token passes, together.</source>
        <translation>每个词元都经过的共享专家的中间维度合计。</translation>
    </message>
    <message>
        <source>Layers of a mixture model that have no experts.</source>
        <translation>混合专家模型中不含专家的层数。</translation>
    </message>
    <message>
        <source>How attention shares keys and values.</source>
        <translation>注意力共享键和值的方式。</translation>
    </message>
    <message>
        <source>Width of the latent keys and values of latent attention.</source>
        <translation>潜在注意力中键值压缩后的维度。</translation>
    </message>
    <message>
        <source>Width of the latent queries of latent attention.</source>
        <translation>潜在注意力中查询压缩后的维度。</translation>
    </message>
    <message>
        <source>Part of a head that carries positions in latent attention.</source>
        <translation>潜在注意力中注意力头承载位置编码的维度。</translation>
    </message>
    <message>
        <source>Width of a value head in latent attention.</source>
        <translation>潜在注意力中值向量的维度。</translation>
    </message>
    <message>
        <source>Tokens that a layer with sliding or chunked attention looks back.</source>
        <translation>采用滑动或分块注意力的层向前回看的词元数。</translation>
    </message>
    <message>
        <source>Share of the layers whose attention is limited to the window.</source>
        <translation>注意力受窗口限制的层所占比例。</translation>
    </message>
    <message>
        <source>What parameters carry positions.</source>
        <translation>用于表示位置的参数。</translation>
    </message>
    <message>
        <source>Training compute as published or derived from what was published.</source>
        <translation>公布的训练算力，或由公布数据推算的训练算力。</translation>
    </message>
    <message>
        <source>Accelerator-hours of training as published.</source>
        <translation>公布的训练卡时。</translation>
    </message>
    <message>
        <source>Training energy as published; its boundary differs from source to source.</source>
        <translation>公布的训练用电量；各来源的计量边界不同。</translation>
    </message>
    <message>
        <source>Whether the published energy is that of the facility.</source>
        <translation>公布的用电量是否以设施为计量边界。</translation>
    </message>
    <message>
        <source>PUE that the source states.</source>
        <translation>来源给出的 PUE。</translation>
    </message>
    <message>
        <source>Training emissions as published, in tonnes of CO2 equivalent.</source>
        <translation>公布的训练碳排放，以吨二氧化碳当量计。</translation>
    </message>
    <message>
        <source>Training cost as published or estimated by others.</source>
        <translation>公布的或由他人估算的训练成本。</translation>
    </message>
    <message>
        <source>Model or hardware FLOP utilisation as published.</source>
        <translation>公布的模型算力利用率（MFU）或硬件算力利用率（HFU）。</translation>
    </message>
    <message>
        <source>Accelerators that trained the model.</source>
        <translation>训练该模型所用的加速卡。</translation>
    </message>
    <message>
        <source>How many accelerators trained the model.</source>
        <translation>训练该模型所用的加速卡数量。</translation>
    </message>
    <message>
        <source>Days of training as published.</source>
        <translation>公布的训练天数。</translation>
    </message>
    <message>
        <source>What the plan is called in the window and in reports.</source>
        <translation>规划在窗口和报告中的名称。</translation>
    </message>
    <message>
        <source>All money results are in this currency; the display currency only formats them.</source>
        <translation>所有金额结果均以此币种计；显示币种只影响显示。</translation>
    </message>
    <message>
        <source>The year whose prices the plan states. A check names prices more than three years away.</source>
        <translation>规划采用哪一年的价格。相差三年以上的价格会在检查中列出。</translation>
    </message>
    <message>
        <source>The month in which the monthly charts begin.</source>
        <translation>逐月图表的起始月份。</translation>
    </message>
    <message>
        <source>How many months the plan covers.</source>
        <translation>规划覆盖的月数。</translation>
    </message>
    <message>
        <source>Real cost of capital, by which capital is recovered.</source>
        <translation>实际资本成本，投资按此回收。</translation>
    </message>
    <message>
        <source>Years over which servers are paid back.</source>
        <translation>服务器投资的回收年数。</translation>
    </message>
    <message>
        <source>Years over which network and storage are paid back.</source>
        <translation>网络与存储投资的回收年数。</translation>
    </message>
    <message>
        <source>Years over which building, power and cooling are paid back.</source>
        <translation>建筑、供配电与制冷投资的回收年数。</translation>
    </message>
    <message>
        <source>Spare servers bought, as a share of those installed.</source>
        <translation>采购的备用服务器占在装服务器的比例。</translation>
    </message>
    <message>
        <source>Price of the network as a share of the price of the servers.</source>
        <translation>网络价格占服务器价格的比例。</translation>
    </message>
    <message>
        <source>Price of storage as a share of the price of the servers.</source>
        <translation>存储价格占服务器价格的比例。</translation>
    </message>
    <message>
        <source>Maintenance and support of IT a year, of its price.</source>
        <translation>IT 设备每年的维护与支持费用占其价格的比例。</translation>
    </message>
    <message>
        <source>Maintenance of the facility a year, of its price.</source>
        <translation>设施每年的维护费用占其造价的比例。</translation>
    </message>
    <message>
        <source>Facility staff for each MW of IT, where the site states none.</source>
        <translation>每 MW IT 的设施运维人数；站点未给出时采用。</translation>
    </message>
    <message>
        <source>Loaded cost of one person a year, where the site states none.</source>
        <translation>每人每年的全口径用工成本；站点未给出时采用。</translation>
    </message>
    <message>
        <source>Share of all hours of its life in which a cluster works; fixed costs are spread over these.</source>
        <translation>集群寿命期内实际工作时间的占比；固定成本据此分摊。</translation>
    </message>
    <message>
        <source>Which models the trend lines are fitted to.</source>
        <translation>趋势线拟合采用哪些模型。</translation>
    </message>
    <message>
        <source>For the k largest: a model counts that is among the k largest up to its date.</source>
        <translation>选“截至当时的前 k 名”时：发布当时位列前 k 的模型计入。</translation>
    </message>
    <message>
        <source>The year, with fraction, to which the trend of each era is carried on.</source>
        <translation>各时期趋势外推到的年份，可带小数。</translation>
    </message>
    <message>
        <source>The list that the era belongs to.</source>
        <translation>该时期所属的列表。</translation>
    </message>
    <message>
        <source>Models published from this year on belong to the era.</source>
        <translation>自该年起发布的模型计入本时期。</translation>
    </message>
    <message>
        <source>Models published before this year belong to the era.</source>
        <translation>该年之前发布的模型计入本时期。</translation>
    </message>
    <message>
        <source>What the facility is called in charts and reports.</source>
        <translation>设施在图表和报告中的名称。</translation>
    </message>
    <message>
        <source>The place: its climate, electricity price, grid carbon and building cost.</source>
        <translation>所在地：决定气候、电价、电力排放因子和建设成本。</translation>
    </message>
    <message>
        <source>The cooling technology: with the climate it makes PUE and water use.</source>
        <translation>制冷技术；与气候一起决定 PUE 和耗水量。</translation>
    </message>
    <message>
        <source>A stated PUE, taken instead of the computed one for every month and the peak hour.</source>
        <translation>给定的 PUE，替代各月及峰值小时的计算值。</translation>
    </message>
    <message>
        <source>Location-based emission factor. Empty: that of the site.</source>
        <translation>基于位置的电力排放因子。留空则采用站点的数值。</translation>
    </message>
    <message>
        <source>Building, power and cooling for each kW of IT. Empty: that of the site.</source>
        <translation>每 kW IT 的建筑、供配电与制冷成本。留空则采用站点的数值。</translation>
    </message>
    <message>
        <source>IT power the facility is built for. Empty: the nameplate power of its clusters.</source>
        <translation>设施设计承载的 IT 功率。留空则取其集群的额定功率。</translation>
    </message>
    <message>
        <source>Units of a rack.</source>
        <translation>机柜的总 U 数。</translation>
    </message>
    <message>
        <source>Units of each rack for switches and power strips.</source>
        <translation>每个机柜为交换机和配电单元预留的 U 数。</translation>
    </message>
    <message>
        <source>Floor and rack limit, the empty rack included.</source>
        <translation>楼板与机柜的承重上限，含空柜自重。</translation>
    </message>
    <message>
        <source>Rack, power strips and cables.</source>
        <translation>机柜、配电单元和线缆。</translation>
    </message>
    <message>
        <source>Empty: what the cooling technology can carry away.</source>
        <translation>留空则取制冷技术能够带走的功率。</translation>
    </message>
    <message>
        <source>The facility whose utility feed this step is.</source>
        <translation>该期市电引入所属的设施。</translation>
    </message>
    <message>
        <source>The month from which the feed has this size.</source>
        <translation>市电引入自该月起为此容量。</translation>
    </message>
    <message>
        <source>In MW, or in MVA where the basis says so.</source>
        <translation>以 MW 计；计量方式为 MVA 时以 MVA 计。</translation>
    </message>
    <message>
        <source>Whether the capacity is active (MW) or apparent power (MVA).</source>
        <translation>容量为有功功率（MW）还是视在功率（MVA）。</translation>
    </message>
    <message>
        <source>Active over apparent power; used where the capacity is in MVA.</source>
        <translation>有功功率与视在功率之比；容量以 MVA 计时采用。</translation>
    </message>
    <message>
        <source>Name of the site.</source>
        <translation>站点的名称。</translation>
    </message>
    <message>
        <source>Country or region as ISO 3166 code.</source>
        <translation>国家或地区的 ISO 3166 代码。</translation>
    </message>
    <message>
        <source>State, province or grid region.</source>
        <translation>所在的省、州或电网区域。</translation>
    </message>
    <message>
        <source>Degrees north.</source>
        <translation>北纬度数。</translation>
    </message>
    <message>
        <source>Degrees east.</source>
        <translation>东经度数。</translation>
    </message>
    <message>
        <source>Name in the IANA data base.</source>
        <translation>IANA 时区数据库中的名称。</translation>
    </message>
    <message>
        <source>Height above sea level; thin air changes cooling.</source>
        <translation>海拔高度；空气稀薄会影响制冷。</translation>
    </message>
    <message>
        <source>Carbon of grid electricity, by location and yearly mean.</source>
        <translation>电网电力的排放因子，基于位置的年平均值。</translation>
    </message>
    <message>
        <source>Highest PUE that the authorities allow for a new facility.</source>
        <translation>主管部门对新建设施规定的 PUE 上限。</translation>
    </message>
    <message>
        <source>Building, power and cooling for each kW of IT, without land.</source>
        <translation>每 kW IT 的建筑、供配电与制冷造价，不含土地。</translation>
    </message>
    <message>
        <source>Facility staff for each MW of IT.</source>
        <translation>每 MW IT 的设施运维人数。</translation>
    </message>
    <message>
        <source>Loaded cost of one person a year.</source>
        <translation>每人每年的全口径用工成本。</translation>
    </message>
    <message>
        <source>Mean dry-bulb temperature of the month.</source>
        <translation>当月平均干球温度。</translation>
    </message>
    <message>
        <source>Mean relative humidity of the month.</source>
        <translation>当月平均相对湿度。</translation>
    </message>
    <message>
        <source>Mean difference between the warmest and the coldest hour of a day.</source>
        <translation>一天中最热与最冷小时温差的平均值。</translation>
    </message>
    <message>
        <source>Name of the currency.</source>
        <translation>货币的名称。</translation>
    </message>
    <message>
        <source>Sign before an amount.</source>
        <translation>金额前的符号。</translation>
    </message>
    <message>
        <source>Yearly mean rate of exchange.</source>
        <translation>年平均汇率。</translation>
    </message>
    <message>
        <source>Year whose mean rate this is.</source>
        <translation>该平均汇率对应的年份。</translation>
    </message>
    <message>
        <source>What the cluster is called in charts and reports.</source>
        <translation>集群在图表和报告中的名称。</translation>
    </message>
    <message>
        <source>Where the cluster stands.</source>
        <translation>集群所在的设施。</translation>
    </message>
    <message>
        <source>The server or rack it is made of.</source>
        <translation>构成集群的服务器或整机柜。</translation>
    </message>
    <message>
        <source>How many systems are installed.</source>
        <translation>安装的整机台数。</translation>
    </message>
    <message>
        <source>The month in which the first systems work.</source>
        <translation>首批整机投产的月份。</translation>
    </message>
    <message>
        <source>Months over which the systems arrive, in equal parts; 0: all at once.</source>
        <translation>整机平均分批上架所用的月数；0 表示一次到位。</translation>
    </message>
    <message>
        <source>The month in which it is switched off. Empty: not within the plan.</source>
        <translation>集群停用的月份。留空表示规划期内不退役。</translation>
    </message>
    <message>
        <source>Power in use over nameplate power, for systems whose typical power is not known.</source>
        <translation>使用中的功率与额定功率之比；用于典型功率未知的整机。</translation>
    </message>
    <message>
        <source>Power of an idle system over its nameplate power.</source>
        <translation>空闲整机的功率与额定功率之比。</translation>
    </message>
    <message>
        <source>Power of switches and optics as a share of server power.</source>
        <translation>交换机和光模块功率占服务器功率的比例。</translation>
    </message>
    <message>
        <source>Power of storage and management as a share of server power.</source>
        <translation>存储与管理设备功率占服务器功率的比例。</translation>
    </message>
    <message>
        <source>Taken instead of the number that units, power and weight allow.</source>
        <translation>替代由 U 数、功率和重量得出的台数。</translation>
    </message>
    <message>
        <source>What the run is called in charts and reports.</source>
        <translation>训练任务在图表和报告中的名称。</translation>
    </message>
    <message>
        <source>The model that is trained.</source>
        <translation>所训练的模型。</translation>
    </message>
    <message>
        <source>The cluster it is trained on.</source>
        <translation>训练所用的集群。</translation>
    </message>
    <message>
        <source>Empty: all of the cluster.</source>
        <translation>留空表示使用整个集群。</translation>
    </message>
    <message>
        <source>Empty: those of the model.</source>
        <translation>留空则取模型的训练词元数。</translation>
    </message>
    <message>
        <source>From the architecture, attention included, or 6 × parameters × tokens. Automatic: from the architecture where all of it is known.</source>
        <translation>按模型结构（含注意力）计算，或按 6 × 参数量 × 词元数估算。“自动”：结构数据齐全时按模型结构计算。</translation>
    </message>
    <message>
        <source>1: the full square of attention, as published utilisations count it; 0.5: the causal half.</source>
        <translation>1：计入完整的注意力矩阵，与公布的利用率口径一致；0.5：只计因果的一半。</translation>
    </message>
    <message>
        <source>Arithmetic of the run: with the accelerator it chooses the hardware class. MFU is of the 16-bit peak.</source>
        <translation>训练任务的计算精度；与加速卡一起决定硬件类别。MFU 以 16&#xa0;位峰值为基准。</translation>
    </message>
    <message>
        <source>Whose MFU is taken. Empty: the class of the accelerator, the model and the precision.</source>
        <translation>采用哪一类别的 MFU。留空则按加速卡、模型和精度选取类别。</translation>
    </message>
    <message>
        <source>A stated model FLOP/s utilisation, of the 16-bit dense peak.</source>
        <translation>给定的模型算力利用率，以 16&#xa0;位稠密峰值为基准。</translation>
    </message>
    <message>
        <source>Share of the run in which work is kept: failures, restarts and checkpoints taken off.</source>
        <translation>训练任务中有效工作的时间占比：扣除故障、重启和检查点。</translation>
    </message>
    <message>
        <source>Stated accelerator-hours, taken instead of FLOP ÷ (peak × MFU × goodput).</source>
        <translation>给定的卡时，替代 FLOP ÷（峰值 × MFU × 有效训练占比）。</translation>
    </message>
    <message>
        <source>Mean power of an accelerator in training over its TDP.</source>
        <translation>训练时加速卡的平均功率与其 TDP 之比。</translation>
    </message>
    <message>
        <source>Stated mean power of the accelerator alone.</source>
        <translation>给定的加速卡自身平均功率。</translation>
    </message>
    <message>
        <source>Stated mean power of the server, per accelerator.</source>
        <translation>给定的服务器平均功率，按单卡均摊。</translation>
    </message>
    <message>
        <source>Stated mean IT power, network and storage included, per accelerator.</source>
        <translation>给定的 IT 平均功率（含网络与存储），按单卡均摊。</translation>
    </message>
    <message>
        <source>Stated rent of an accelerator for an hour.</source>
        <translation>给定的单卡每小时租金。</translation>
    </message>
    <message>
        <source>The largest month of all facilities together, in the peak hour of cooling.</source>
        <translation>全部设施合计最大的月份，取制冷的峰值小时。</translation>
    </message>
    <message>
        <source>Mean facility power of all facilities, month by month.</source>
        <translation>全部设施的逐月平均功率。</translation>
    </message>
    <message>
        <source>Operating IT power times peak-hour PUE, of all facilities, month by month.</source>
        <translation>全部设施逐月的 IT 运行功率乘以峰值小时 PUE。</translation>
    </message>
    <message>
        <source>How many models the line is fitted to. Below 8 it is a sketch.</source>
        <translation>拟合趋势线所用的模型数。少于 8 个时只能作粗略参考。</translation>
    </message>
    <message>
        <source>Time in which training compute doubles along the fitted line.</source>
        <translation>训练算力沿拟合线翻一倍所需的时间。</translation>
    </message>
    <message>
        <source>Lower end of the 95 % interval.</source>
        <translation>95&#xa0;% 区间的下限。</translation>
    </message>
    <message>
        <source>Upper end of the 95 % interval; unknown where the line may be flat.</source>
        <translation>95&#xa0;% 区间的上限；趋势线可能持平时为未知。</translation>
    </message>
    <message>
        <source>Factor by which training compute grows in a year.</source>
        <translation>训练算力每年增长的倍数。</translation>
    </message>
    <message>
        <source>Share of the variance of log compute that the line explains.</source>
        <translation>拟合线所解释的算力对数方差的比例。</translation>
    </message>
    <message>
        <source>The line carried on to the year projected to.</source>
        <translation>拟合线外推到目标年份的数值。</translation>
    </message>
    <message>
        <source>Lower end of the 95 % prediction band of one model.</source>
        <translation>单个模型 95&#xa0;% 预测区间的下限。</translation>
    </message>
    <message>
        <source>Upper end of the 95 % prediction band of one model.</source>
        <translation>单个模型 95&#xa0;% 预测区间的上限。</translation>
    </message>
    <message>
        <source>Annual mean at full operation: facility energy over IT energy.</source>
        <translation>满负荷运行时的年平均值：设施用电量与 IT 用电量之比。</translation>
    </message>
    <message>
        <source>In the worst hour of the year, at full operation.</source>
        <translation>满负荷运行时，全年最不利的一小时。</translation>
    </message>
    <message>
        <source>On-site water for each kWh of IT energy, annual mean at full operation.</source>
        <translation>每 1&#xa0;kWh IT 用电的现场耗水量，满负荷运行时的年平均值。</translation>
    </message>
    <message>
        <source>IT power that PUE&apos;s load is measured against.</source>
        <translation>计算 PUE 时作为负荷率基准的 IT 功率。</translation>
    </message>
    <message>
        <source>Operating IT power over design IT power.</source>
        <translation>IT 运行功率与设计 IT 功率之比。</translation>
    </message>
    <message>
        <source>Facility energy over the plan&apos;s months, idle power included.</source>
        <translation>规划期内的设施用电量，含空闲功率。</translation>
    </message>
    <message>
        <source>Largest month: operating IT power times peak-hour PUE.</source>
        <translation>最大的月份：IT 运行功率乘以峰值小时 PUE。</translation>
    </message>
    <message>
        <source>Nameplate IT power times peak-hour PUE: what a cautious utility assumes.</source>
        <translation>额定 IT 功率乘以峰值小时 PUE：供电部门的保守取值。</translation>
    </message>
    <message>
        <source>Design IT power times building cost.</source>
        <translation>设计 IT 功率乘以单位建设成本。</translation>
    </message>
    <message>
        <source>Mean facility power, month by month.</source>
        <translation>设施的逐月平均功率。</translation>
    </message>
    <message>
        <source>Mean power of the accelerators.</source>
        <translation>加速卡的平均功率。</translation>
    </message>
    <message>
        <source>Processors, memory, fans and power supplies; idle servers whole.</source>
        <translation>处理器、内存、风扇和电源；空闲服务器整机计入。</translation>
    </message>
    <message>
        <source>Switches and optics.</source>
        <translation>交换机和光模块。</translation>
    </message>
    <message>
        <source>Storage and management servers.</source>
        <translation>存储与管理服务器。</translation>
    </message>
    <message>
        <source>IT power times (PUE - 1): cooling, power conversion, lighting.</source>
        <translation>IT 功率 ×（PUE − 1）：制冷、电能转换、照明。</translation>
    </message>
    <message>
        <source>Operating IT power times peak-hour PUE: what the feed must carry.</source>
        <translation>IT 运行功率乘以峰值小时 PUE：市电引入须承担的功率。</translation>
    </message>
    <message>
        <source>The feed in force in each month.</source>
        <translation>各月可用的市电引入容量。</translation>
    </message>
    <message>
        <source>Monthly peak above the utility feed.</source>
        <translation>月峰值超出市电引入容量的部分。</translation>
    </message>
    <message>
        <source>Systems times accelerators in each.</source>
        <translation>整机台数乘以每台加速卡数。</translation>
    </message>
    <message>
        <source>As many as units, power and weight allow.</source>
        <translation>U 数、功率和重量允许的最大台数。</translation>
    </message>
    <message>
        <source>Systems that fit the rack&apos;s height.</source>
        <translation>机柜高度容得下的台数。</translation>
    </message>
    <message>
        <source>Systems whose nameplate power the rack&apos;s cooling carries away.</source>
        <translation>机柜散热能力承受得了的台数，按额定功率计。</translation>
    </message>
    <message>
        <source>Systems that rack and floor carry.</source>
        <translation>机柜和楼板承重允许的台数。</translation>
    </message>
    <message>
        <source>Racks for all systems.</source>
        <translation>安放全部整机所需的机柜数。</translation>
    </message>
    <message>
        <source>Nameplate power of a full rack.</source>
        <translation>满柜的额定功率。</translation>
    </message>
    <message>
        <source>Nameplate power of all systems, with network and storage.</source>
        <translation>全部整机的额定功率，含网络与存储。</translation>
    </message>
    <message>
        <source>Power of all systems in use, with network and storage.</source>
        <translation>全部整机使用中的功率，含网络与存储。</translation>
    </message>
    <message>
        <source>Servers with spares, network and storage.</source>
        <translation>服务器（含备机）、网络与存储。</translation>
    </message>
    <message>
        <source>Floating-point operations of the model itself, recomputation not counted.</source>
        <translation>模型本身的浮点运算量，不计重计算。</translation>
    </message>
    <message>
        <source>Model FLOP/s over the dense 16-bit peak of the accelerators.</source>
        <translation>模型实际 FLOP/s 与加速卡 16&#xa0;位稠密峰值之比。</translation>
    </message>
    <message>
        <source>Accelerators that the run keeps busy.</source>
        <translation>训练任务占用的加速卡数。</translation>
    </message>
    <message>
        <source>Compute over peak, MFU and goodput.</source>
        <translation>训练算力除以峰值、MFU 和有效训练占比。</translation>
    </message>
    <message>
        <source>Accelerator-hours over accelerators.</source>
        <translation>卡时除以卡数。</translation>
    </message>
    <message>
        <source>Mean power of an accelerator alone.</source>
        <translation>加速卡自身的平均功率。</translation>
    </message>
    <message>
        <source>Mean power of the server, per accelerator.</source>
        <translation>服务器的平均功率，按单卡均摊。</translation>
    </message>
    <message>
        <source>Mean power of server, network and storage, per accelerator.</source>
        <translation>服务器、网络与存储的平均功率，按单卡均摊。</translation>
    </message>
    <message>
        <source>Accelerator-hours times watts per accelerator: what model cards state.</source>
        <translation>卡时乘以单卡功率：模型卡通常公布的口径。</translation>
    </message>
    <message>
        <source>Accelerator-hours times IT watts per accelerator.</source>
        <translation>卡时乘以单卡 IT 功率。</translation>
    </message>
    <message>
        <source>IT energy times PUE.</source>
        <translation>IT 用电量乘以 PUE。</translation>
    </message>
    <message>
        <source>Mean PUE of the months in which it runs.</source>
        <translation>训练任务运行各月的平均 PUE。</translation>
    </message>
    <message>
        <source>IT energy over training compute.</source>
        <translation>IT 用电量除以训练算力。</translation>
    </message>
    <message>
        <source>Facility energy times the location-based grid factor.</source>
        <translation>设施用电量乘以基于位置的电力排放因子。</translation>
    </message>
    <message>
        <source>IT energy times on-site WUE.</source>
        <translation>IT 用电量乘以现场 WUE。</translation>
    </message>
    <message>
        <source>The run&apos;s share of capital recovery, upkeep and people, and its energy.</source>
        <translation>训练任务分摊的资本回收、运维和人员成本，加上其电费。</translation>
    </message>
    <message>
        <source>Capital recovery of accelerators and servers, spares included.</source>
        <translation>加速卡和服务器的资本回收，含备机。</translation>
    </message>
    <message>
        <source>Capital recovery of network and storage.</source>
        <translation>网络与存储的资本回收。</translation>
    </message>
    <message>
        <source>Capital recovery of the facility.</source>
        <translation>设施的资本回收。</translation>
    </message>
    <message>
        <source>Facility energy times the all-in price.</source>
        <translation>设施用电量乘以综合电价。</translation>
    </message>
    <message>
        <source>Upkeep of IT and facility.</source>
        <translation>IT 与设施的运维费用。</translation>
    </message>
    <message>
        <source>Facility staff.</source>
        <translation>设施运维人员。</translation>
    </message>
    <message>
        <source>Cost owned over accelerator-hours.</source>
        <translation>自有成本除以卡时。</translation>
    </message>
    <message>
        <source>Rent of an accelerator for an hour.</source>
        <translation>单卡每小时租金。</translation>
    </message>
    <message>
        <source>Accelerator-hours times the rental price.</source>
        <translation>卡时乘以租用单价。</translation>
    </message>
    <message>
        <source>Of all costs, capital included.</source>
        <translation>占全部成本（含资本）的比例。</translation>
    </message>
    <message>
        <source>All parameters counted from the architecture, beside those stated.</source>
        <translation>由模型结构计算的全部参数量，列在公布值旁供对照。</translation>
    </message>
    <message>
        <source>Counted from the architecture; the lookup of the input table is not among them.</source>
        <translation>由模型结构计算；不含输入词嵌入的查表。</translation>
    </message>
    <message>
        <source>The month or day on which the run starts. Empty: when its cluster is commissioned.</source>
        <translation>训练任务开始的月份或日期。留空：其集群投产之时。</translation>
    </message>
    <message>
        <source>Accelerators that are installed, month by month.</source>
        <translation>逐月在装的加速卡数量。</translation>
    </message>
    <message>
        <source>Accelerators that runs keep busy, mean of each month.</source>
        <translation>训练任务占用的加速卡数量，逐月平均。</translation>
    </message>
    <message>
        <source>Accelerator-hours in which no run works, of those that stand within the plan.</source>
        <translation>规划期内在装卡时中无训练任务运行的比例。</translation>
    </message>
    <message>
        <source>The chart it stands on: its page, and whose it is where a page has a chart for each facility.</source>
        <translation>批注所在的图表：所属页面；若页面为每个设施各有一张图表，还包括是哪个设施。</translation>
    </message>
    <message>
        <source>Place on the horizontal axis, in its base unit; times as years, or months since the year 0.</source>
        <translation>横轴上的位置，以基本单位计；时间以年计，或以公元 0 年起的月数计。</translation>
    </message>
    <message>
        <source>Place on the vertical axis, in its base unit.</source>
        <translation>纵轴上的位置，以基本单位计。</translation>
    </message>
    <message>
        <source>What is written there.</source>
        <translation>写在该处的文字。</translation>
    </message>
    <message>
        <source>CO2e of making one accelerator; the server is not counted here.</source>
        <translation>制造一张加速卡排放的 CO2e，不含服务器。</translation>
    </message>
    <message>
        <source>CO2e of making a system without its accelerators.</source>
        <translation>制造一台整机（不含加速卡）排放的 CO2e。</translation>
    </message>
    <message>
        <source>CO2e of making a whole system with its accelerators. Empty: its server and its accelerators added up.</source>
        <translation>制造整机（含加速卡）排放的 CO2e。留空：服务器与加速卡相加。</translation>
    </message>
    <message>
        <source>CO2e of building, power and cooling for each MW of IT.</source>
        <translation>每 MW IT 对应的建筑、供电与冷却的隐含 CO2e。</translation>
    </message>
    <message>
        <source>Carbon of electricity that no green contract covers: the grid without what is traded as green. Empty: grid carbon.</source>
        <translation>未被绿电合同覆盖的电量的排放因子：扣除已交易绿电后的电力排放因子。留空：同电力排放因子。</translation>
    </message>
    <message>
        <source>Factor of what no green contract covers. Empty: that of the site, else grid carbon.</source>
        <translation>绿电合同未覆盖部分的排放因子。留空：取站点的值，否则取电力排放因子。</translation>
    </message>
    <message>
        <source>Share of the electricity bought under green contracts; it counts as nought in market-based carbon only.</source>
        <translation>按绿电合同购入的电量占比；仅在基于市场的碳排放中计为零。</translation>
    </message>
    <message>
        <source>Water that power stations evaporate for each kWh; reservoirs are not counted.</source>
        <translation>发电厂每 kWh 蒸发的水量，不含水库蒸发。</translation>
    </message>
    <message>
        <source>Empty: that of the site.</source>
        <translation>留空：同站点。</translation>
    </message>
    <message>
        <source>What one home uses a year; by default one in the USA.</source>
        <translation>一个家庭一年的用电量；默认为美国家庭。</translation>
    </message>
    <message>
        <source>CO2 of a petrol car for each kilometre; by default the mean of the USA.</source>
        <translation>汽油车每公里排放的 CO2；默认为美国平均值。</translation>
    </message>
    <message>
        <source>CO2e of a passenger&apos;s flight; by default New York to San Francisco and back.</source>
        <translation>一名乘客一次飞行的 CO2e；默认为纽约与旧金山往返。</translation>
    </message>
    <message>
        <source>Facility energy that no green contract covers, times the residual factor.</source>
        <translation>未被绿电合同覆盖的设施用电量 × 剩余电量排放因子。</translation>
    </message>
    <message>
        <source>The share of making hardware and facility, by hours of their lives.</source>
        <translation>制造硬件与建设设施的碳排放，按其寿命小时数分摊。</translation>
    </message>
    <message>
        <source>Accelerators and servers; network, storage and transport are not counted.</source>
        <translation>加速卡与服务器；不含网络、存储和运输。</translation>
    </message>
    <message>
        <source>Building, power and cooling, by nameplate IT power.</source>
        <translation>建筑、供电与冷却，按额定 IT 功率。</translation>
    </message>
    <message>
        <source>Facility energy times the water that the grid evaporates for it.</source>
        <translation>设施用电量 × 电网单位电量蒸发的水量。</translation>
    </message>
    <message>
        <source>How long one home could live on the energy of all training runs.</source>
        <translation>全部训练任务的用电量可供一个家庭使用多少年。</translation>
    </message>
    <message>
        <source>How far one car drives for the location-based carbon of all runs.</source>
        <translation>全部训练任务基于位置的碳排放相当于一辆汽车行驶多远。</translation>
    </message>
    <message>
        <source>How many such flights emit the location-based carbon of all runs.</source>
        <translation>全部训练任务基于位置的碳排放相当于多少次此类飞行。</translation>
    </message>
    <message>
        <source>Share of the peak of its arithmetic that large matrix products reach.</source>
        <translation>大矩阵乘法达到其运算精度峰值的比例。</translation>
    </message>
    <message>
        <source>Share of the 16-bit peak that attention reaches.</source>
        <translation>注意力计算达到 16 位峰值的比例。</translation>
    </message>
    <message>
        <source>How often elementwise work passes over the activations of a layer.</source>
        <translation>逐元素运算对一层激活值访问的遍数。</translation>
    </message>
    <message>
        <source>Share of the memory bandwidth that elementwise work reaches.</source>
        <translation>逐元素运算达到显存带宽的比例。</translation>
    </message>
    <message>
        <source>Time of an all-reduce of no data.</source>
        <translation>不含数据的一次全归约所需时间。</translation>
    </message>
    <message>
        <source>What an accelerator sends to other systems.</source>
        <translation>一张加速卡向其他系统发送数据的带宽。</translation>
    </message>
    <message>
        <source>Share of the all-reduces of tensor parallelism hidden behind computing.</source>
        <translation>张量并行的全归约中被计算掩盖的比例。</translation>
    </message>
    <message>
        <source>Share of the transfers between stages, and of context parallelism, hidden behind computing.</source>
        <translation>流水线级间与上下文并行的通信中被计算掩盖的比例。</translation>
    </message>
    <message>
        <source>Share of the exchange between data-parallel copies hidden behind computing.</source>
        <translation>数据并行副本之间的通信中被计算掩盖的比例。</translation>
    </message>
    <message>
        <source>Share of the all-to-all of experts that is not hidden.</source>
        <translation>专家全交换通信中未被掩盖的比例。</translation>
    </message>
    <message>
        <source>Work of the busiest group of experts over the mean.</source>
        <translation>最忙的专家组的工作量与平均值之比。</translation>
    </message>
    <message>
        <source>Tokens of a training step. Empty: the critical batch.</source>
        <translation>一个训练步的词元数。留空：取临界批量。</translation>
    </message>
    <message>
        <source>Accelerators that share each layer.</source>
        <translation>共同承担每一层的加速卡数。</translation>
    </message>
    <message>
        <source>Groups of accelerators that layers are dealt out to.</source>
        <translation>把各层分配到的加速卡组数。</translation>
    </message>
    <message>
        <source>Pieces of layers on each pipeline stage; 1 without interleaving. More of them shorten the bubble and send more.</source>
        <translation>每个流水线级上的层块数；1 表示不交错。块数越多，气泡越短，通信越多。</translation>
    </message>
    <message>
        <source>Accelerators that share each sequence.</source>
        <translation>共同承担每条序列的加速卡数。</translation>
    </message>
    <message>
        <source>Accelerators that routed experts are dealt out to, within the data-parallel copies.</source>
        <translation>在数据并行副本之内，分配路由专家的加速卡数。</translation>
    </message>
    <message>
        <source>Sequences that a copy works on at once.</source>
        <translation>一个副本同时处理的序列数。</translation>
    </message>
    <message>
        <source>What is computed again in the backward pass instead of kept in memory.</source>
        <translation>在反向计算时重新计算、而不保存在显存中的内容。</translation>
    </message>
    <message>
        <source>What the data-parallel copies share instead of each holding it.</source>
        <translation>由数据并行副本分摊、而不是各存一份的内容。</translation>
    </message>
    <message>
        <source>FlashAttention: only the causal half is computed and its scores are not stored. Not in software before 2022.</source>
        <translation>FlashAttention：只计算因果部分的一半，且不保存注意力分数。2022 年以前的软件没有。</translation>
    </message>
    <message>
        <source>Norms and dropout are shared by the tensor group. Not in software before 2022.</source>
        <translation>归一化与 dropout 由张量并行组分摊。2022 年以前的软件没有。</translation>
    </message>
    <message>
        <source>Bytes of the gradient of a parameter, kept and sent.</source>
        <translation>每个参数的梯度所占字节数，存储与通信均按此计。</translation>
    </message>
    <message>
        <source>Bytes of a parameter: 12 for Adam with a 32-bit master copy and two moments, 6 with 8-bit moments.</source>
        <translation>每个参数的字节数：Adam 含 32 位主副本和两个矩为 12，矩用 8 位时为 6。</translation>
    </message>
    <message>
        <source>Speed in production over that of an undisturbed step: stragglers, jitter, congestion, logging. 1 for a vendor&apos;s benchmark.</source>
        <translation>生产环境速度与无干扰训练步之比：慢节点、抖动、拥塞、日志。厂商基准测试为 1。</translation>
    </message>
    <message>
        <source>As stated, or computed from failures, checkpoints and restarts.</source>
        <translation>按给定值，或由故障、检查点与重启推算。</translation>
    </message>
    <message>
        <source>Accelerator-hours from one failure that stops the run to the next. Llama 3: 419 stops in 54 days on 16,384 accelerators.</source>
        <translation>两次使任务中断的故障之间的卡时。Llama 3：16,384 张加速卡在 54 天内中断 419 次。</translation>
    </message>
    <message>
        <source>Time for which a checkpoint stops the run, when it is written in the background.</source>
        <translation>检查点在后台写入时，使任务停顿的时间。</translation>
    </message>
    <message>
        <source>Where the run waits until a checkpoint is written: what storage takes in. The stall is then its size over this.</source>
        <translation>任务等待检查点写完时，存储的写入带宽。停顿即检查点大小除以该带宽。</translation>
    </message>
    <message>
        <source>Empty: at the interval of the greatest goodput.</source>
        <translation>留空：取有效训练占比最大的间隔。</translation>
    </message>
    <message>
        <source>From a failure until the run works again: noticed, rescheduled, loaded, warmed up.</source>
        <translation>从故障到任务恢复：发现、重新调度、加载、预热。</translation>
    </message>
    <message>
        <source>Share of the time that planned stops and rollbacks after loss spikes leave.</source>
        <translation>扣除计划停机与损失尖峰后回退所剩的时间比例。</translation>
    </message>
    <message>
        <source>Different tokens that there are for the run; the rest are repeated. Empty: none is repeated.</source>
        <translation>任务可用的不同词元数，其余为重复。留空：没有重复。</translation>
    </message>
    <message>
        <source>Public text of use for training, in tokens.</source>
        <translation>可用于训练的公开文本，以词元计。</translation>
    </message>
    <message>
        <source>Accelerator-hours of fine-tuning and alignment over those of the run.</source>
        <translation>微调与对齐的卡时与本次训练卡时之比。</translation>
    </message>
    <message>
        <source>Tokens that the model writes in reinforcement learning, in addition to post-training as a share.</source>
        <translation>强化学习中由模型生成的词元，在按比例计的后训练之外。</translation>
    </message>
    <message>
        <source>Forward passes over each rollout by models of this size: reference, reward, critic.</source>
        <translation>同等规模的模型对每条采样的前向遍数：参考、奖励、评论模型。</translation>
    </message>
    <message>
        <source>How often the model learns from each rollout.</source>
        <translation>模型对每条采样学习的次数。</translation>
    </message>
    <message>
        <source>Share of the 16-bit peak that writing rollouts reaches. It is bound by memory, far below training: DeepSeek-V3 served at .14.</source>
        <translation>生成采样达到 16 位峰值的比例。受显存带宽限制，远低于训练：DeepSeek-V3 推理为 0.14。</translation>
    </message>
    <message>
        <source>Accelerator-hours of all pre-training work, experiments and failed starts included, over those of the final run.</source>
        <translation>含实验与失败启动在内的全部预训练卡时，与最终训练之比。</translation>
    </message>
    <message>
        <source>The hardware class, or the time of a step: computed from the architecture, the layout over accelerators and the hardware, within their memory.</source>
        <translation>取硬件类别的数值，或由训练步时长得出：按模型架构、在加速卡上的并行布局和硬件计算，且不超出显存。</translation>
    </message>
    <message>
        <source>Accelerators that share each layer: given, or found by search.</source>
        <translation>共同承担每一层的加速卡数：给定，或由搜索得出。</translation>
    </message>
    <message>
        <source>Groups that layers are dealt out to: given, or found by search.</source>
        <translation>把各层分配到的组数：给定，或由搜索得出。</translation>
    </message>
    <message>
        <source>Pieces of layers on each stage; 1 without interleaving.</source>
        <translation>每级上的层块数；1 表示不交错。</translation>
    </message>
    <message>
        <source>Accelerators that routed experts are dealt out to.</source>
        <translation>分配路由专家的加速卡数。</translation>
    </message>
    <message>
        <source>Whole copies of the model that the accelerators hold.</source>
        <translation>这些加速卡容纳的完整模型副本数。</translation>
    </message>
    <message>
        <source>0: nothing; 1: the product of the gate; 2: attention too; 3: whole layers.</source>
        <translation>0：不重计算；1：门控乘积；2：再加注意力；3：整层。</translation>
    </message>
    <message>
        <source>1: the optimizer is split over copies; 2: gradients too; 3: weights too.</source>
        <translation>1：优化器分摊到各副本；2：再加梯度；3：再加权重。</translation>
    </message>
    <message>
        <source>Half the range of the hardware class in quick mode; from the layout 20 % where all of it is given, 25 % where it is searched. Not validated beyond 16,384 accelerators, for mixtures of experts and for chips other than A100 and H100.</source>
        <translation>快速模式下取硬件类别区间的一半；按并行布局计算时，布局全部给定为 20&#xa0;%，由搜索决定为 25&#xa0;%。超过 16,384 张加速卡、混合专家模型以及 A100 和 H100 以外的芯片未经验证。</translation>
    </message>
    <message>
        <source>Time of an undisturbed training step.</source>
        <translation>无干扰时一个训练步的时间。</translation>
    </message>
    <message>
        <source>Computing in layers, recomputation and transfers within them.</source>
        <translation>各层的计算、重计算及层内通信。</translation>
    </message>
    <message>
        <source>Product with the output matrix.</source>
        <translation>与输出矩阵相乘。</translation>
    </message>
    <message>
        <source>Transfers from pipeline stage to stage that are not hidden.</source>
        <translation>流水线级间未被掩盖的通信。</translation>
    </message>
    <message>
        <source>Stages wait for the pipeline to fill and drain.</source>
        <translation>各级等待流水线填满与排空的时间。</translation>
    </message>
    <message>
        <source>Gradients and weights exchanged between copies, as far as not hidden.</source>
        <translation>副本之间交换梯度与权重，未被掩盖的部分。</translation>
    </message>
    <message>
        <source>Weights are updated.</source>
        <translation>更新权重。</translation>
    </message>
    <message>
        <source>What the fullest accelerator needs.</source>
        <translation>占用最多的加速卡所需的显存。</translation>
    </message>
    <message>
        <source>State of the parameters it holds, as ZeRO splits it.</source>
        <translation>该卡所存参数的状态，按 ZeRO 切分。</translation>
    </message>
    <message>
        <source>Kept for the backward pass on the first pipeline stage.</source>
        <translation>第一个流水线级为反向计算保留的内容。</translation>
    </message>
    <message>
        <source>Logits, fragmentation of 6 %, and 1 GB of runtime.</source>
        <translation>输出层、6&#xa0;% 的碎片和 1&#xa0;GB 运行时。</translation>
    </message>
    <message>
        <source>1.06 times what is stated: the GB of a data sheet are GiB, less what the driver keeps.</source>
        <translation>标称值的 1.06 倍：数据手册的 GB 实为 GiB，再扣除驱动占用。</translation>
    </message>
    <message>
        <source>Tokens of a training step.</source>
        <translation>一个训练步的词元数。</translation>
    </message>
    <message>
        <source>Tokens of a step beyond which a larger batch saves few steps and costs tokens. Within a factor of 3.</source>
        <translation>超过该批量后，增大批量省不了多少步，却多耗词元。误差在 3 倍以内。</translation>
    </message>
    <message>
        <source>More leave pipeline stages without work in this layout at the critical batch.</source>
        <translation>在该布局与临界批量下，再多的加速卡会使流水线级空闲。</translation>
    </message>
    <message>
        <source>Training tokens over the public text there is.</source>
        <translation>训练词元与现有公开文本之比。</translation>
    </message>
    <message>
        <source>Training tokens over unique tokens.</source>
        <translation>训练词元与不重复词元之比。</translation>
    </message>
    <message>
        <source>What training on repeated tokens is worth; passes beyond 4 add little.</source>
        <translation>重复训练相当于多少新词元；4 遍之后收益很小。</translation>
    </message>
    <message>
        <source>Share of the run in which work is kept: as stated, or from failures and planned stops.</source>
        <translation>任务中成果得以保留的时间占比：按给定值，或由故障与计划停机推算。</translation>
    </message>
    <message>
        <source>Share of the time that failures, restarts and checkpoints leave. Measured up to 16,384 accelerators only.</source>
        <translation>扣除故障、重启与检查点后的时间占比。仅有 16,384 张加速卡以内的实测。</translation>
    </message>
    <message>
        <source>Mean time until a failure stops the run.</source>
        <translation>故障使任务中断的平均间隔。</translation>
    </message>
    <message>
        <source>As typed, else the interval of the greatest goodput.</source>
        <translation>按输入值，否则取有效训练占比最大的间隔。</translation>
    </message>
    <message>
        <source>14 bytes a parameter: weight, master copy, two moments.</source>
        <translation>每个参数 14 字节：权重、主副本、两个矩。</translation>
    </message>
    <message>
        <source>Fine-tuning, alignment and reinforcement learning.</source>
        <translation>微调、对齐与强化学习。</translation>
    </message>
    <message>
        <source>The run with experiments and failed starts, and post-training. The run itself is shown beside it.</source>
        <translation>本次训练连同实验、失败启动和后训练。本次训练另行并列显示。</translation>
    </message>
    <message>
        <source>At the cost per accelerator-hour of the run.</source>
        <translation>按本次训练的每卡时成本计。</translation>
    </message>
    <message>
        <source>Facility energy of the programme times the location-based grid factor.</source>
        <translation>整个项目的设施用电量乘以基于位置的电网排放因子。</translation>
    </message>
    <message>
        <source>Accelerator-hours of the programme at the power and PUE of the run.</source>
        <translation>按本次训练的功率与 PUE 计的整个项目卡时。</translation>
    </message>
    <message>
        <source>What the service is called in charts and reports.</source>
        <translation>推理服务在图表和报告中的名称。</translation>
    </message>
    <message>
        <source>The model that answers.</source>
        <translation>应答所用的模型。</translation>
    </message>
    <message>
        <source>The cluster it runs on.</source>
        <translation>推理服务所在的集群。</translation>
    </message>
    <message>
        <source>The month or day from which it serves. Empty: when its cluster is commissioned.</source>
        <translation>开始提供服务的月份或日期。留空：其集群投产之时。</translation>
    </message>
    <message>
        <source>The month in which it stops. Empty: not within the plan.</source>
        <translation>停止服务的月份。留空：规划期内不停止。</translation>
    </message>
    <message>
        <source>People who use the service on a day, when it starts.</source>
        <translation>服务开始时，每天使用它的人数。</translation>
    </message>
    <message>
        <source>Visits of a user on a day.</source>
        <translation>每位用户每天的访问次数。</translation>
    </message>
    <message>
        <source>Requests that a user makes in a session.</source>
        <translation>用户在一次会话中发出的请求数。</translation>
    </message>
    <message>
        <source>Tokens that a request reads: instructions, history, documents.</source>
        <translation>一次请求读入的词元：指令、历史与文档。</translation>
    </message>
    <message>
        <source>Tokens that a request writes, reasoning included.</source>
        <translation>一次请求输出的词元，含推理过程。</translation>
    </message>
    <message>
        <source>Requests in the busiest hour over the mean: 1.8 to 4 in one region, 1.2 to 2 around the globe.</source>
        <translation>最忙一小时的请求数与平均值之比：单一地区 1.8 至 4，全球 1.2 至 2。</translation>
    </message>
    <message>
        <source>By how much the requests grow in a year.</source>
        <translation>请求数一年的增长幅度。</translation>
    </message>
    <message>
        <source>Of weights and arithmetic. Scales of 4-bit weights are counted.</source>
        <translation>权重与运算的精度。4 位权重的缩放系数已计入。</translation>
    </message>
    <message>
        <source>Precision in which keys and values are kept.</source>
        <translation>保存键和值所用的精度。</translation>
    </message>
    <message>
        <source>Longest time to the first token that is allowed.</source>
        <translation>允许的最长首词元时延。</translation>
    </message>
    <message>
        <source>Longest time per output token that is allowed: 50 ms is 20 tokens/s.</source>
        <translation>允许的最长每词元时延：50&#xa0;ms 即每秒 20 个词元。</translation>
    </message>
    <message>
        <source>Together, reading prompts delays the writing of answers; apart, each has replicas of its own.</source>
        <translation>合用时，读取提示会拖慢应答的输出；分开时，两者各有自己的副本。</translation>
    </message>
    <message>
        <source>Whose efficiencies are taken. Empty: the class of the accelerator and the model.</source>
        <translation>采用哪一类别的效率。留空则按加速卡与模型选取类别。</translation>
    </message>
    <message>
        <source>Whether keys and values of known beginnings of prompts are kept.</source>
        <translation>是否保留已知提示开头部分的键和值。</translation>
    </message>
    <message>
        <source>Share of the prompt tokens found in the prefix cache.</source>
        <translation>在前缀缓存中命中的提示词元占比。</translation>
    </message>
    <message>
        <source>Share of the requests that a stored answer meets: they reach no accelerator.</source>
        <translation>由已存答复满足的请求占比：它们不经过加速卡。</translation>
    </message>
    <message>
        <source>A small model drafts tokens, the model verifies several at once.</source>
        <translation>由小模型起草词元，模型一次验证多个。</translation>
    </message>
    <message>
        <source>Tokens drafted before each verification; 1 for multi-token prediction.</source>
        <translation>每次验证前起草的词元数；多词元预测取 1。</translation>
    </message>
    <message>
        <source>Chance that a drafted token is kept.</source>
        <translation>草稿词元被采纳的概率。</translation>
    </message>
    <message>
        <source>Time of drafting a token over that of a step of the model.</source>
        <translation>起草一个词元的时间与模型一步的时间之比。</translation>
    </message>
    <message>
        <source>Share of the accelerators that the busiest hour keeps busy; the rest keeps waiting short.</source>
        <translation>最忙一小时内忙碌的加速卡占比；其余用来缩短等待。</translation>
    </message>
    <message>
        <source>Replicas kept beside those that the peak needs.</source>
        <translation>除高峰所需外另备的副本数。</translation>
    </message>
    <message>
        <source>Time between user and facility, there and back.</source>
        <translation>用户与设施之间的往返时间。</translation>
    </message>
    <message>
        <source>Taken instead of the number that the search finds.</source>
        <translation>取代搜索所得的数量。</translation>
    </message>
    <message>
        <source>Sequences at once, whatever the limits of latency.</source>
        <translation>同时处理的序列数，不受时延限值约束。</translation>
    </message>
    <message>
        <source>Output tokens per second and accelerator, as measured at these prompts and this batch. Other services of the same class are scaled by it.</source>
        <translation>在此提示长度与批量下实测的单卡每秒输出词元数。同类别的其他推理服务按它缩放。</translation>
    </message>
    <message>
        <source>Output tokens per second of an accelerator that only writes.</source>
        <translation>只做解码的加速卡每秒输出的词元数。</translation>
    </message>
    <message>
        <source>Prompt tokens per second, those in no cache, of an accelerator that only reads.</source>
        <translation>只做预填充的加速卡每秒读取的未缓存提示词元数。</translation>
    </message>
    <message>
        <source>Stated mean power of a busy accelerator alone.</source>
        <translation>给定的忙时加速卡自身平均功率。</translation>
    </message>
    <message>
        <source>Stated mean power of a busy server, per accelerator.</source>
        <translation>给定的忙时服务器平均功率，按每卡计。</translation>
    </message>
    <message>
        <source>Measured over computed throughput of the serving software.</source>
        <translation>推理软件的实测吞吐量与计算值之比。</translation>
    </message>
    <message>
        <source>Share of memory bandwidth reached while weights are read.</source>
        <translation>读取权重时达到的显存带宽占比。</translation>
    </message>
    <message>
        <source>Share of memory bandwidth reached while keys and values are read.</source>
        <translation>读取键和值时达到的显存带宽占比。</translation>
    </message>
    <message>
        <source>Share of peak arithmetic reached in a step of decoding.</source>
        <translation>解码一步中达到的峰值算力占比。</translation>
    </message>
    <message>
        <source>Share of peak arithmetic reached while a prompt is read.</source>
        <translation>读取提示时达到的峰值算力占比。</translation>
    </message>
    <message>
        <source>Time that each step takes beside its work.</source>
        <translation>每一步在实际工作之外所用的时间。</translation>
    </message>
    <message>
        <source>Time that each sequence of the batch adds to a step.</source>
        <translation>批量中每条序列给一步增加的时间。</translation>
    </message>
    <message>
        <source>Time that each layer of the model adds to a step.</source>
        <translation>模型每一层给一步增加的时间。</translation>
    </message>
    <message>
        <source>Time before an exchange between accelerators begins to flow.</source>
        <translation>加速卡之间开始传输数据前的时间。</translation>
    </message>
    <message>
        <source>Bandwidth one way between accelerators of a system, as reached.</source>
        <translation>同一整机内加速卡之间实际达到的单向带宽。</translation>
    </message>
    <message>
        <source>Bandwidth one way between accelerators of different systems, as reached.</source>
        <translation>不同整机的加速卡之间实际达到的单向带宽。</translation>
    </message>
    <message>
        <source>Share of expert exchanges hidden behind other work.</source>
        <translation>专家数据交换中被其他工作掩盖的比例。</translation>
    </message>
    <message>
        <source>Power of a busy accelerator before its memory and arithmetic are counted, of TDP.</source>
        <translation>计入显存与运算之前忙碌加速卡的功率，占 TDP 的比例。</translation>
    </message>
    <message>
        <source>What full use of memory bandwidth adds, of TDP.</source>
        <translation>显存带宽用满所增加的功率，占 TDP 的比例。</translation>
    </message>
    <message>
        <source>What full use of peak arithmetic adds, of TDP; no more than TDP in all.</source>
        <translation>峰值算力用满所增加的功率，占 TDP 的比例；合计不超过 TDP。</translation>
    </message>
    <message>
        <source>Name of the network.</source>
        <translation>网络的名称。</translation>
    </message>
    <message>
        <source>Of one port, one way.</source>
        <translation>单个端口的单向速率。</translation>
    </message>
    <message>
        <source>How light enters the fibre.</source>
        <translation>光进入光纤的方式。</translation>
    </message>
    <message>
        <source>Ports of a switch at the port speed.</source>
        <translation>交换机在该端口速率下的端口数。</translation>
    </message>
    <message>
        <source>Power of a switch without its optics.</source>
        <translation>交换机功率，不含光模块。</translation>
    </message>
    <message>
        <source>Power of the optics at one end of a link.</source>
        <translation>链路一端光学部件的功率。</translation>
    </message>
    <message>
        <source>Power of a network adapter without its optics; part of the server.</source>
        <translation>网卡功率，不含光模块；属于服务器。</translation>
    </message>
    <message>
        <source>Thermal design power of all its processors. Empty: the rest of the server is what typical power leaves beside the accelerators.</source>
        <translation>全部处理器的热设计功耗。留空：以典型功率减去加速卡后的余量作为服务器其余部分。</translation>
    </message>
    <message>
        <source>Memory of its processors.</source>
        <translation>处理器所带的内存。</translation>
    </message>
    <message>
        <source>Power of the switches that join its accelerators.</source>
        <translation>连接各加速卡的交换芯片功率。</translation>
    </message>
    <message>
        <source>Power of its network adapters.</source>
        <translation>网卡的功率。</translation>
    </message>
    <message>
        <source>Power of its drives.</source>
        <translation>硬盘的功率。</translation>
    </message>
    <message>
        <source>Power out of its power supplies over power in.</source>
        <translation>电源输出功率与输入功率之比。</translation>
    </message>
    <message>
        <source>Where services size the cluster, the number of systems is not read.</source>
        <translation>按推理服务配置规模时，不读取整机台数。</translation>
    </message>
    <message>
        <source>Of the processors, for systems whose parts are known.</source>
        <translation>处理器的利用率，用于部件已知的整机。</translation>
    </message>
    <message>
        <source>Switches and optics, counted as a fat tree. Empty: network power is a share of server power.</source>
        <translation>交换机与光学部件，按胖树计数。留空：网络功率按服务器功率的占比计算。</translation>
    </message>
    <message>
        <source>Ports into the network for each accelerator.</source>
        <translation>每张加速卡接入网络的端口数。</translation>
    </message>
    <message>
        <source>Bandwidth of the leaves downwards over upwards; 1: full bisection.</source>
        <translation>接入层下行与上行带宽之比；1 表示无收敛。</translation>
    </message>
    <message>
        <source>Between accelerators and the first switches.</source>
        <translation>加速卡与第一层交换机之间的链路。</translation>
    </message>
    <message>
        <source>Facility energy of all training runs and services.</source>
        <translation>全部训练任务和推理服务的设施用电量。</translation>
    </message>
    <message>
        <source>Cost of all training runs and services on hardware of one&apos;s own: capital recovery, energy, upkeep, people.</source>
        <translation>全部训练任务和推理服务使用自有硬件的成本：资本回收、电费、运维和人员。</translation>
    </message>
    <message>
        <source>Cost of all training runs and services at rental prices.</source>
        <translation>按租用单价计算的全部训练任务和推理服务成本。</translation>
    </message>
    <message>
        <source>Electricity of all training runs and services over their full cost.</source>
        <translation>全部训练任务和推理服务的电费占其全部成本的比例。</translation>
    </message>
    <message>
        <source>Location-based carbon of all training runs and services.</source>
        <translation>全部训练任务和推理服务基于位置的碳排放。</translation>
    </message>
    <message>
        <source>Water evaporated and drained on site by all training runs and services.</source>
        <translation>全部训练任务和推理服务在现场蒸发和排放的水量。</translation>
    </message>
    <message>
        <source>Accelerator-hours of all training runs and services.</source>
        <translation>全部训练任务和推理服务的卡时。</translation>
    </message>
    <message>
        <source>Accelerators that hold the model once and answer together.</source>
        <translation>共同存放一份模型并一起应答的加速卡。</translation>
    </message>
    <message>
        <source>Sequences that a replica writes at once: as many as memory and the latency limits allow.</source>
        <translation>一个副本同时输出的序列数：显存与时延限值允许的最大值。</translation>
    </message>
    <message>
        <source>Sequences whose keys and values fit beside the weights.</source>
        <translation>除权重外，键和值放得下的序列数。</translation>
    </message>
    <message>
        <source>All weights of the model at the precision of the service.</source>
        <translation>按推理精度计的模型全部权重。</translation>
    </message>
    <message>
        <source>Keys and values that a token of a sequence takes in memory.</source>
        <translation>序列中一个词元的键和值所占的显存。</translation>
    </message>
    <message>
        <source>From one token of an answer to the next. Expected error: 10 to 20 % in classes that were measured.</source>
        <translation>应答中相邻两个词元之间的时间。预期误差：实测过的类别为 10% 至 20%。</translation>
    </message>
    <message>
        <source>Time per output token of a single sequence: no limit below it can be met.</source>
        <translation>单条序列的每词元时延：低于它的限值无法满足。</translation>
    </message>
    <message>
        <source>Tokens a second that one reader sees.</source>
        <translation>单个读者每秒看到的词元数。</translation>
    </message>
    <message>
        <source>Waiting, reading of the prompt and the way to the user; mean at the load of the peak.</source>
        <translation>等待、读取提示和到用户的时间；按高峰负载下的平均值计。</translation>
    </message>
    <message>
        <source>What nineteen requests in twenty stay below in the peak.</source>
        <translation>高峰时每二十个请求中有十九个低于此值。</translation>
    </message>
    <message>
        <source>Reading of the prompt without waiting.</source>
        <translation>不排队时读取提示的时间。</translation>
    </message>
    <message>
        <source>Output tokens per second of a busy accelerator, prompts read. Expected error: 10 to 20 % in classes that were measured.</source>
        <translation>忙碌加速卡每秒输出的词元数，含读取提示的时间。预期误差：实测过的类别为 10% 至 20%。</translation>
    </message>
    <message>
        <source>Output tokens per second of an accelerator while it writes.</source>
        <translation>加速卡解码时每秒输出的词元数。</translation>
    </message>
    <message>
        <source>Prompt tokens per second, those in no cache, of an accelerator while it reads.</source>
        <translation>加速卡预填充时每秒读取的未缓存提示词元数。</translation>
    </message>
    <message>
        <source>Measured over computed throughput, by which the class is scaled; 1 where nothing was measured.</source>
        <translation>实测与计算吞吐量之比，类别按它缩放；未实测时为 1。</translation>
    </message>
    <message>
        <source>Of the memory bandwidth, while busy.</source>
        <translation>忙时所用的显存带宽占比。</translation>
    </message>
    <message>
        <source>Of the peak arithmetic, while busy.</source>
        <translation>忙时所用的峰值算力占比。</translation>
    </message>
    <message>
        <source>Mean power of a busy accelerator alone. Expected error: 10 to 20 %.</source>
        <translation>忙碌加速卡自身的平均功率。预期误差：10% 至 20%。</translation>
    </message>
    <message>
        <source>Mean power of a busy server, per accelerator.</source>
        <translation>忙碌服务器的平均功率，按每卡计。</translation>
    </message>
    <message>
        <source>Mean of each month.</source>
        <translation>各月平均值。</translation>
    </message>
    <message>
        <source>Requests in work at the same time, mean of the month with most.</source>
        <translation>同时处理中的请求数，取最多月份的平均值。</translation>
    </message>
    <message>
        <source>Whole replicas for the peak of each month, spares included.</source>
        <translation>满足各月高峰所需的整数个副本，含备用。</translation>
    </message>
    <message>
        <source>Those of the month that needs most.</source>
        <translation>需求最大月份的数量。</translation>
    </message>
    <message>
        <source>Time busy over time kept, over the months of the plan.</source>
        <translation>规划期内忙碌时间与保有时间之比。</translation>
    </message>
    <message>
        <source>Requests served within the months of the plan.</source>
        <translation>规划期内处理的请求数。</translation>
    </message>
    <message>
        <source>Accelerators kept, over the months of the plan.</source>
        <translation>规划期内保有的加速卡累计时数。</translation>
    </message>
    <message>
        <source>Over the months of the plan, waiting included.</source>
        <translation>规划期内的合计，含空闲等待。</translation>
    </message>
    <message>
        <source>IT energy times PUE, month by month.</source>
        <translation>逐月 IT 用电量乘以 PUE。</translation>
    </message>
    <message>
        <source>Facility energy over IT energy.</source>
        <translation>设施用电量与 IT 用电量之比。</translation>
    </message>
    <message>
        <source>The service&apos;s share of capital recovery, upkeep and people, and its energy.</source>
        <translation>推理服务分摊的资本回收、运维和人员成本，加上其电费。</translation>
    </message>
    <message>
        <source>Facility energy over requests, waiting accelerators included.</source>
        <translation>设施用电量除以请求数，含等待中的加速卡。</translation>
    </message>
    <message>
        <source>Facility energy over output tokens, prompts and waiting included.</source>
        <translation>设施用电量除以输出词元数，含提示与等待。</translation>
    </message>
    <message>
        <source>IT energy over output tokens, waiting accelerators included.</source>
        <translation>IT 用电量除以输出词元数，含等待中的加速卡。</translation>
    </message>
    <message>
        <source>Energy of busy accelerators alone over output tokens: what benchmarks state. Expected error: 10 to 25 %.</source>
        <translation>仅忙碌加速卡的用电量除以输出词元数：基准测试所报的数值。预期误差：10% 至 25%。</translation>
    </message>
    <message>
        <source>Cost owned over requests.</source>
        <translation>自有成本除以请求数。</translation>
    </message>
    <message>
        <source>Cost owned over output tokens; prompts are borne by them.</source>
        <translation>自有成本除以输出词元数；提示的成本由其承担。</translation>
    </message>
    <message>
        <source>Facility energy by the time that accelerators spend on these tokens.</source>
        <translation>按加速卡花在这类词元上的时间分摊的设施用电量。</translation>
    </message>
    <message>
        <source>Cost owned by the time that accelerators spend on these tokens.</source>
        <translation>按加速卡花在这类词元上的时间分摊的自有成本。</translation>
    </message>
    <message>
        <source>Output tokens over facility energy.</source>
        <translation>输出词元数除以设施用电量。</translation>
    </message>
    <message>
        <source>Cost owned over facility energy: of a gigawatt drawn for a year.</source>
        <translation>自有成本除以设施用电量：即持续用电一吉瓦一年的成本。</translation>
    </message>
    <message>
        <source>Of one system in training, added up from its parts, beside its typical power. Expected error: 5 %.</source>
        <translation>单台整机训练时的功率，由各部件相加，与典型功率并列。预期误差：5%。</translation>
    </message>
    <message>
        <source>Their thermal design power over nameplate power.</source>
        <translation>两者的热设计功耗与额定功率之比。</translation>
    </message>
    <message>
        <source>Their power in training over that of the server.</source>
        <translation>训练时两者的功率与服务器功率之比。</translation>
    </message>
    <message>
        <source>Tiers of switches.</source>
        <translation>交换机的层数。</translation>
    </message>
    <message>
        <source>Accelerators that three tiers of these switches join.</source>
        <translation>这种交换机组成三层网络可连接的加速卡数。</translation>
    </message>
    <message>
        <source>Switches of all tiers.</source>
        <translation>各层交换机总数。</translation>
    </message>
    <message>
        <source>Links to and between switches.</source>
        <translation>通往交换机及交换机之间的链路。</translation>
    </message>
    <message>
        <source>Ends of links that carry optics.</source>
        <translation>带光学部件的链路端数。</translation>
    </message>
    <message>
        <source>Switches, optics and adapters; the adapters are part of server power.</source>
        <translation>交换机、光学部件和网卡；网卡属于服务器功率。</translation>
    </message>
    <message>
        <source>Switches without optics.</source>
        <translation>交换机，不含光学部件。</translation>
    </message>
    <message>
        <source>All optical ends.</source>
        <translation>全部光端。</translation>
    </message>
    <message>
        <source>Adapters in the servers.</source>
        <translation>服务器中的网卡。</translation>
    </message>
    <message>
        <source>Mean error of computed throughput in what the class was measured on.</source>
        <translation>在该类别的实测数据上，吞吐量计算值的平均误差。</translation>
    </message>
    <message>
        <source>Mean error of computed accelerator energy per token there.</source>
        <translation>同一数据上，每词元加速卡能耗计算值的平均误差。</translation>
    </message>
    <message>
        <source>Real flows are discounted at the real rate, nominal ones at the nominal rate, so that the present value is the same; the internal rate is not.</source>
        <translation>实际现金流按实际折现率折现，名义现金流按名义折现率折现，因此现值相同；内部收益率则不同。</translation>
    </message>
    <message>
        <source>General rise of prices a year; joins real and nominal rates.</source>
        <translation>每年物价的普遍涨幅；用于换算实际与名义利率。</translation>
    </message>
    <message>
        <source>Nominal, inflation included.</source>
        <translation>名义涨幅，含通货膨胀。</translation>
    </message>
    <message>
        <source>Of upkeep, people, insurance, taxes, water and colocation. Nominal, inflation included.</source>
        <translation>包括运维、人员、保险、税费、用水和托管。名义涨幅，含通货膨胀。</translation>
    </message>
    <message>
        <source>The market rent of an accelerator falls as newer ones come. Nominal, inflation included; 0 for a price fixed by contract.</source>
        <translation>新一代加速器出现后，旧款的市场租金下降。名义涨幅，含通货膨胀；合同锁定价格时为 0。</translation>
    </message>
    <message>
        <source>What servers fetch at the end of their life, of their price.</source>
        <translation>服务器寿命结束时可售得的金额，占原价的比例。</translation>
    </message>
    <message>
        <source>Connection and substation for each kW of IT.</source>
        <translation>每 kW IT 功率的接网与变电站费用。</translation>
    </message>
    <message>
        <source>A year, of the price of IT and facility.</source>
        <translation>每年，占 IT 和设施造价的比例。</translation>
    </message>
    <message>
        <source>Industrial water and sewer.</source>
        <translation>工业用水及排污。</translation>
    </message>
    <message>
        <source>For each kW of nameplate IT power a month, without electricity: space, power and cooling equipment, people.</source>
        <translation>每 kW 铭牌 IT 功率每月的价格，不含电费：场地、供电与制冷设备、人员。</translation>
    </message>
    <message>
        <source>Name of the tariff.</source>
        <translation>电价方案的名称。</translation>
    </message>
    <message>
        <source>Mean over the bands of the year for a load that doesn&apos;t vary within a day, without the demand charge.</source>
        <translation>全年各时段的平均值，适用于一天之内不变的负荷，不含需量电费。</translation>
    </message>
    <message>
        <source>For each kW of the peak of a month. A charge a year is a twelfth of it.</source>
        <translation>按每月最大需量的每 kW 计。以年计的价格除以十二。</translation>
    </message>
    <message>
        <source>Energy price and demand charge apart, instead of an all-in price: never both. Empty: the all-in price.</source>
        <translation>电量与需量分开计价，代替综合电价，两者不可并用。留空：综合电价。</translation>
    </message>
    <message>
        <source>Insurance and property tax of IT and facility, and on-site water.</source>
        <translation>IT 和设施的保险与财产税，以及现场用水。</translation>
    </message>
    <message>
        <source>Of electricity, upkeep, people, insurance, taxes and water.</source>
        <translation>占电费、运维、人员、保险、税费和用水之和的比例。</translation>
    </message>
    <message>
        <source>Of what the facility&apos;s operator bears: facility, its upkeep and insurance, people, water and electricity, no IT.</source>
        <translation>占设施运营方承担费用的比例：设施及其运维与保险、人员、用水和电费，不含 IT。</translation>
    </message>
    <message>
        <source>All that is bought: servers, network, storage, facility, grid connection.</source>
        <translation>全部购置：服务器、网络、存储、设施、接网。</translation>
    </message>
    <message>
        <source>Price of the servers with spares.</source>
        <translation>服务器及备件的价格。</translation>
    </message>
    <message>
        <source>Price of the network.</source>
        <translation>网络的价格。</translation>
    </message>
    <message>
        <source>Price of the storage.</source>
        <translation>存储的价格。</translation>
    </message>
    <message>
        <source>The part of the building that the nameplate power fills.</source>
        <translation>铭牌功率所占的建筑部分。</translation>
    </message>
    <message>
        <source>The connection that the nameplate power needs.</source>
        <translation>铭牌功率所需的接网容量。</translation>
    </message>
    <message>
        <source>Electricity, upkeep, people, insurance, taxes and water, in prices of the price year.</source>
        <translation>电费、运维、人员、保险、税费和用水，按价格年的价格。</translation>
    </message>
    <message>
        <source>Of the hours in use at operating power; idle power is not counted.</source>
        <translation>使用中的小时按运行功率计；空闲功率不计入。</translation>
    </message>
    <message>
        <source>Insurance and property tax of what is bought, and water.</source>
        <translation>购置资产的保险与财产税，以及用水。</translation>
    </message>
    <message>
        <source>Of owning against renting the same hours, over the life of the servers: the rent saved less what owning costs.</source>
        <translation>在服务器寿命内，自建与租用同样小时数相比：省下的租金减去自建的花费。</translation>
    </message>
    <message>
        <source>The discount rate at which owning and renting cost the same, real or nominal as the flows are.</source>
        <translation>使自建与租用花费相同的折现率；实际或名义与现金流一致。</translation>
    </message>
    <message>
        <source>Years until the rent saved has paid for what was bought, not discounted.</source>
        <translation>省下的租金收回购置款所需的年数，不折现。</translation>
    </message>
    <message>
        <source>The same with flows at their present value.</source>
        <translation>同上，现金流按现值计。</translation>
    </message>
    <message>
        <source>Levelised cost of an accelerator-hour in use, over the life of the servers.</source>
        <translation>服务器寿命内，使用中每卡时的平准化成本。</translation>
    </message>
    <message>
        <source>The same with servers of one&apos;s own in a rented facility.</source>
        <translation>同上，自有服务器放在租用的设施中。</translation>
    </message>
    <message>
        <source>The rental price, levelised over the same years.</source>
        <translation>租用价格，在同样年数内平准化。</translation>
    </message>
    <message>
        <source>Levelised cost a year that does not depend on use.</source>
        <translation>与使用多少无关的每年平准化成本。</translation>
    </message>
    <message>
        <source>Levelised electricity and water of an accelerator-hour in use.</source>
        <translation>使用中每卡时的平准化电费和水费。</translation>
    </message>
    <message>
        <source>Hours in use from which owning costs less than renting. Above 100 % renting always costs less.</source>
        <translation>使用率达到此值后，自建比租用便宜。超过 100 % 时租用总是更便宜。</translation>
    </message>
    <message>
        <source>Over the months of the plan, idle power included.</source>
        <translation>规划期各月合计，含空闲功率。</translation>
    </message>
    <message>
        <source>Energy at its price; all of the bill where the price is all-in.</source>
        <translation>电量按其价格计；采用综合电价时即全部电费。</translation>
    </message>
    <message>
        <source>Bill over energy: what runs and services pay.</source>
        <translation>电费除以电量：任务和服务所付的价格。</translation>
    </message>
    <message>
        <source>(1 + real rate)(1 + inflation) - 1.</source>
        <translation>（1 + 实际利率）×（1 + 通货膨胀率）- 1。</translation>
    </message>
    <message>
        <source>Peak of each month, at least the ratchet&apos;s, times the demand charge; none where the price is all-in.</source>
        <translation>每月最大需量（不低于最低计费需量）乘以需量电费；采用综合电价时为零。</translation>
    </message>
    <message>
        <source>What the orbital cluster is called in charts and reports.</source>
        <translation>在轨集群在图表和报告中的名称。</translation>
    </message>
    <message>
        <source>The facility on the ground that would run the same IT: its electricity price, PUE, building cost and grid carbon.</source>
        <translation>在地面运行同样 IT 的设施：取其电价、PUE、建设成本与电网碳强度。</translation>
    </message>
    <message>
        <source>Power of the accelerators and all that computes with them.</source>
        <translation>加速卡及与其共同计算的全部设备的功率。</translation>
    </message>
    <message>
        <source>All power of a satellite, conversion and pumps included, over that of its IT: what PUE is on the ground.</source>
        <translation>卫星总功率（含变换与泵）与 IT 功率之比，相当于地面的 PUE。</translation>
    </message>
    <message>
        <source>Power of sunlight above the air; by the season.</source>
        <translation>大气层外的太阳辐照度，随季节变化。</translation>
    </message>
    <message>
        <source>When new: 29 to 33 % with three junctions, 17 to 24 % of silicon.</source>
        <translation>寿命初期：三结电池 29% 至 33%，硅电池 17% 至 24%。</translation>
    </message>
    <message>
        <source>What gaps, cables and pointing leave of the power of the cells.</source>
        <translation>扣除间隙、线缆与指向损失后剩余的比例。</translation>
    </message>
    <message>
        <source>Power that radiation takes from the array a year.</source>
        <translation>辐射使电池阵每年损失的功率。</translation>
    </message>
    <message>
        <source>When new, in sunlight, its deployment mechanism included.</source>
        <translation>寿命初期、光照下，含展开机构。</translation>
    </message>
    <message>
        <source>Share of an orbit in the shadow of the Earth: about 1 % over the year on a dawn-dusk orbit, 36 % on other low orbits.</source>
        <translation>一圈轨道中处于地影的比例：晨昏轨道全年约 1%，其他低轨道约 36%。</translation>
    </message>
    <message>
        <source>97.6 minutes at a height of 650 km, by the third law of Kepler.</source>
        <translation>按开普勒第三定律，高度 650 km 时为 97.6 分钟。</translation>
    </message>
    <message>
        <source>Energy that is used of a kilogram: a pack of 130 Wh/kg from which 30 % is taken in each orbit, so that it lasts for years.</source>
        <translation>每千克实际使用的能量：130 Wh/kg 的电池组每圈只放电 30%，以便使用多年。</translation>
    </message>
    <message>
        <source>Of its surface; the coolant and the chips are warmer. Heat leaves with its fourth power.</source>
        <translation>指表面温度；冷却液和芯片更热。散热量与其四次方成正比。</translation>
    </message>
    <message>
        <source>Heat radiated over that of a black surface.</source>
        <translation>辐射热量与黑体表面之比。</translation>
    </message>
    <message>
        <source>Share of the sunlight that falls on it which heats the radiator.</source>
        <translation>照到散热板上的阳光中被吸收的比例。</translation>
    </message>
    <message>
        <source>Heat radiated over that of a panel as warm everywhere as at its pipes.</source>
        <translation>与整板温度均等于管路处温度时相比的散热比例。</translation>
    </message>
    <message>
        <source>View factors of both sides together: .24 each at 650 km with the panel upright over the Earth.</source>
        <translation>两面视角系数之和：高度 650 km、板面竖直于地面时每面 0.24。</translation>
    </message>
    <message>
        <source>Share of the panel that sunlight falls on: the sine of its angle; 5 degrees off the edge.</source>
        <translation>阳光照射的板面比例，即夹角的正弦；默认侧对太阳、偏离 5 度。</translation>
    </message>
    <message>
        <source>Infrared radiation that the Earth sends out.</source>
        <translation>地球向外发出的红外辐射。</translation>
    </message>
    <message>
        <source>Share of the sunlight that the Earth throws back.</source>
        <translation>地球反射的阳光比例。</translation>
    </message>
    <message>
        <source>For each square metre of panel, which radiates from both sides.</source>
        <translation>每平方米板面，两面散热。</translation>
    </message>
    <message>
        <source>Pumps, pipes and coolant for each kW of IT.</source>
        <translation>每千瓦 IT 的泵、管路与冷却液。</translation>
    </message>
    <message>
        <source>Frame, propulsion, avionics and links for each kW of IT.</source>
        <translation>每千瓦 IT 的框架、推进、星载电子与链路设备。</translation>
    </message>
    <message>
        <source>Servers without chassis and fans for each kW of IT.</source>
        <translation>每千瓦 IT 的服务器，不含机箱与风扇。</translation>
    </message>
    <message>
        <source>Of a kilogram to a low orbit. Falcon 9 by its list; 200 USD/kg is hoped for by the mid-2030s.</source>
        <translation>每千克送入低轨道的价格。猎鹰 9 按报价；200 美元/千克是对 2030 年代中期的期望。</translation>
    </message>
    <message>
        <source>Of a kilogram of all but the IT, which costs as on the ground.</source>
        <translation>除 IT 外每千克的造价；IT 与地面同价。</translation>
    </message>
    <message>
        <source>CO2 of the propellant for each kilogram in orbit.</source>
        <translation>每千克入轨质量对应的推进剂 CO2 排放。</translation>
    </message>
    <message>
        <source>Years until it is brought down.</source>
        <translation>到离轨为止的年数。</translation>
    </message>
    <message>
        <source>Share of its life in which the cluster works.</source>
        <translation>寿命期内集群工作的时间比例。</translation>
    </message>
    <message>
        <source>A year, of those that work; none can be exchanged in orbit.</source>
        <translation>每年占在用加速卡的比例；在轨无法更换。</translation>
    </message>
    <message>
        <source>That its array gives when new: 28 kW of the V2 class; 1.2 kW of the small satellites of 2019.</source>
        <translation>电池阵寿命初期功率：V2 级为 28 kW；2019 年的小卫星为 1.2 kW。</translation>
    </message>
    <message>
        <source>By radio; a laser needs a sky without clouds.</source>
        <translation>射频下行；激光下行需无云天气。</translation>
    </message>
    <message>
        <source>Of one terminal to another satellite.</source>
        <translation>单个终端到另一颗卫星。</translation>
    </message>
    <message>
        <source>Bandwidth out of the servers for each kW of IT on the ground: eight ports of 400 Gbit/s for 10.2 kW.</source>
        <translation>地面上每千瓦 IT 的服务器出口带宽：10.2 kW 配 8 个 400 Gbit/s 端口。</translation>
    </message>
    <message>
        <source>When new, in sunlight: enough at the end of life, and for the battery through the shadow.</source>
        <translation>寿命初期、光照下的功率：足以满足寿命末期所需，并为阴影期的蓄电池充电。</translation>
    </message>
    <message>
        <source>Sunlight that a new array turns to electricity.</source>
        <translation>新电池阵转换成电的太阳辐射。</translation>
    </message>
    <message>
        <source>Power of the array over its output by area.</source>
        <translation>电池阵功率除以单位面积功率。</translation>
    </message>
    <message>
        <source>Heat that a square metre of panel radiates from both sides, less what Earth and Sun heat it.</source>
        <translation>每平方米板面两面辐射的热量，扣除地球与太阳的加热。</translation>
    </message>
    <message>
        <source>Panel area that radiates all power of the satellites.</source>
        <translation>散去卫星全部功率所需的板面面积。</translation>
    </message>
    <message>
        <source>All satellites of the cluster, servers included.</source>
        <translation>集群的全部卫星，含服务器。</translation>
    </message>
    <message>
        <source>Power of the new array over its power by mass.</source>
        <translation>新电池阵功率除以比功率。</translation>
    </message>
    <message>
        <source>Energy of one shadow over the energy of a kilogram.</source>
        <translation>一次阴影期所需能量除以每千克能量。</translation>
    </message>
    <message>
        <source>Radiator area times its mass by area.</source>
        <translation>散热板面积乘以面密度。</translation>
    </message>
    <message>
        <source>Pumps, pipes and coolant.</source>
        <translation>泵、管路与冷却液。</translation>
    </message>
    <message>
        <source>Frame, propulsion, avionics and links.</source>
        <translation>框架、推进、星载电子与链路设备。</translation>
    </message>
    <message>
        <source>Servers without chassis and fans.</source>
        <translation>服务器，不含机箱与风扇。</translation>
    </message>
    <message>
        <source>Mass in orbit over IT power.</source>
        <translation>在轨质量除以 IT 功率。</translation>
    </message>
    <message>
        <source>Without the IT, which costs as on the ground.</source>
        <translation>不含 IT；IT 与地面同价。</translation>
    </message>
    <message>
        <source>Mass in orbit times the launch price.</source>
        <translation>在轨质量乘以发射价格。</translation>
    </message>
    <message>
        <source>Mass of all but the IT times its price.</source>
        <translation>除 IT 外的质量乘以造价。</translation>
    </message>
    <message>
        <source>To be held against the building cost on the ground.</source>
        <translation>可与地面建设成本对照。</translation>
    </message>
    <message>
        <source>Over the life of the satellites.</source>
        <translation>卫星寿命期内。</translation>
    </message>
    <message>
        <source>Launch and satellites over IT energy, without interest.</source>
        <translation>发射与卫星费用除以 IT 用电量，不计利息。</translation>
    </message>
    <message>
        <source>Electricity and building of the facility compared with.</source>
        <translation>比较对象设施的电费与建筑。</translation>
    </message>
    <message>
        <source>Electricity price times PUE.</source>
        <translation>电价乘以 PUE。</translation>
    </message>
    <message>
        <source>Building cost over the IT energy of its life, without interest.</source>
        <translation>建设成本除以其寿命期内的 IT 用电量，不计利息。</translation>
    </message>
    <message>
        <source>Above 1 the ground costs less.</source>
        <translation>大于 1 时地面更便宜。</translation>
    </message>
    <message>
        <source>At which orbit costs as much as the ground. Below zero not even a free launch would do: satellites cost too much.</source>
        <translation>使在轨与地面成本相同的发射价格。若小于零，即使免费发射也不够：卫星本身太贵。</translation>
    </message>
    <message>
        <source>Mass in orbit times the carbon of a launch.</source>
        <translation>在轨质量乘以发射碳排放。</translation>
    </message>
    <message>
        <source>Of launches alone, over IT energy.</source>
        <translation>仅计发射，除以 IT 用电量。</translation>
    </message>
    <message>
        <source>Grid carbon times PUE.</source>
        <translation>电网碳强度乘以 PUE。</translation>
    </message>
    <message>
        <source>Accelerators that have not failed, of those launched.</source>
        <translation>发射的加速卡中未发生故障的比例。</translation>
    </message>
    <message>
        <source>Whole satellites that give the power of the array.</source>
        <translation>提供电池阵功率所需的整颗卫星数。</translation>
    </message>
    <message>
        <source>Of all satellites to the ground.</source>
        <translation>全部卫星到地面的总速率。</translation>
    </message>
    <message>
        <source>Terminals that would carry the network of a cluster on the ground; a satellite has three or four.</source>
        <translation>要承载地面集群的网络所需的终端数；一颗卫星通常有三四个。</translation>
    </message>
    <message>
        <source>D over N, of active parameters: about 20 are best for the compute.</source>
        <translation>D/N，按激活参数计：按算力计约 20 最优。</translation>
    </message>
    <message>
        <source>Whether it can be bought. A hypothetical one shows what a claim would mean; a check names the clusters that use it.</source>
        <translation>是否可以采购。假想的加速卡用于说明某一说法意味着什么；使用它的集群会在检查中列出。</translation>
    </message>
    <message>
        <source>Share of the requests that the devices of the users answer by a small model of their own: they reach no accelerator. Their energy is reported apart.</source>
        <translation>由用户终端上的小模型应答的请求占比，这些请求不占用加速卡；其能耗单独列出。</translation>
    </message>
    <message>
        <source>Out of the battery, for each token written: .1 J for each billion parameters, 3 billion. Reading the prompt, a few percent of it, is not counted.</source>
        <translation>每输出一个词元消耗的电池电能：每 10 亿参数 0.1 J，按 30 亿参数计。读取提示只占百分之几，未计入。</translation>
    </message>
    <message>
        <source>Energy out of a device&apos;s battery over that out of the socket.</source>
        <translation>终端电池放出的电能与插座取电之比。</translation>
    </message>
    <message>
        <source>Power of its chips over that of others that do the same: what these would save is followed through servers and cooling to the meter. The plan itself stays as it is. Empty: not asked.</source>
        <translation>现有芯片与同等性能的另一种芯片的功率之比：由此节省的功率经服务器、制冷一直算到电表。规划本身不变。留空：不计算。</translation>
    </message>
    <message>
        <source>Of all accelerators of the cluster, in training.</source>
        <translation>集群全部加速卡，按训练时计。</translation>
    </message>
    <message>
        <source>Fans and power supplies fall with the chips; processors, memory, switches and adapters stay.</source>
        <translation>风扇与电源损耗随芯片下降；CPU、内存、交换芯片和网卡不变。</translation>
    </message>
    <message>
        <source>At full operation, in the same building: its PUE is that of the lower load. Network and storage stay.</source>
        <translation>满负荷运行，机房不变：PUE 按下降后的负载取值。网络与存储不变。</translation>
    </message>
    <message>
        <source>Saved at the meter over saved at the chips.</source>
        <translation>电表处节省与芯片处节省之比。</translation>
    </message>
    <message>
        <source>Power of the servers now over that with better chips.</source>
        <translation>服务器现有功率与采用更好芯片后的功率之比。</translation>
    </message>
    <message>
        <source>Power of the whole facility now over that with better chips in this cluster.</source>
        <translation>整个设施的现有功率与本集群采用更好芯片后的功率之比。</translation>
    </message>
    <message>
        <source>Answered on devices within the months of the plan.</source>
        <translation>规划期内由终端应答的请求。</translation>
    </message>
    <message>
        <source>Out of the sockets of the users, over the months of the plan; in no other energy, cost or carbon.</source>
        <translation>规划期内用户插座的取电量；不计入其他用电量、成本或碳排放。</translation>
    </message>
    <message>
        <source>Out of the socket.</source>
        <translation>按插座取电计。</translation>
    </message>
    <message>
        <source>Over all requests, on devices and in the facility.</source>
        <translation>按全部请求平均，含终端与设施。</translation>
    </message>
    <message>
        <source>Of users&apos; devices that answer for services; not in the workload energy, its cost or its carbon.</source>
        <translation>为推理服务应答的用户终端的用电量；不计入任务用电量及其成本、碳排放。</translation>
    </message>
    <message>
        <source>Mean when the service starts, stored answers and those of devices taken off.</source>
        <translation>服务开始时的平均值，已扣除缓存答复与终端应答。</translation>
    </message>
    <message>
        <source>How many transformers and UPS modules stand beyond those that carry the load. Losses at part load are those of the cooling technology&apos;s UPS coefficients.</source>
        <translation>承载负荷所需之外，另备的变压器和 UPS 模块。部分负载损耗取自制冷技术的 UPS 系数。</translation>
    </message>
    <message>
        <source>How many generator sets stand beyond those that carry the load.</source>
        <translation>承载负荷所需之外，另备的发电机组。</translation>
    </message>
    <message>
        <source>How many chillers and coolant distribution units stand beyond those that carry the heat.</source>
        <translation>带走热量所需之外，另备的冷水机组和冷量分配单元。</translation>
    </message>
    <message>
        <source>Rated apparent power of one transformer; 2.5 MVA is a step of the usual series of ratings.</source>
        <translation>单台变压器的额定视在功率；2.5 MVA 是常用容量系列中的一档。</translation>
    </message>
    <message>
        <source>IT power that one UPS module carries.</source>
        <translation>一个 UPS 模块承载的 IT 功率。</translation>
    </message>
    <message>
        <source>Standby power of one generator set.</source>
        <translation>一台发电机组的备用功率。</translation>
    </message>
    <message>
        <source>Heat of liquid that one unit hands over to the facility&apos;s water.</source>
        <translation>一个单元把液体的热量传给机房水系统的功率。</translation>
    </message>
    <message>
        <source>Heat that one chiller, or one unit with compressors of its own, takes in the design hour.</source>
        <translation>一台冷水机组或自带压缩机的机组在设计时刻带走的热量。</translation>
    </message>
    <message>
        <source>Active over apparent power of the whole facility.</source>
        <translation>整个机房的有功功率与视在功率之比。</translation>
    </message>
    <message>
        <source>Kept for growth when the utility connection is ordered.</source>
        <translation>申请市电接入时为增长预留。</translation>
    </message>
    <message>
        <source>Floor of the hall for one rack, aisles included.</source>
        <translation>一个机柜所占的机房地面，含通道。</translation>
    </message>
    <message>
        <source>Floor under one rack: .6 m × 1.2 m.</source>
        <translation>一个机柜正下方的地面：0.6 m × 1.2 m。</translation>
    </message>
    <message>
        <source>1.5 in the largest halls; 2.5 where much else is under the roof.</source>
        <translation>最大型机房约 1.5；同一屋顶下其他用房较多时约 2.5。</translation>
    </message>
    <message>
        <source>Temperature that .4 % of a year&apos;s hours exceed, from ASHRAE or the weather service: it sizes the plant. Empty: the hottest hour of the year of weather.</source>
        <translation>全年有 0.4% 的小时超过的温度，取自 ASHRAE 或气象部门，用于确定设备容量。留空则取气象年中最热的一小时。</translation>
    </message>
    <message>
        <source>Wet-bulb temperature that .4 % of a year&apos;s hours exceed: it sizes towers and wetted coolers. Empty: the highest of the year of weather.</source>
        <translation>全年有 0.4% 的小时超过的湿球温度，用于确定冷却塔和湿式冷却器的容量。留空则取气象年中的最高值。</translation>
    </message>
    <message>
        <source>The hours of an EPW file, kept in the plan. Empty: 8,760 hours made from the monthly means.</source>
        <translation>EPW 文件的逐时数据，存于规划中。留空则由月均值合成 8,760 小时。</translation>
    </message>
    <message>
        <source>Hours of the year in which no compressor runs.</source>
        <translation>全年无压缩机运行的小时数。</translation>
    </message>
    <message>
        <source>That of the site, else the hottest hour of the year of weather.</source>
        <translation>取站点的设计值；没有时取气象年中最热的一小时。</translation>
    </message>
    <message>
        <source>That of the site, else the highest of the year of weather.</source>
        <translation>取站点的设计值；没有时取气象年中的最高值。</translation>
    </message>
    <message>
        <source>At full load and the design temperatures, both at once: it sizes the plant. Not below the worst hour of the year.</source>
        <translation>满载且两个设计温度同时出现时的 PUE，用于确定设备容量；不低于全年最差一小时。</translation>
    </message>
    <message>
        <source>Design IT power times PUE of the design hour.</source>
        <translation>设计 IT 功率乘以设计时刻的 PUE。</translation>
    </message>
    <message>
        <source>Design power with its reserve, over the power factor: to be ordered.</source>
        <translation>设计功率加余量后除以功率因数，即应申请的容量。</translation>
    </message>
    <message>
        <source>For the utility connection, spare ones included.</source>
        <translation>按市电接入容量计算，含备用。</translation>
    </message>
    <message>
        <source>For the design IT power, spare ones included.</source>
        <translation>按设计 IT 功率计算，含备用。</translation>
    </message>
    <message>
        <source>For the design power, spare ones included.</source>
        <translation>按设计功率计算，含备用。</translation>
    </message>
    <message>
        <source>For the heat that liquid takes at design IT power, spare ones included.</source>
        <translation>按设计 IT 功率下液体带走的热量计算，含备用。</translation>
    </message>
    <message>
        <source>For the heat that compressors take in the design hour, spare ones included; units of direct expansion count as chillers.</source>
        <translation>按设计时刻压缩机带走的热量计算，含备用；直膨机组也计作冷水机组。</translation>
    </message>
    <message>
        <source>Of water, for the heat that liquid takes and its rise of temperature.</source>
        <translation>以水计，由液体带走的热量及其温升得出。</translation>
    </message>
    <message>
        <source>Evaporated and blown down in the design hour: sizes the supply.</source>
        <translation>设计时刻的蒸发与排污水量，用于确定供水能力。</translation>
    </message>
    <message>
        <source>Of all clusters.</source>
        <translation>所有集群合计。</translation>
    </message>
    <message>
        <source>Racks times the floor of one, aisles included.</source>
        <translation>机柜数乘以单机柜占用面积，含通道。</translation>
    </message>
    <message>
        <source>White space and all else under the roof.</source>
        <translation>机房面积及同一屋顶下的其他面积。</translation>
    </message>
    <message>
        <source>Racks and the systems in them.</source>
        <translation>机柜及其中的系统。</translation>
    </message>
    <message>
        <source>Weight of the heaviest full rack over its footprint. Older raised floors carry 700 to 1,200 kg/m2, slabs 1,500 to 2,500.</source>
        <translation>最重的满载机柜重量除以其占地。老式架空地板可承 700 至 1,200 kg/m2，楼板可承 1,500 至 2,500。</translation>
    </message>
    <message>
        <source>From this day it may not be delivered to some countries without a licence. A check names the clusters that are built of it there.</source>
        <translation>自此日起，未经许可不得交付到某些国家或地区。若集群在当地采用它，检查会逐一指出。</translation>
    </message>
    <message>
        <source>The countries that need a licence, by code, with spaces between: those that its source names.</source>
        <translation>需要许可的国家或地区，写代码，以空格分隔；只列出处点名者。</translation>
    </message>
    <message>
        <source>What Compare shows of each what-if: keys of results of the plan, in their order, with commas. Empty: the usual ones.</source>
        <translation>“对比”页对每个方案显示哪些结果：规划结果的标识，按顺序以逗号分隔。留空则为常用结果。</translation>
    </message>
    <message>
        <source>What stands on its cover. Empty: the name of the plan.</source>
        <translation>封面上的标题。留空则用规划的名称。</translation>
    </message>
    <message>
        <source>Who gives the report out: on the cover and at the head of pages.</source>
        <translation>发布报告的单位：印在封面和每页页眉。</translation>
    </message>
    <message>
        <source>What the report is written in. Empty: the language of the program.</source>
        <translation>报告所用的语言。留空则用程序的语言。</translation>
    </message>
    <message>
        <source>The size of its pages.</source>
        <translation>报告页面的大小。</translation>
    </message>
    <message>
        <source>A picture for the cover of the report: the name of its file, its type, and its bytes in base 64, a line each.</source>
        <translation>报告封面的图片：文件名、类型和 Base64 内容，各占一行。</translation>
    </message>
    <message>
        <source>Keys of the sections in their order, with commas; one that is left out has a minus before it. Empty: the usual ones.</source>
        <translation>按顺序列出各章节的标识，以逗号分隔；不收入的前面加减号。留空则用通常的章节。</translation>
    </message>
    <message>
        <source>The planner&apos;s own words in the sections of the report. A line “# KEY” opens those of a section.</source>
        <translation>规划者在报告各章节中写的文字。一行“# 标识”开始一个章节的文字。</translation>
    </message>
    <message>
        <source>How often in a year each device that answers loads its model anew, the first time among them. Empty: the network is not counted.</source>
        <translation>每台应答的终端一年中重新下载模型的次数，含首次下载。留空则不计网络用电。</translation>
    </message>
    <message>
        <source>Of one device: 3 billion parameters at 4 bits.</source>
        <translation>单台终端：30 亿参数，4 位。</translation>
    </message>
    <message>
        <source>Of core and access network, from the facility to the device.</source>
        <translation>从设施到终端，含骨干网和接入网。</translation>
    </message>
    <message>
        <source>Of the network that carries models to devices; in no other energy, cost or carbon.</source>
        <translation>向终端传送模型的网络用电；不计入其他用电、成本或碳排放。</translation>
    </message>
    <message>
        <source>What the service takes in all, wherever it is drawn, updates of devices included.</source>
        <translation>该服务的全部用电，不论在何处消耗，含终端更新。</translation>
    </message>
    <message>
        <source>Changes that are one bar where Compare splits a difference: their keys with commas, a semicolon between groups. Empty: a bar for each object.</source>
        <translation>“对比”页分解差异时合为一条的更改：标识以逗号分隔，各组之间用分号。留空则每个对象一条。</translation>
    </message>
    <message>
        <source>Share of the making of each device that answering is charged with: 100 for a device bought for it, 0 for one that is there anyway. Empty: embodied carbon of devices is not asked for.</source>
        <translation>每台终端的制造排放中由应答承担的比例：专为应答购置的终端为 100，本来就有的终端为 0。留空则不计算终端隐含碳。</translation>
    </message>
    <message>
        <source>CO2e of making, carrying and recycling one device, without its use. A phone by default; a laptop has about 180 kg.</source>
        <translation>一台终端制造、运输和回收的 CO2e，不含使用。默认为手机；笔记本电脑约 180 kg。</translation>
    </message>
    <message>
        <source>Years over which its making is spread evenly.</source>
        <translation>制造排放平均分摊的年数。</translation>
    </message>
    <message>
        <source>All-in price, demand charges included, without value-added tax that is given back. Empty: that of the site.</source>
        <translation>综合电价，含需量电费，不含可抵扣的增值税。留空则采用站点的电价。</translation>
    </message>
    <message>
        <source>All-in mean price with demand charges, without value-added tax, in the local currency.</source>
        <translation>含需量电费、不含增值税的综合平均电价，以当地货币计。</translation>
    </message>
    <message>
        <source>Of making the devices that answer, the share that is counted, over the months of the plan; in no other carbon.</source>
        <translation>规划期内应答终端制造排放中计入的部分；不计入其他碳排放。</translation>
    </message>
    <message>
        <source>Whether each section has the slides that carry its message, or one for every chart and table.</source>
        <translation>每节只有承载要点的几页，还是每张图、每张表各占一页。</translation>
    </message>
    <message>
        <source>One or two inputs and the values that Sweep takes them through: “gpt3.pin_mfu=0.3..0.6:13; hall.cooling”.</source>
        <translation>一项或两项输入及扫描所取的值：“gpt3.pin_mfu=0.3..0.6:13; hall.cooling”。</translation>
    </message>
    <message>
        <source>What Sweep shows: keys of results, with commas.</source>
        <translation>扫描页显示的内容：结果的标识，以逗号隔开。</translation>
    </message>
    <message>
        <source>Sweep tells where the first result crosses it.</source>
        <translation>扫描页说明第一项结果在何处越过它。</translation>
    </message>
    <message>
        <source>Ranges that go together: two inputs and their rank correlation from -1 to 1, “gpt3.pin_mfu, gpt3.goodput = 0.7”, a semicolon between pairs. Empty: each range by itself.</source>
        <translation>一起变动的范围：两项输入及其 −1 到 1 的秩相关系数，如“gpt3.pin_mfu, gpt3.goodput = 0.7”，各对之间用分号隔开。留空：各范围相互独立。</translation>
    </message>
    <message>
        <source>Bus bandwidth of an all-reduce within a system, each direction: of n accelerators 2 (n − 1) / n times what benchmarks print as algorithm bandwidth.</source>
        <translation>系统内全归约的总线带宽（busbw），单方向；n 个加速器时为测试工具所列算法带宽（algbw）的 2(n − 1)/n 倍。</translation>
    </message>
    <message>
        <source>What the facility&apos;s own grid carbon counts. Where it has none, that of the site holds.</source>
        <translation>本设施自有排放因子的口径。未填排放因子时，以站点的口径为准。</translation>
    </message>
    <message>
        <source>Which gases, at which end of the grid, of the mean or of one kWh more, as its source says. A check tells where figures of two kinds would be mixed.</source>
        <translation>来源所述的口径：包括哪些气体、按用电侧还是发电侧、取平均还是边际。口径不同的数值会被混用时，检查会指出。</translation>
    </message>
    <message>
        <source>Choices that are not made yet: an input and what may be chosen, each with its weight or not, “hall.cooling = air: 3 | dry”, a semicolon between inputs. The plan is computed with what the input has; ranges draw from all of them.</source>
        <translation>尚未确定的选择：一项输入和可选的各项，可带权重，例如“hall.cooling = air: 3 | dry”，各项输入之间用分号分隔。规划按该输入现有的取值计算；显示范围时则从全部可选项中抽样。</translation>
    </message>
    <message>
        <source>Memory of one accelerator as its maker prints it: “80 GB” are 80 GiB, of which nearly all can be used.</source>
        <translation>单张加速卡的显存容量，按厂商标称填写：“80 GB”实为 80 GiB，几乎都可用。</translation>
    </message>
    <message>
        <source>Tokens of a sequence for most of the training; many models learn their long context only at its end. Empty: the context length.</source>
        <translation>训练主要阶段每条序列的词元数；许多模型到训练末尾才学习长上下文。留空则取上下文长度。</translation>
    </message>
    <message>
        <source>Tokens of one training sequence. Empty: that of the model&apos;s own training.</source>
        <translation>每条训练序列的词元数。留空则取模型自身训练时的长度。</translation>
    </message>
    <message>
        <source>Dense peak of FP4 matrix arithmetic, without sparsity.</source>
        <translation>FP4 矩阵运算的稠密峰值，不计稀疏加速。</translation>
    </message>
    <message>
        <source>How a replica&apos;s accelerators share the model. Tensor parallel, they share the heads of attention: those beyond the key-value heads hold copies of keys and values, latent ones all. Expert parallel, each has sequences of its own. Automatic: expert parallel for a mixture of experts, else tensor parallel.</source>
        <translation>副本的加速卡如何分担模型。张量并行：分担注意力头，卡数超过键值头数时键和值重复存放，潜在键值每卡一份。专家并行：每卡处理自己的序列。自动：混合专家模型用专家并行，其余用张量并行。</translation>
    </message>
    <message>
        <source>The least demand that is billed in a month with a load, of the highest of that month and the eleven before.</source>
        <translation>有负荷的月份至少计费的需量，占当月及此前十一个月最高需量的比例。</translation>
    </message>
    <message>
        <source>Mean power of the accelerators of all facilities.</source>
        <translation>所有设施的加速卡平均功率。</translation>
    </message>
    <message>
        <source>Processors, memory, fans and power supplies of all facilities; idle servers whole.</source>
        <translation>所有设施的处理器、内存、风扇和电源；空闲服务器整机计入。</translation>
    </message>
    <message>
        <source>Switches and optics of all facilities.</source>
        <translation>所有设施的交换机和光模块。</translation>
    </message>
    <message>
        <source>Storage and management servers of all facilities.</source>
        <translation>所有设施的存储与管理服务器。</translation>
    </message>
    <message>
        <source>Cooling, power conversion and lighting of all facilities: IT power times (PUE - 1).</source>
        <translation>所有设施的制冷、电能转换与照明：IT 功率 ×（PUE − 1）。</translation>
    </message>
    <message>
        <source>Monthly peak above the utility feed, summed over the facilities that have one.</source>
        <translation>月峰值超出市电引入容量的部分，对有市电引入的设施求和。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>.</source>
        <comment>full stop</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode（UTF-16）</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>Unicode（UTF-16，大端序）</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>简体中文（GB 18030）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧（Windows-1252）</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>delimiter</comment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>delimiter</comment>
        <translation>分号</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <comment>delimiter</comment>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>delimiter</comment>
        <translation>逗号</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are in another encoding (%1), the first of them line %2.</source>
        <translation>
            <numerusform>%n 行采用另一种编码（%1），首个是第 %2 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 is read as “%2”.</source>
        <translation>第 %1 行读作“%2”。</translation>
    </message>
    <message>
        <source>Line %1 is read as “%2”; in %4 it would be “%3”.</source>
        <comment>number, text, text in another encoding, that encoding</comment>
        <translation>第 %1 行读作“%2”；按%4则是“%3”。</translation>
    </message>
    <message>
        <source>No currency is named: read in %1, that of the value before.</source>
        <translation>未写货币：按原值的货币 %1 读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) without a currency are read in that of the value before. Name another in the heading, such as (USD/kWh).</source>
        <translation>
            <numerusform>%n 个价格未写货币，按原值的货币读取。若是其他货币，请写在表头里，例如 (USD/kWh)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Key</source>
        <comment>what a column of a file is for</comment>
        <translation>标识</translation>
    </message>
    <message>
        <source>Source: what it is</source>
        <comment>what a column of a file is for</comment>
        <translation>来源：出处</translation>
    </message>
    <message>
        <source>Source: address</source>
        <comment>what a column of a file is for</comment>
        <translation>来源：网址</translation>
    </message>
    <message>
        <source>Source: confidence</source>
        <comment>what a column of a file is for</comment>
        <translation>来源：可信度</translation>
    </message>
    <message>
        <source>Source: checked</source>
        <comment>what a column of a file is for</comment>
        <translation>来源：核对状态</translation>
    </message>
    <message>
        <source>Source: note</source>
        <comment>what a column of a file is for</comment>
        <translation>来源：备注</translation>
    </message>
    <message>
        <source>Leave out</source>
        <comment>what a column of a file is for</comment>
        <translation>略去</translation>
    </message>
    <message>
        <source>The plan has no field of this name.</source>
        <translation>规划中没有这个名称的字段。</translation>
    </message>
    <message>
        <source>The plan computes this.</source>
        <translation>这一项由规划计算得出。</translation>
    </message>
    <message>
        <source>Another column is for the same field.</source>
        <translation>已有另一列对应同一字段。</translation>
    </message>
    <message>
        <source>The unit can&apos;t be read. Numbers are in the unit of the field you choose.</source>
        <translation>无法识别单位。数值按您所选字段的单位计。</translation>
    </message>
    <message>
        <source>Adds</source>
        <comment>what a row does</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>what a row does</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Leaves</source>
        <comment>what a row does</comment>
        <translation>不变</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a row</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a file</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of a column</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>of a column</comment>
        <translation>字段</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Does</source>
        <comment>what a row of a file does</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, why its cell is refused</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>原值：%1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <comment>a cell of a new row</comment>
        <translation>读作：%1</translation>
    </message>
    <message>
        <source>Leave out (%1?)</source>
        <comment>a column of a file, what it may be for</comment>
        <translation>略去（是“%1”吗？）</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <comment>a sentence, a field</comment>
        <translation>%1是不是指“%2”？</translation>
    </message>
</context>
<context>
    <name>Investment</name>
    <message>
        <source>Owned, colocated, rented</source>
        <translation>自建、托管、租用</translation>
    </message>
    <message>
        <source>Levelised cost of an accelerator-hour in use, for each cluster, in three ways.</source>
        <translation>每个集群使用中每卡时的平准化成本，三种方式。</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>每小时成本</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Nothing yet. Add a cluster, and choose its system and facility.</source>
        <translation>还没有内容。请添加集群，并选择其系统和设施。</translation>
    </message>
    <message>
        <source>No cash flow yet. Prices, a facility and a rental price are needed.</source>
        <translation>还没有现金流。需要价格、设施和租用价格。</translation>
    </message>
    <message>
        <source>Cost of an accelerator-hour against the share of hours in use, owned and colocated, and the rent.</source>
        <translation>自建与托管每卡时成本随使用率的变化，以及租金。</translation>
    </message>
    <message>
        <source>Hours in use</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Owned</source>
        <comment>cost of an hour</comment>
        <translation>自建</translation>
    </message>
    <message>
        <source>Colocated</source>
        <comment>cost of an hour</comment>
        <translation>托管</translation>
    </message>
    <message>
        <source>Rented</source>
        <comment>cost of an hour</comment>
        <translation>租用</translation>
    </message>
    <message>
        <source>pays from %1</source>
        <comment>percentage</comment>
        <translation>%1 起划算</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <comment>percentage</comment>
        <translation>规划值：%1</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>全部集群</translation>
    </message>
    <message>
        <source>Owning against renting, year by year</source>
        <translation>自建与租用逐年比较</translation>
    </message>
    <message>
        <source>Net cash flow of each year, and its sum up to then, plain and discounted.</source>
        <translation>各年净现金流及其累计值，未折现与已折现。</translation>
    </message>
    <message>
        <source>Years from the first month of the plan</source>
        <translation>距规划首月的年数</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>real, %1</source>
        <comment>prices of 2026</comment>
        <translation>实际价格，%1</translation>
    </message>
    <message>
        <source>nominal, prices of each year</source>
        <translation>名义价格，各年当年价格</translation>
    </message>
    <message>
        <source>When owning pays</source>
        <translation>使用率达到多少时自建划算</translation>
    </message>
    <message>
        <source>rent</source>
        <comment>instead of hours in use from which owning costs less</comment>
        <translation>租用更省</translation>
    </message>
    <message>
        <source>Renting costs less at any use: owning would only pay from %1 of the hours on.</source>
        <comment>137 %</comment>
        <translation>无论利用率多高都是租用更省：时间利用率要达到 %1，自有才划算。</translation>
    </message>
    <message>
        <source>%1: renting costs less at any use; owning would only pay from %2 of the hours on.</source>
        <comment>cluster, 137 %</comment>
        <translation>%1：无论利用率多高都是租用更省；时间利用率要达到 %2，自有才划算。</translation>
    </message>
    <message>
        <source>Rented is the mean over the life of the servers, discounted, of a rent that changes by %1 a year (page Finance). The costs of runs and services are at its first price.</source>
        <comment>−25 %</comment>
        <translation>“租用”是服务器寿命期内的折现平均租金，租金每年变动 %1（见“财务”页）。任务和服务的租用成本按首年价格计算。</translation>
    </message>
</context>
<context>
    <name>Kernel</name>
    <message>
        <source>Year of the site</source>
        <translation>站点全年逐时模拟</translation>
    </message>
    <message>
        <source>8,760 hours of weather made from the site&apos;s monthly means; in each hour the losses, fans, pumps and compressors of the cooling technology; PUE and water by IT load.</source>
        <translation>由站点的月平均值生成 8,760 小时气象；逐时计算制冷技术的损耗、风机、水泵和压缩机；按 IT 负荷得出 PUE 和耗水量。</translation>
    </message>
    <message>
        <source>Trend of training compute</source>
        <translation>训练算力趋势</translation>
    </message>
    <message>
        <source>Ordinary least squares of the logarithm of training compute on the publication date of the models chosen; intervals by Student&apos;s t at 95 %.</source>
        <translation>以所选模型的发布日期为自变量，对训练算力的对数作普通最小二乘拟合；区间按 95&#xa0;% 的学生 t 分布计算。</translation>
    </message>
    <message>
        <source>Search of the layout</source>
        <translation>并行布局搜索</translation>
    </message>
    <message>
        <source>Tensor, pipeline, context and expert degrees, interleaving, micro-batch, recomputation and ZeRO stage of least step time whose memory fits; every combination is tried. What is given is held.</source>
        <translation>在显存容纳得下的前提下，使训练步时间最短的张量、流水线、上下文与专家并行度、交错、微批次、重计算和 ZeRO 阶段；逐一尝试所有组合。给定的值保持不变。</translation>
    </message>
    <message>
        <source>Search of replica and batch</source>
        <translation>副本与批量搜索</translation>
    </message>
    <message>
        <source>Replicas of 1, 2, 4 … accelerators up to eight systems; for each the largest batch that memory holds and the limits of latency allow; of these the one that writes most tokens for each accelerator.</source>
        <translation>依次取 1、2、4……张加速卡直至八台整机组成的副本；对每种取显存容得下且时延限值允许的最大批量；从中选出单卡输出词元最多的一种。</translation>
    </message>
    <message>
        <source>Cash flow by year</source>
        <translation>逐年现金流</translation>
    </message>
    <message>
        <source>What is bought is paid as its first year begins; what a year costs and saves counts at its end, each at its own rise of price. The net flow is discounted; the internal rate is the one at which the sum is 0, found by bracketing.</source>
        <translation>购置款在第一年年初支付；一年的支出和节省计在年末，各按自己的价格涨幅。净额折现；内部收益率是使总和为 0 的折现率，用区间逼近求得。</translation>
    </message>
    <message>
        <source>Year of the site, by its own hours</source>
        <translation>站点的一年（自有逐时数据）</translation>
    </message>
    <message>
        <source>8,760 hours of weather of the site&apos;s EPW file; in each hour the losses, fans, pumps and compressors of the cooling technology; PUE and water by IT load.</source>
        <translation>站点 EPW 文件的 8,760 小时气象；逐时计算制冷技术的损耗、风机、水泵和压缩机；按 IT 负载给出 PUE 与用水。</translation>
    </message>
    <message>
        <source>Design hour</source>
        <translation>设计时刻</translation>
    </message>
    <message>
        <source>One hour at the design temperatures: the losses, fans, pumps and compressors of the cooling technology, and its water, by IT load.</source>
        <translation>设计温度下的一小时：按 IT 负载计算制冷技术的损耗、风机、水泵和压缩机以及用水。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>New plan</source>
        <translation>新建规划</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开规划文件</translation>
    </message>
    <message>
        <source>Save the plan as a file</source>
        <translation>把规划存成文件</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Show or hide “Why this number?”</source>
        <translation>显示或隐藏“这个数怎么来的？”</translation>
    </message>
    <message>
        <source>Guide to what has the focus</source>
        <translation>打开指南中与焦点所在之处有关的一节</translation>
    </message>
    <message>
        <source>Edit the cell; any character types over it</source>
        <translation>编辑单元格；直接输入则覆盖原有内容</translation>
    </message>
    <message>
        <source>In the editor: type the text into all selected cells</source>
        <translation>编辑时：把内容填进所有选中的单元格</translation>
    </message>
    <message>
        <source>In the editor: leave the cell as it was</source>
        <translation>编辑时：保持单元格原样</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>复制选中的单元格</translation>
    </message>
    <message>
        <source>Paste cells from the current one on</source>
        <translation>从当前单元格起粘贴</translation>
    </message>
    <message>
        <source>Fill the selection down from its first row</source>
        <translation>把选区第一行向下填充</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>清空选中的单元格</translation>
    </message>
    <message>
        <source>Remove the selected rows from the plan</source>
        <translation>从规划中移除所选的行</translation>
    </message>
    <message>
        <source>Copy the chart as a picture and as a table</source>
        <translation>把图表同时复制为图片和表格</translation>
    </message>
    <message>
        <source>Read the next value</source>
        <translation>读下一个数值</translation>
    </message>
    <message>
        <source>Read the value before</source>
        <translation>读上一个数值</translation>
    </message>
    <message>
        <source>Show why the value that is read is what it is</source>
        <translation>查看所读数值怎么来的</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>恢复显示全部</translation>
    </message>
    <message>
        <source>Move the view left; in the schedule the selected run earlier</source>
        <translation>向左平移；在排期里提前所选任务</translation>
    </message>
    <message>
        <source>Move the view right; in the schedule the selected run later</source>
        <translation>向右平移；在排期里推后所选任务</translation>
    </message>
    <message>
        <source>Move the view up; in the schedule the selected run to the cluster above</source>
        <translation>向上平移；在排期里把所选任务移到上一个集群</translation>
    </message>
    <message>
        <source>Move the view down; in the schedule the selected run to the cluster below</source>
        <translation>向下平移；在排期里把所选任务移到下一个集群</translation>
    </message>
    <message>
        <source>In the schedule: empty the start of the selected run</source>
        <translation>在排期里：清空所选任务的开始日期</translation>
    </message>
    <message>
        <source>Search all chapters</source>
        <translation>搜索全部章节</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>End the search; then close the guide</source>
        <translation>先结束搜索，再关闭指南</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>窗口各处</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>在表格里</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>在图表里</translation>
    </message>
    <message>
        <source>In this guide</source>
        <translation>在本指南里</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>转到窗口的上一部分</translation>
    </message>
    <message>
        <source>Export charts and tables of all pages</source>
        <translation>导出所有页面的图表与表格</translation>
    </message>
    <message>
        <source>Export charts and tables of this page</source>
        <translation>导出本页的图表与表格</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>打印本页</translation>
    </message>
    <message>
        <source>Preview of the printed page</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Mark up to the next value; the table beside shows what is marked</source>
        <translation>标记到下一个数值为止；旁边的表格只显示已标记的行</translation>
    </message>
    <message>
        <source>Mark back to the value before</source>
        <translation>标记范围退回上一个数值</translation>
    </message>
    <message>
        <source>Mark by dragging, instead of zooming</source>
        <translation>拖动时标记，而不缩放</translation>
    </message>
    <message>
        <source>Logarithmic values, or linear ones again</source>
        <translation>切换对数坐标与线性坐标</translation>
    </message>
    <message>
        <source>Split into small charts, or together again</source>
        <translation>拆分为小图，或重新合并</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table</source>
        <translation>以表格显示图中的数值</translation>
    </message>
    <message>
        <source>Write a note at the place that is read</source>
        <translation>在读数处写批注</translation>
    </message>
    <message>
        <source>Follow the parent what-if again</source>
        <translation>恢复沿用上级方案</translation>
    </message>
    <message>
        <source>Show results as ranges, or as single numbers</source>
        <translation>把结果显示为范围，或显示为单个数值</translation>
    </message>
    <message>
        <source>Give the number of the cell a range</source>
        <translation>为单元格的数值设定范围</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>First slide</source>
        <translation>第一页</translation>
    </message>
    <message>
        <source>Last slide</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>The slides in the next language</source>
        <translation>切换到下一种语言</translation>
    </message>
    <message>
        <source>Show or hide what you wrote for the section</source>
        <translation>显示或隐藏您为该节写的文字</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>回到窗口</translation>
    </message>
    <message>
        <source>While slides are presented</source>
        <translation>放映幻灯片时</translation>
    </message>
    <message>
        <source>Show or hide the presenter&apos;s window</source>
        <translation>显示或隐藏演讲者窗口</translation>
    </message>
    <message>
        <source>Delete the selected what-if</source>
        <translation>删除所选方案</translation>
    </message>
    <message>
        <source>In the tree of what-ifs</source>
        <translation>在方案树中</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>System</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Cooling technology</source>
        <translation>制冷技术</translation>
    </message>
    <message>
        <source>Cooling technologies</source>
        <translation>制冷技术</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Efficiency class</source>
        <translation>效率类别</translation>
    </message>
    <message>
        <source>Efficiency classes</source>
        <translation>效率类别</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>算力增长</translation>
    </message>
    <message>
        <source>Growth era</source>
        <translation>增长时期</translation>
    </message>
    <message>
        <source>Growth eras</source>
        <translation>增长时期</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Step of the utility feed</source>
        <translation>市电引入分期</translation>
    </message>
    <message>
        <source>Steps of the utility feed</source>
        <translation>市电引入分期</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Note on a chart</source>
        <translation>图表批注</translation>
    </message>
    <message>
        <source>Notes on charts</source>
        <translation>图表批注</translation>
    </message>
    <message>
        <source>Serving class</source>
        <translation>推理类别</translation>
    </message>
    <message>
        <source>Serving classes</source>
        <translation>推理类别</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>推理服务</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>推理服务</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>电价方案</translation>
    </message>
    <message>
        <source>Tariffs</source>
        <translation>电价方案</translation>
    </message>
    <message>
        <source>Orbital cluster</source>
        <translation>在轨集群</translation>
    </message>
    <message>
        <source>Orbital clusters</source>
        <translation>在轨集群</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>计量边界</translation>
    </message>
    <message>
        <source>month or day</source>
        <translation>月份或日期</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>可取值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>条目数</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Open the plan for reading only.</source>
        <translation>以只读方式打开规划文件。</translation>
    </message>
    <message>
        <source>Language: en, zh_CN or zh_TW.</source>
        <translation>语言：en、zh_CN 或 zh_TW。</translation>
    </message>
    <message>
        <source>Page to show first, such as power-draw.</source>
        <translation>首先显示的页面，例如 power-draw。</translation>
    </message>
    <message>
        <source>Dark theme.</source>
        <translation>深色主题。</translation>
    </message>
    <message>
        <source>Write a picture of the window to a file and end.</source>
        <translation>将窗口截图写入文件后退出。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x720.</source>
        <translation>窗口大小，例如 1280x720。</translation>
    </message>
    <message>
        <source>Open no window: write results and charts into a folder.</source>
        <translation>不打开窗口：将结果和图表写入文件夹。</translation>
    </message>
    <message>
        <source>Folder for --headless; ./wattplan-out by default.</source>
        <translation>--headless 所用的文件夹；默认为 ./wattplan-out。</translation>
    </message>
    <message>
        <source>Currency that money is shown in, such as CNY.</source>
        <translation>金额的显示币种，例如 CNY。</translation>
    </message>
    <message>
        <source>Open no window: write the plan&apos;s report to a .pdf, .html or .pptx file, in the language of --lang or else the one that the plan names.</source>
        <translation>不打开窗口：把规划的报告写入 .pdf、.html 或 .pptx 文件，语言由 --lang 指定，否则用规划所定的语言。</translation>
    </message>
    <message>
        <source>With --report: English beside the Chinese.</source>
        <translation>用于 --report：中文旁并列英文。</translation>
    </message>
    <message>
        <source>Show results as ranges.</source>
        <translation>结果显示为范围。</translation>
    </message>
    <message>
        <source>Languages of the files of --headless or --charts, such as en,zh_CN; of several each gets a folder.</source>
        <translation>--headless 或 --charts 的文件语言，例如 en,zh_CN；多种时各占一个文件夹。</translation>
    </message>
    <message>
        <source>Formats of the files of --headless or --charts: any of png,svg,pdf,csv; png,svg,csv by default.</source>
        <translation>--headless 或 --charts 的文件格式：png,svg,pdf,csv 中任选；默认 png,svg,csv。</translation>
    </message>
    <message>
        <source>Colours of the pictures of --headless or --charts: light, dark or print.</source>
        <translation>--headless 或 --charts 的图片配色：light、dark 或 print。</translation>
    </message>
    <message>
        <source>Open no window: write the charts and tables of all pages into a folder.</source>
        <translation>不打开窗口：把各页的图表和表格写入一个文件夹。</translation>
    </message>
    <message>
        <source>Size of the pictures of --headless or --charts: shown, slide, half-slide, page, or such as 1280x720; shown by default.</source>
        <translation>--headless 或 --charts 的图片尺寸：shown、slide、half-slide、page，或如 1280x720；默认 shown。</translation>
    </message>
    <message>
        <source>Pixels of a PNG of --headless or --charts for one of its size: 1, 2 or 4; 2 by default.</source>
        <translation>--headless 或 --charts 的 PNG 每一点的像素数：1、2 或 4；默认 2。</translation>
    </message>
    <message>
        <source>With --report: the decision memo, one page.</source>
        <translation>配合 --report：一页决策备忘录。</translation>
    </message>
    <message>
        <source>With --report: slides, of 16:9, as a .pdf file as well.</source>
        <translation>配合 --report：16:9 幻灯片，也可为 .pdf 文件。</translation>
    </message>
    <message>
        <source>With --report, --headless or --charts: the plan as this what-if sees it.</source>
        <translation>配合 --report、--headless 或 --charts：该方案所见的规划。</translation>
    </message>
    <message>
        <source>A plan as a .wattplan or .json file, blank, or a sample, such as sample:article.</source>
        <translation>一份规划：.wattplan 或 .json 文件、blank，或样例，例如 sample:article。</translation>
    </message>
    <message>
        <source>With --report: a4 or letter; as the plan says without it.</source>
        <translation>与 --report 合用：a4 或 letter；不给出时按规划所定。</translation>
    </message>
    <message>
        <source>The paper is a4 or letter, not “%1”.</source>
        <translation>纸张为 a4 或 letter，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>MovedResults</name>
    <message>
        <source>No result is another than it was.</source>
        <translation>没有任何结果发生变化。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Then: engine %1</source>
        <translation>当时：引擎 %1</translation>
    </message>
    <message>
        <source>Now: engine %1</source>
        <translation>现在：引擎 %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The file does not tell</source>
        <translation>文件中没有记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Formulas: %1</source>
        <translation>公式：%1</translation>
    </message>
    <message>
        <source>The file keeps no results of the plan as it stands. They are kept when the workbench closes it.</source>
        <translation>文件中没有保存规划当前状态的结果。工作台关闭文件时会保存结果。</translation>
    </message>
</context>
<context>
    <name>Name</name>
    <message>
        <source>Share of the systems that stands</source>
        <translation>已上架整机占比</translation>
    </message>
    <message>
        <source>Operating server power per accelerator</source>
        <translation>单卡服务器运行功率</translation>
    </message>
    <message>
        <source>IT power over server power</source>
        <translation>IT 功率与服务器功率之比</translation>
    </message>
    <message>
        <source>Idle server power per accelerator</source>
        <translation>单卡服务器空闲功率</translation>
    </message>
    <message>
        <source>IT power of the cluster, monthly mean</source>
        <translation>集群月平均 IT 功率</translation>
    </message>
    <message>
        <source>IT power of the cluster, monthly peak</source>
        <translation>集群月峰值 IT 功率</translation>
    </message>
    <message>
        <source>Capital recovery factor</source>
        <translation>资本回收系数</translation>
    </message>
    <message>
        <source>Price of network and storage</source>
        <translation>网络与存储价格</translation>
    </message>
    <message>
        <source>Accelerators in use on average</source>
        <translation>平均在用加速卡数</translation>
    </message>
    <message>
        <source>Servers, per accelerator and time in use</source>
        <translation>单卡服务器年化成本</translation>
    </message>
    <message>
        <source>Network and storage, per accelerator and time in use</source>
        <translation>单卡网络与存储年化成本</translation>
    </message>
    <message>
        <source>Facility, per accelerator and time in use</source>
        <translation>单卡设施年化成本</translation>
    </message>
    <message>
        <source>Upkeep, per accelerator and time in use</source>
        <translation>单卡运维年化成本</translation>
    </message>
    <message>
        <source>People, per accelerator and time in use</source>
        <translation>单卡人员年化成本</translation>
    </message>
    <message>
        <source>Upkeep of the facility alone</source>
        <translation>仅设施的运维费</translation>
    </message>
    <message>
        <source>Load of the month</source>
        <translation>当月负荷率</translation>
    </message>
    <message>
        <source>Peak load of the month</source>
        <translation>当月峰值负荷率</translation>
    </message>
    <message>
        <source>PUE at the load of the month</source>
        <translation>当月负荷率下的 PUE</translation>
    </message>
    <message>
        <source>Peak-hour PUE at the load of the month</source>
        <translation>当月负荷率下的峰值小时 PUE</translation>
    </message>
    <message>
        <source>WUE at the load of the month</source>
        <translation>当月负荷率下的 WUE</translation>
    </message>
    <message>
        <source>IT power, monthly mean</source>
        <translation>月平均 IT 功率</translation>
    </message>
    <message>
        <source>IT power, monthly peak</source>
        <translation>月峰值 IT 功率</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Exchange rate into plan currency</source>
        <translation>对规划币种的汇率</translation>
    </message>
    <message>
        <source>As computed, not used</source>
        <translation>计算值（未采用）</translation>
    </message>
    <message>
        <source>FLOP per parameter and token, quick mode</source>
        <translation>每参数每词元 FLOP（快速估算）</translation>
    </message>
    <message>
        <source>Passes: forward once, backward twice</source>
        <translation>计算遍数（前向一次、反向两次）</translation>
    </message>
    <message>
        <source>Share of the month in which the run is on</source>
        <translation>当月训练时间占比</translation>
    </message>
    <message>
        <source>Attention parameters</source>
        <translation>注意力参数量</translation>
    </message>
    <message>
        <source>Feed-forward parameters</source>
        <translation>前馈网络参数量</translation>
    </message>
    <message>
        <source>Feed-forward parameters, active</source>
        <translation>前馈网络激活参数量</translation>
    </message>
    <message>
        <source>Parameters, from the architecture</source>
        <translation>参数量（按模型结构）</translation>
    </message>
    <message>
        <source>Parameters a token passes</source>
        <translation>每词元经过的参数量</translation>
    </message>
    <message>
        <source>Attention width, layers with a window</source>
        <translation>窗口层注意力宽度</translation>
    </message>
    <message>
        <source>Attention width, other layers</source>
        <translation>其余层注意力宽度</translation>
    </message>
    <message>
        <source>Attention width of all layers</source>
        <translation>全部层的注意力宽度</translation>
    </message>
    <message>
        <source>Forward FLOP per token</source>
        <translation>每词元前向 FLOP</translation>
    </message>
    <message>
        <source>Month of the start</source>
        <translation>开始月份</translation>
    </message>
    <message>
        <source>Embodied carbon of a system</source>
        <translation>整机隐含碳</translation>
    </message>
    <message>
        <source>Checkpoint of a parameter: weight, master, two moments</source>
        <translation>每个参数的检查点：权重、主副本、两个矩</translation>
    </message>
    <message>
        <source>Generation of rollouts</source>
        <translation>生成采样</translation>
    </message>
    <message>
        <source>Scoring and learning</source>
        <translation>打分与学习</translation>
    </message>
    <message>
        <source>Sequences in a batch</source>
        <translation>批量中的序列数</translation>
    </message>
    <message>
        <source>MFU of a step, from the layout</source>
        <translation>由并行布局得出的单步 MFU</translation>
    </message>
    <message>
        <source>Critical batch at 15 T tokens, within a factor of 3</source>
        <translation>15 万亿词元时的临界批量，误差在 3 倍以内</translation>
    </message>
    <message>
        <source>Tokens it is stated for</source>
        <translation>其所对应的词元数</translation>
    </message>
    <message>
        <source>Layers whose activations are kept</source>
        <translation>保留激活值的层数</translation>
    </message>
    <message>
        <source>Matrix products, forward</source>
        <translation>矩阵乘法，前向</translation>
    </message>
    <message>
        <source>Attention, forward</source>
        <translation>注意力，前向</translation>
    </message>
    <message>
        <source>Elementwise work, forward</source>
        <translation>逐元素运算，前向</translation>
    </message>
    <message>
        <source>All-reduces of tensor parallelism, forward</source>
        <translation>张量并行的全归约，前向</translation>
    </message>
    <message>
        <source>Keys and values gathered, forward</source>
        <translation>键值汇集，前向</translation>
    </message>
    <message>
        <source>Tokens sent to experts and back, forward</source>
        <translation>词元发往专家并返回，前向</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重计算内容</translation>
    </message>
    <message>
        <source>Layers, in a step</source>
        <translation>各层，单步</translation>
    </message>
    <message>
        <source>Output matrix, in a step</source>
        <translation>输出矩阵，单步</translation>
    </message>
    <message>
        <source>Transfers between stages, in a step</source>
        <translation>级间通信，单步</translation>
    </message>
    <message>
        <source>Pipeline bubble, in a step</source>
        <translation>流水线气泡，单步</translation>
    </message>
    <message>
        <source>Exchange between copies, in a step</source>
        <translation>副本间通信，单步</translation>
    </message>
    <message>
        <source>Optimizer, in a step</source>
        <translation>优化器，单步</translation>
    </message>
    <message>
        <source>Systems that the services need</source>
        <translation>推理服务所需整机</translation>
    </message>
    <message>
        <source>Ports of the accelerators</source>
        <translation>加速卡端口数</translation>
    </message>
    <message>
        <source>Network power per accelerator</source>
        <translation>单卡网络功率</translation>
    </message>
    <message>
        <source>Accelerator power in training, of TDP</source>
        <translation>训练时加速卡功率，占 TDP</translation>
    </message>
    <message>
        <source>Power of an idle processor, of its TDP</source>
        <translation>空闲处理器功率，占其 TDP</translation>
    </message>
    <message>
        <source>Power of the processors</source>
        <translation>处理器功率</translation>
    </message>
    <message>
        <source>Power of memory: 5 W for 64 GB</source>
        <translation>内存功率：每 64&#xa0;GB 为 5&#xa0;W</translation>
    </message>
    <message>
        <source>Power of a server beside its accelerators</source>
        <translation>加速卡以外的服务器功率</translation>
    </message>
    <message>
        <source>Server power over the load of its parts</source>
        <translation>服务器功率与部件负载之比</translation>
    </message>
    <message>
        <source>Rest of the server, per accelerator</source>
        <translation>服务器其余部分，按每卡计</translation>
    </message>
    <message>
        <source>Power of an idle accelerator, of TDP</source>
        <translation>空闲加速卡功率，占 TDP</translation>
    </message>
    <message>
        <source>Tokens kept of a verified draft</source>
        <translation>一次验证采纳的词元数</translation>
    </message>
    <message>
        <source>Of a step: reading weights</source>
        <translation>一步之中：读取权重</translation>
    </message>
    <message>
        <source>Of a step: reading keys and values</source>
        <translation>一步之中：读取键和值</translation>
    </message>
    <message>
        <source>Of a step: arithmetic</source>
        <translation>一步之中：运算</translation>
    </message>
    <message>
        <source>Of a step: exchange between accelerators</source>
        <translation>一步之中：加速卡间交换</translation>
    </message>
    <message>
        <source>Accelerator time of writing</source>
        <translation>输出所用卡时</translation>
    </message>
    <message>
        <source>Accelerator time of reading the prompt</source>
        <translation>读取提示所用卡时</translation>
    </message>
    <message>
        <source>Accelerator time of reading the cached part</source>
        <translation>读取缓存部分所用卡时</translation>
    </message>
    <message>
        <source>Measured over computed throughput</source>
        <translation>实测与计算吞吐量之比</translation>
    </message>
    <message>
        <source>Accelerator time of a request</source>
        <translation>一次请求的卡时</translation>
    </message>
    <message>
        <source>Time to read a prompt</source>
        <translation>读取提示的时间</translation>
    </message>
    <message>
        <source>Server power per waiting accelerator</source>
        <translation>等待时单卡服务器功率</translation>
    </message>
    <message>
        <source>Prompt tokens in no cache</source>
        <translation>未缓存的提示词元</translation>
    </message>
    <message>
        <source>Mean context</source>
        <translation>平均上下文</translation>
    </message>
    <message>
        <source>Share of the month in which the service runs</source>
        <translation>服务在当月运行的比例</translation>
    </message>
    <message>
        <source>Requests, month by month</source>
        <translation>逐月请求数</translation>
    </message>
    <message>
        <source>Mean wait of a prompt at design load</source>
        <translation>设计负载下提示的平均等待</translation>
    </message>
    <message>
        <source>Requests, mean of the month</source>
        <translation>月平均请求数</translation>
    </message>
    <message>
        <source>Bytes of a weight</source>
        <translation>单个权重的字节数</translation>
    </message>
    <message>
        <source>Parameters of the experts</source>
        <translation>专家参数量</translation>
    </message>
    <message>
        <source>Weights that every token passes</source>
        <translation>每个词元都经过的权重</translation>
    </message>
    <message>
        <source>Weights of the experts</source>
        <translation>专家权重</translation>
    </message>
    <message>
        <source>Share of the experts that a token does not pass</source>
        <translation>词元不经过的专家占比</translation>
    </message>
    <message>
        <source>Keys and values of a sequence at its mean context</source>
        <translation>平均上下文下一条序列的键和值</translation>
    </message>
    <message>
        <source>Memory set aside for a sequence, of its mean need</source>
        <translation>为序列预留的显存，与平均需求之比</translation>
    </message>
    <message>
        <source>Memory set aside for a sequence</source>
        <translation>为序列预留的显存</translation>
    </message>
    <message>
        <source>FLOP of a token in a step</source>
        <translation>一步中一个词元的 FLOP</translation>
    </message>
    <message>
        <source>FLOP on latent keys</source>
        <translation>潜在键上的 FLOP</translation>
    </message>
    <message>
        <source>Attention counted: the causal half</source>
        <translation>注意力计数：因果的一半</translation>
    </message>
    <message>
        <source>FLOP of a prompt, cached tokens left out</source>
        <translation>提示的 FLOP，不含已缓存词元</translation>
    </message>
    <message>
        <source>Keys and values of the cached part of a prompt</source>
        <translation>提示已缓存部分的键和值</translation>
    </message>
    <message>
        <source>IT power of the service, monthly mean</source>
        <translation>推理服务的 IT 功率，月平均</translation>
    </message>
    <message>
        <source>Accelerators kept, mean of the month</source>
        <translation>保有卡数，月均</translation>
    </message>
    <message>
        <source>Power of the service&apos;s accelerators</source>
        <translation>该服务的加速卡功率</translation>
    </message>
    <message>
        <source>Power of the service&apos;s servers</source>
        <translation>该服务的服务器功率</translation>
    </message>
    <message>
        <source>Power of the service&apos;s servers, peak hour</source>
        <translation>该服务的服务器功率，高峰小时</translation>
    </message>
    <message>
        <source>Accelerators of the run, mean of the month</source>
        <translation>该任务的卡数，月均</translation>
    </message>
    <message>
        <source>Accelerators of the run, when it is on</source>
        <translation>该任务运行时的卡数</translation>
    </message>
    <message>
        <source>Server watts per accelerator, of the IT watts</source>
        <translation>单卡 IT 功率中的服务器部分</translation>
    </message>
    <message>
        <source>Watts per accelerator, of the IT watts</source>
        <translation>单卡 IT 功率中的加速卡部分</translation>
    </message>
    <message>
        <source>Power of idle servers</source>
        <translation>闲置服务器功率</translation>
    </message>
    <message>
        <source>Accelerators that stand idle</source>
        <translation>闲置卡数</translation>
    </message>
    <message>
        <source>Power of accelerators, month by month</source>
        <translation>加速卡功率，逐月</translation>
    </message>
    <message>
        <source>Power of the rest of servers, month by month</source>
        <translation>服务器其余部分功率，逐月</translation>
    </message>
    <message>
        <source>Power of the network, month by month</source>
        <translation>网络功率，逐月</translation>
    </message>
    <message>
        <source>Power of storage, month by month</source>
        <translation>存储功率，逐月</translation>
    </message>
    <message>
        <source>Accelerators on at some time of the month</source>
        <translation>当月曾运行的卡数</translation>
    </message>
    <message>
        <source>Accelerators on over those that stand</source>
        <translation>当月曾运行卡数与在装卡数之比</translation>
    </message>
    <message>
        <source>IT power of all that is on in the month</source>
        <translation>当月曾运行的全部 IT 功率</translation>
    </message>
    <message>
        <source>Weight of the month in the run</source>
        <translation>该月在任务中的权重</translation>
    </message>
    <message>
        <source>What 1 grows to over the life</source>
        <translation>1 在寿命期末的终值</translation>
    </message>
    <message>
        <source>Owned, per accelerator and time in use, without electricity</source>
        <translation>自有成本（不含电费），按卡与使用时间</translation>
    </message>
    <message>
        <source>Share of a stall</source>
        <translation>停顿占比</translation>
    </message>
    <message>
        <source>Best interval, first guess</source>
        <translation>最佳间隔，初值</translation>
    </message>
    <message>
        <source>Best interval, closer</source>
        <translation>最佳间隔，逐次逼近</translation>
    </message>
    <message>
        <source>Stall of a checkpoint in times between failures</source>
        <translation>检查点停顿与故障间隔之比</translation>
    </message>
    <message>
        <source>Interval of checkpoints in times between failures</source>
        <translation>检查点间隔与故障间隔之比</translation>
    </message>
    <message>
        <source>Accelerator time of reading the prompt, as measured</source>
        <translation>读取提示所用卡时，按实测校准</translation>
    </message>
    <message>
        <source>Accelerator time of reading the cached part, as measured</source>
        <translation>读取已缓存部分所用卡时，按实测校准</translation>
    </message>
    <message>
        <source>Accelerator time of writing, as measured</source>
        <translation>输出所用卡时，按实测校准</translation>
    </message>
    <message>
        <source>Steps of a request</source>
        <translation>一次请求的步数</translation>
    </message>
    <message>
        <source>Bytes read for a request</source>
        <translation>一次请求读取的字节数</translation>
    </message>
    <message>
        <source>Time of a request&apos;s arithmetic at peak</source>
        <translation>一次请求的运算按峰值算力所需时间</translation>
    </message>
    <message>
        <source>Replicas for the peak</source>
        <translation>高峰所需副本数</translation>
    </message>
    <message>
        <source>Accelerators of the replicas, spare ones too</source>
        <translation>副本卡数，含备用</translation>
    </message>
    <message>
        <source>Replicas that read prompts</source>
        <translation>读取提示的副本数</translation>
    </message>
    <message>
        <source>Accelerators busy with writing</source>
        <translation>用于输出的卡数</translation>
    </message>
    <message>
        <source>Accelerators busy with reading prompts</source>
        <translation>用于读取提示的卡数</translation>
    </message>
    <message>
        <source>Accelerators busy in the peak hour</source>
        <translation>高峰小时的忙碌卡数</translation>
    </message>
    <message>
        <source>Weights that lie on a replica</source>
        <translation>一个副本上存放的权重</translation>
    </message>
    <message>
        <source>Weights read in a step</source>
        <translation>一步读取的权重</translation>
    </message>
    <message>
        <source>Link between the accelerators of a replica</source>
        <translation>副本内加速卡间链路</translation>
    </message>
    <message>
        <source>One exchange between the accelerators of a replica</source>
        <translation>副本内加速卡间的一次交换</translation>
    </message>
    <message>
        <source>Of a step: launching and scheduling</source>
        <translation>一步之中：启动与调度</translation>
    </message>
    <message>
        <source>A step of decoding</source>
        <translation>一步解码</translation>
    </message>
    <message>
        <source>A step of decoding, for each token kept</source>
        <translation>一步解码，折合每个采纳词元</translation>
    </message>
    <message>
        <source>Time to read a prompt, before the throughput factor</source>
        <translation>读取提示的时间，未计吞吐系数</translation>
    </message>
    <message>
        <source>IT watts over the computed ones</source>
        <translation>IT 功率与计算值之比</translation>
    </message>
    <message>
        <source>Network watts per accelerator</source>
        <translation>单卡网络功率</translation>
    </message>
    <message>
        <source>Storage watts per accelerator</source>
        <translation>单卡存储功率</translation>
    </message>
    <message>
        <source>State of a parameter outside experts</source>
        <translation>非专家参数的单参数状态</translation>
    </message>
    <message>
        <source>State of a parameter of an expert</source>
        <translation>专家参数的单参数状态</translation>
    </message>
    <message>
        <source>Input of a layer, a byte a number</source>
        <translation>一层的输入，每个数按 1 字节</translation>
    </message>
    <message>
        <source>Activations of a layer with a gate</source>
        <translation>带门控的一层的激活值</translation>
    </message>
    <message>
        <source>Activations of a layer</source>
        <translation>一层的激活值</translation>
    </message>
    <message>
        <source>Activations of a layer that are kept</source>
        <translation>一层保留的激活值</translation>
    </message>
    <message>
        <source>Kept on top by interleaving</source>
        <translation>交错调度额外保留的比例</translation>
    </message>
    <message>
        <source>Logits of a micro-batch</source>
        <translation>一个微批次的 logits</translation>
    </message>
    <message>
        <source>1 where the gate&apos;s product is recomputed</source>
        <translation>重计算门控乘积时为 1</translation>
    </message>
    <message>
        <source>1 where attention is recomputed</source>
        <translation>重计算注意力时为 1</translation>
    </message>
    <message>
        <source>1 where whole layers are recomputed</source>
        <translation>整层重计算时为 1</translation>
    </message>
    <message>
        <source>1 where the optimizer is split over copies</source>
        <translation>优化器在副本间切分时为 1</translation>
    </message>
    <message>
        <source>1 where gradients are split over copies</source>
        <translation>梯度在副本间切分时为 1</translation>
    </message>
    <message>
        <source>1 where weights are split over copies</source>
        <translation>权重在副本间切分时为 1</translation>
    </message>
    <message>
        <source>Copies of the model</source>
        <translation>模型副本数</translation>
    </message>
    <message>
        <source>Micro-batches of a copy in a step</source>
        <translation>每个副本单步的微批次数</translation>
    </message>
    <message>
        <source>Tokens of a micro-batch, per accelerator</source>
        <translation>单卡微批次词元数</translation>
    </message>
    <message>
        <source>Parameters outside experts, per accelerator</source>
        <translation>单卡非专家参数量</translation>
    </message>
    <message>
        <source>Parameters of experts, per accelerator</source>
        <translation>单卡专家参数量</translation>
    </message>
    <message>
        <source>Copies of the experts</source>
        <translation>专家副本数</translation>
    </message>
    <message>
        <source>Attention scores of a layer</source>
        <translation>一层的注意力分数</translation>
    </message>
    <message>
        <source>Activations of a layer without scores</source>
        <translation>一层的激活值，不含注意力分数</translation>
    </message>
    <message>
        <source>Parameters that tokens pass, on the busiest accelerators</source>
        <translation>最忙的卡上词元经过的参数量</translation>
    </message>
    <message>
        <source>Memory bandwidth reached</source>
        <translation>实际达到的显存带宽</translation>
    </message>
    <message>
        <source>Scores written and read, forward</source>
        <translation>注意力分数读写，前向</translation>
    </message>
    <message>
        <source>Activations of a micro-batch, in 16 bits</source>
        <translation>一个微批次的激活值，16 位</translation>
    </message>
    <message>
        <source>Link of tensor parallelism</source>
        <translation>张量并行的链路带宽</translation>
    </message>
    <message>
        <source>One all-reduce of tensor parallelism</source>
        <translation>张量并行的一次全归约</translation>
    </message>
    <message>
        <source>Link of context parallelism</source>
        <translation>上下文并行的链路带宽</translation>
    </message>
    <message>
        <source>Link of expert parallelism</source>
        <translation>专家并行的链路带宽</translation>
    </message>
    <message>
        <source>Forward pass of a micro-batch</source>
        <translation>一个微批次的前向传播</translation>
    </message>
    <message>
        <source>Backward pass of a micro-batch</source>
        <translation>一个微批次的反向传播</translation>
    </message>
    <message>
        <source>Gate&apos;s product, forward</source>
        <translation>门控乘积，前向</translation>
    </message>
    <message>
        <source>Layers, for a micro-batch</source>
        <translation>各层，单个微批次</translation>
    </message>
    <message>
        <source>Layers of a stage, for a micro-batch</source>
        <translation>一级的各层，单个微批次</translation>
    </message>
    <message>
        <source>Activations sent to the next stage, for a micro-batch</source>
        <translation>发往下一级的激活值，单个微批次</translation>
    </message>
    <message>
        <source>Link of pipeline parallelism</source>
        <translation>流水线并行的链路带宽</translation>
    </message>
    <message>
        <source>Exchanged for a parameter, once a step</source>
        <translation>每个参数的交换量，每步一次</translation>
    </message>
    <message>
        <source>Exchanged for a parameter, in a step</source>
        <translation>每个参数的交换量，单步</translation>
    </message>
    <message>
        <source>Parameters that an accelerator exchanges</source>
        <translation>单卡交换的参数量</translation>
    </message>
    <message>
        <source>Link of data parallelism</source>
        <translation>数据并行的链路带宽</translation>
    </message>
    <message>
        <source>Parameters that an accelerator updates</source>
        <translation>单卡更新的参数量</translation>
    </message>
    <message>
        <source>Attention parameters of a layer</source>
        <translation>一层的注意力参数量</translation>
    </message>
    <message>
        <source>Feed-forward parameters that a token passes</source>
        <translation>词元经过的前馈网络参数量</translation>
    </message>
    <message>
        <source>Parameters of layers that a token passes</source>
        <translation>词元经过的各层参数量</translation>
    </message>
    <message>
        <source>1 where the feed-forward block has a gate</source>
        <translation>前馈网络带门控时为 1</translation>
    </message>
    <message>
        <source>Parameters of experts that a token passes</source>
        <translation>词元经过的专家参数量</translation>
    </message>
    <message>
        <source>Feed-forward width that a token passes</source>
        <translation>词元经过的前馈网络宽度</translation>
    </message>
    <message>
        <source>Width of the keys, all layers</source>
        <translation>全部层的键宽度</translation>
    </message>
    <message>
        <source>Width of queries, keys, values and output of a layer</source>
        <translation>一层的查询、键、值与输出宽度</translation>
    </message>
    <message>
        <source>Present value of the exit value, of the price</source>
        <translation>残值的现值，占价格的比例</translation>
    </message>
    <message>
        <source>The cluster&apos;s part of building and grid connection</source>
        <translation>集群分摊的建筑与接网</translation>
    </message>
    <message>
        <source>Insurance and taxes, per accelerator and time in use</source>
        <translation>保险与税费，按每卡使用时间</translation>
    </message>
    <message>
        <source>Water of the programme</source>
        <translation>整个计划的用水</translation>
    </message>
    <message>
        <source>Cost of water</source>
        <translation>水费</translation>
    </message>
    <message>
        <source>Power and time of the facility that it takes</source>
        <translation>占用的设施功率与时间</translation>
    </message>
    <message>
        <source>Insurance of the facility alone, and water</source>
        <translation>仅设施的保险，以及水费</translation>
    </message>
    <message>
        <source>Least demand billed in a month with a load</source>
        <translation>有负荷月份的最低计费需量</translation>
    </message>
    <message>
        <source>Demand billed in the month</source>
        <translation>当月计费需量</translation>
    </message>
    <message>
        <source>Years of the investment</source>
        <translation>投资年数</translation>
    </message>
    <message>
        <source>Paid as the first year begins</source>
        <translation>第一年年初支付</translation>
    </message>
    <message>
        <source>Year of the plan in which it is bought</source>
        <translation>购置时的规划年份</translation>
    </message>
    <message>
        <source>Levelised over first-year electricity price</source>
        <translation>平准化电价与首年电价之比</translation>
    </message>
    <message>
        <source>Levelised over first-year operating cost</source>
        <translation>平准化运营成本与首年之比</translation>
    </message>
    <message>
        <source>Levelised over first-year rent</source>
        <translation>平准化租金与首年租金之比</translation>
    </message>
    <message>
        <source>Price of servers, network and storage</source>
        <translation>服务器、网络和存储的价格</translation>
    </message>
    <message>
        <source>Upkeep and insurance of IT a year</source>
        <translation>IT 每年的运维与保险</translation>
    </message>
    <message>
        <source>Colocation a year</source>
        <translation>每年托管费</translation>
    </message>
    <message>
        <source>Rent less variable cost</source>
        <translation>租金减可变成本</translation>
    </message>
    <message>
        <source>IT power of the hours in use, mean of the year</source>
        <translation>使用中小时的 IT 功率，年均</translation>
    </message>
    <message>
        <source>Facility power of the hours in use, mean of the year</source>
        <translation>使用中小时的设施功率，年均</translation>
    </message>
    <message>
        <source>Cost of water a year</source>
        <translation>每年水费</translation>
    </message>
    <message>
        <source>Network and storage, value left</source>
        <translation>网络和存储的剩余价值</translation>
    </message>
    <message>
        <source>Building and grid connection, value left</source>
        <translation>建筑与接网的剩余价值</translation>
    </message>
    <message>
        <source>Exit value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>Rent saved a year</source>
        <translation>每年省下的租金</translation>
    </message>
    <message>
        <source>Electricity of the hours in use a year</source>
        <translation>每年使用中小时的电费</translation>
    </message>
    <message>
        <source>Upkeep a year</source>
        <translation>每年运维费</translation>
    </message>
    <message>
        <source>People a year</source>
        <translation>每年人员费</translation>
    </message>
    <message>
        <source>Insurance, taxes and water a year</source>
        <translation>每年保险、税费和水费</translation>
    </message>
    <message>
        <source>Present value, a year on</source>
        <translation>一年后的现值</translation>
    </message>
    <message>
        <source>Fall of present value in a year, not 0</source>
        <translation>现值一年的降幅（不为 0）</translation>
    </message>
    <message>
        <source>Present value of 1 in each year</source>
        <translation>每年 1 单位的现值</translation>
    </message>
    <message>
        <source>Present value of 1 in each year left</source>
        <translation>剩余各年每年 1 单位的现值</translation>
    </message>
    <message>
        <source>Fixed operating cost of an accelerator-hour, levelised</source>
        <translation>每卡时平准化固定运营成本</translation>
    </message>
    <message>
        <source>All power of the satellites</source>
        <translation>卫星总功率</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>Array left at the end of life</source>
        <translation>寿命末期电池阵剩余比例</translation>
    </message>
    <message>
        <source>Stefan–Boltzmann constant</source>
        <translation>斯特藩–玻尔兹曼常数</translation>
    </message>
    <message>
        <source>Heat radiated from both sides</source>
        <translation>两面辐射热量</translation>
    </message>
    <message>
        <source>Heat taken up from the Earth</source>
        <translation>吸收的地球红外热量</translation>
    </message>
    <message>
        <source>Sunlight taken up, direct and thrown back</source>
        <translation>吸收的太阳热量（直射与反照）</translation>
    </message>
    <message>
        <source>Energy through the shadow of an orbit</source>
        <translation>一圈轨道阴影期的用电量</translation>
    </message>
    <message>
        <source>Mass of the satellites without IT</source>
        <translation>卫星质量（不含 IT）</translation>
    </message>
    <message>
        <source>IT power of a satellite</source>
        <translation>单星 IT 功率</translation>
    </message>
    <message>
        <source>Power of an accelerator in operation</source>
        <translation>单卡运行功率</translation>
    </message>
    <message>
        <source>Share of chip power that better chips save</source>
        <translation>更好芯片节省的芯片功率占比</translation>
    </message>
    <message>
        <source>Power of all servers in use</source>
        <translation>全部在用服务器的功率</translation>
    </message>
    <message>
        <source>IT power of the facility with better chips</source>
        <translation>采用更好芯片后的设施 IT 功率</translation>
    </message>
    <message>
        <source>Power of the facility in full operation</source>
        <translation>设施满负荷功率</translation>
    </message>
    <message>
        <source>PUE with better chips</source>
        <translation>采用更好芯片后的 PUE</translation>
    </message>
    <message>
        <source>Power of the facility with better chips</source>
        <translation>采用更好芯片后的设施功率</translation>
    </message>
    <message>
        <source>Energy of an answer out of the battery</source>
        <translation>一次应答消耗的电池电能</translation>
    </message>
    <message>
        <source>Requests asked for at the start</source>
        <translation>服务开始时的全部请求</translation>
    </message>
    <message>
        <source>Requests on devices, month by month</source>
        <translation>终端逐月请求数</translation>
    </message>
    <message>
        <source>Requests that no device answers</source>
        <translation>终端未应答的请求</translation>
    </message>
    <message>
        <source>As many as carry the load</source>
        <translation>承载负荷所需的台数</translation>
    </message>
    <message>
        <source>Heat that compressors take</source>
        <translation>压缩机带走的热量</translation>
    </message>
    <message>
        <source>Heat that liquid takes</source>
        <translation>液体带走的热量</translation>
    </message>
    <message>
        <source>Heat capacity of water by volume</source>
        <translation>水的体积热容</translation>
    </message>
    <message>
        <source>Weight of a full rack</source>
        <translation>满载机柜重量</translation>
    </message>
    <message>
        <source>Updates of the model on devices</source>
        <translation>终端模型更新次数</translation>
    </message>
    <message>
        <source>Devices that answer, month by month</source>
        <translation>逐月应答的终端数</translation>
    </message>
    <message>
        <source>Time of devices that answer</source>
        <translation>应答终端的时间</translation>
    </message>
    <message>
        <source>Racks that the system brings</source>
        <translation>系统自带的机柜数</translation>
    </message>
    <message>
        <source>Time that is left to read a prompt</source>
        <translation>留给读取提示词的时间</translation>
    </message>
    <message>
        <source>Copies of keys and values in a replica</source>
        <translation>副本中键和值的份数</translation>
    </message>
    <message>
        <source>Highest peak of twelve months</source>
        <translation>十二个月内的最高峰值</translation>
    </message>
    <message>
        <source>Highest peak of two months</source>
        <translation>两个月内的最高峰值</translation>
    </message>
    <message>
        <source>Highest peak of four months</source>
        <translation>四个月内的最高峰值</translation>
    </message>
    <message>
        <source>Highest peak of eight months</source>
        <translation>八个月内的最高峰值</translation>
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
        <translation>%1：%2</translation>
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
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点与电价</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Compute growth</source>
        <translation>算力增长</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>用电负荷</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Carbon &amp; water</source>
        <translation>碳排放与用水</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>并行布局</translation>
    </message>
    <message>
        <source>Step and memory</source>
        <translation>训练步与显存</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Batch and data</source>
        <translation>批量与数据</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>整个项目</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>论断核验</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确度</translation>
    </message>
    <message>
        <source>Facility year</source>
        <translation>设施全年工况</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Goal seek</source>
        <translation>反算</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
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
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>title of a table</comment>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新规划</translation>
    </message>
    <message>
        <source>Wattplan · %1 · sources on the page of sources</source>
        <comment>plan</comment>
        <translation>Wattplan · %1 · 数据来源见“来源”页</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PowerChart</name>
    <message>
        <source>Accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>Facility power by month</source>
        <translation>设施逐月功率</translation>
    </message>
    <message>
        <source>Monthly peak</source>
        <translation>月峰值</translation>
    </message>
    <message>
        <source>Utility feed</source>
        <translation>市电引入</translation>
    </message>
    <message>
        <source>Monthly mean</source>
        <translation>月平均</translation>
    </message>
    <message>
        <source>Nameplate %1</source>
        <translation>额定 %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>No power yet. Add a facility, a cluster in it and its commissioning month.</source>
        <translation>尚无功率。新增设施及其中的集群，并填写投产月份。</translation>
    </message>
    <message>
        <source>Power stacked by component, month by month, %1, with the monthly peak.</source>
        <translation>按组成逐月堆叠的功率，%1，附月峰值。</translation>
    </message>
    <message>
        <source>Monthly peak, P10–P90</source>
        <translation>月峰值，P10–P90</translation>
    </message>
    <message>
        <source>Monthly peak, P50</source>
        <translation>月峰值，P50</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>data sheet</source>
        <translation>规格书</translation>
    </message>
    <message>
        <source>official figure</source>
        <translation>官方数据</translation>
    </message>
    <message>
        <source>reported by the maker</source>
        <translation>厂商公布</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公开发表</translation>
    </message>
    <message>
        <source>derived from published figures</source>
        <translation>由公开数据推算</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>vendor&apos;s statement</source>
        <translation>厂商声明</translation>
    </message>
    <message>
        <source>The source itself was read.</source>
        <translation>已查阅原始来源。</translation>
    </message>
    <message>
        <source>Compared with a second source.</source>
        <translation>已与另一来源比对。</translation>
    </message>
    <message>
        <source>Computed from checked figures.</source>
        <translation>由已核对的数据计算得出。</translation>
    </message>
    <message>
        <source>The source is named but was not read again.</source>
        <translation>已注明来源，但未再查阅。</translation>
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
        <translation>P10–P90：%1</translation>
    </message>
    <message>
        <source>%1 chance under %2</source>
        <comment>87 %, 40 MW</comment>
        <translation>低于 %2 的可能性为 %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>99 %</comment>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>1 %</comment>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>%1 draws</source>
        <comment>a number</comment>
        <translation>%1 次抽样</translation>
    </message>
    <message>
        <source>%1 of %2 draws</source>
        <comment>numbers</comment>
        <translation>已抽样 %1 / %2 次</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>Lognormal</source>
        <translation>对数正态分布</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>三角分布</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT 分布</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>Log-uniform</source>
        <translation>对数均匀分布</translation>
    </message>
    <message>
        <source>Values with weights</source>
        <translation>带权重的若干取值</translation>
    </message>
    <message>
        <source>Observed values</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>P5: one in twenty is below</source>
        <translation>P5：二十次中有一次低于它</translation>
    </message>
    <message>
        <source>P95: one in twenty is above</source>
        <translation>P95：二十次中有一次高于它</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>Normal: mean %1, standard deviation %2.</source>
        <translation>正态分布：均值 %1，标准差 %2。</translation>
    </message>
    <message>
        <source>Lognormal: one in twenty is below %1, one in twenty above %2.</source>
        <translation>对数正态分布：二十次中有一次低于 %1，有一次高于 %2。</translation>
    </message>
    <message>
        <source>%1: low %2, typical %3, high %4.</source>
        <comment>kind of distribution, numbers</comment>
        <translation>%1：低值 %2，典型值 %3，高值 %4。</translation>
    </message>
    <message>
        <source>%1: between %2 and %3.</source>
        <comment>kind of distribution, numbers</comment>
        <translation>%1：介于 %2 与 %3 之间。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) between %1 and %2.</source>
        <translation>
            <numerusform>%n 个取值，介于 %1 与 %2 之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Never below %1.</source>
        <translation>不低于 %1。</translation>
    </message>
    <message>
        <source>Never above %1.</source>
        <translation>不高于 %1。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>its runs together use more accelerators than stand there in a month</source>
        <translation>某月内，其训练任务合计占用的加速卡多于在装数量</translation>
    </message>
    <message>
        <source>the run lies outside the months of the plan</source>
        <translation>训练任务不在规划期内</translation>
    </message>
    <message>
        <source>the run uses more accelerators than its cluster has</source>
        <translation>训练任务占用的加速卡多于集群拥有的数量</translation>
    </message>
    <message>
        <source>the run has no accelerator to work on</source>
        <translation>训练任务没有可用的加速卡</translation>
    </message>
    <message>
        <source>the run does not fit into the memory of its accelerators</source>
        <translation>任务超出其加速卡的显存</translation>
    </message>
    <message>
        <source>the layout needs more accelerators than the run uses</source>
        <translation>并行布局所需的加速卡多于任务使用的加速卡</translation>
    </message>
    <message>
        <source>its services need more accelerators than stand there in a month</source>
        <translation>某月内，其推理服务所需的加速卡多于在装数量</translation>
    </message>
    <message>
        <source>memory does not hold the model and the batch</source>
        <translation>显存放不下模型和批量</translation>
    </message>
    <message>
        <source>no replica writes a token within the limit, not even alone</source>
        <translation>没有副本能在限值内输出一个词元，单条序列也不行</translation>
    </message>
    <message>
        <source>no replica reads the prompt within the limit of the first token</source>
        <translation>没有副本能在首词元限值内读完提示</translation>
    </message>
    <message>
        <source>no request is served within the months of the plan</source>
        <translation>规划期内没有处理任何请求</translation>
    </message>
    <message>
        <source>nothing is paid before it earns, so there is no rate</source>
        <translation>在有收益之前没有支出，因此没有收益率</translation>
    </message>
    <message>
        <source>no year earns more than it costs, so no rate brings the outlay back</source>
        <translation>没有一年收大于支，因此没有收益率能收回投入</translation>
    </message>
    <message>
        <source>the flow changes its sign more than once, and several rates solve it</source>
        <translation>现金流的正负号改变不止一次，有多个收益率符合</translation>
    </message>
    <message>
        <source>nearly all of the outlay is lost: the rate is below -99 %</source>
        <translation>投入几乎全部损失：收益率低于 -99 %</translation>
    </message>
    <message>
        <source>the outlay is not earned back within the life</source>
        <translation>投入在寿命内收不回来</translation>
    </message>
    <message>
        <source>renting costs no more than the electricity of an owned accelerator</source>
        <translation>租金不高于自有加速器的电费</translation>
    </message>
    <message>
        <source>the radiator takes up more heat than it gives off</source>
        <translation>散热板吸收的热量多于散出的热量</translation>
    </message>
    <message>
        <source>one system is higher than the units of a rack</source>
        <translation>一台系统的高度超过机柜可用的 U 数</translation>
    </message>
    <message>
        <source>one system draws more than a rack may</source>
        <translation>一台系统的功率超过机柜允许的功率</translation>
    </message>
    <message>
        <source>one system with its rack weighs more than a rack may</source>
        <translation>一台系统连同机柜的重量超过允许的机柜重量</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>no file of the catalogue has this name</source>
        <translation>资料库中没有此名称的文件</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>it is none of the choices</source>
        <translation>不在可选项之中</translation>
    </message>
    <message>
        <source>the catalogue can&apos;t hold such a field</source>
        <translation>资料库不能存放这类字段</translation>
    </message>
    <message>
        <source>the file has no header</source>
        <translation>文件没有表头</translation>
    </message>
    <message>
        <source>a quote stands in a cell without quotes</source>
        <translation>未加引号的单元格中出现引号</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>text follows a closing quote</source>
        <translation>闭合引号之后还有文字</translation>
    </message>
    <message>
        <source>a column has no name</source>
        <translation>有一列没有列名</translation>
    </message>
    <message>
        <source>a column stands twice</source>
        <translation>有一列重复</translation>
    </message>
    <message>
        <source>the row has fewer cells than the header</source>
        <translation>该行的单元格少于表头</translation>
    </message>
    <message>
        <source>the row has more cells than the header</source>
        <translation>该行的单元格多于表头</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>缺少该列</translation>
    </message>
    <message>
        <source>the id stands twice</source>
        <translation>id 重复</translation>
    </message>
    <message>
        <source>the id is empty</source>
        <translation>id 为空</translation>
    </message>
    <message>
        <source>costs.csv has no such row</source>
        <translation>costs.csv 中没有这一行</translation>
    </message>
    <message>
        <source>that cost has another unit</source>
        <translation>该项成本的单位不同</translation>
    </message>
    <message>
        <source>there is no such row to refer to</source>
        <translation>所引用的行不存在</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>文件不完整，末尾被截断</translation>
    </message>
    <message>
        <source>parts of the file are destroyed</source>
        <translation>文件的部分内容已毁坏</translation>
    </message>
    <message>
        <source>an object in it can&apos;t be read</source>
        <translation>其中有对象无法读取</translation>
    </message>
    <message>
        <source>an object refers to one that is not there</source>
        <translation>有对象引用了不存在的对象</translation>
    </message>
    <message>
        <source>the settings of the plan are missing</source>
        <translation>缺少规划设置</translation>
    </message>
    <message>
        <source>a number is needed here</source>
        <translation>此处需要数字</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation>此处需要文本</translation>
    </message>
    <message>
        <source>this is not a value for this field</source>
        <translation>这不是该字段可用的数值</translation>
    </message>
    <message>
        <source>the unit names another currency</source>
        <translation>单位中的币种不同</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>a comma, bracket, quotation mark or value is missing or misplaced</source>
        <translation>逗号、括号、引号或数值缺失或错位</translation>
    </message>
    <message>
        <source>a name stands twice</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>brackets are nested too deeply</source>
        <translation>括号嵌套过深</translation>
    </message>
    <message>
        <source>a list in [ ] is needed here</source>
        <translation>此处需要 [ ] 中的列表</translation>
    </message>
    <message>
        <source>an object in { } is needed here</source>
        <translation>此处需要 { } 中的对象</translation>
    </message>
    <message>
        <source>an override is named by key and field, such as gpt3.tokens</source>
        <translation>覆盖的名称由标识、点和字段组成，例如 gpt3.tokens</translation>
    </message>
    <message>
        <source>“format” must be “wattplan-plan”</source>
        <translation>“format”必须为“wattplan-plan”</translation>
    </message>
    <message>
        <source>an id is a whole number from 1 on</source>
        <translation>id 为从 1 开始的整数</translation>
    </message>
    <message>
        <source>two objects have this id</source>
        <translation>有两个对象使用此 id</translation>
    </message>
    <message>
        <source>a plan has one object of this kind</source>
        <translation>每个规划只有一个此类型的对象</translation>
    </message>
    <message>
        <source>an object of kind “plan” is missing</source>
        <translation>缺少“plan”类型的对象</translation>
    </message>
    <message>
        <source>this what-if follows itself</source>
        <translation>该方案以自身为基准</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>需要文件夹的位置上是一个文件</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>磁盘报告故障</translation>
    </message>
    <message>
        <source>the expression can&apos;t be read</source>
        <translation>表达式无法读取</translation>
    </message>
    <message>
        <source>the range is empty or not positive</source>
        <translation>范围为空或不为正</translation>
    </message>
    <message>
        <source>there is no such unit</source>
        <translation>没有这样的单位</translation>
    </message>
    <message>
        <source>the claim is tied to nothing</source>
        <translation>该论断没有关联到任何内容</translation>
    </message>
    <message>
        <source>there is no such verdict</source>
        <translation>没有这样的判断</translation>
    </message>
    <message>
        <source>there is no such claim</source>
        <translation>没有这样的论断</translation>
    </message>
    <message>
        <source>its dimension is not that of the claim</source>
        <translation>量纲与该论断不符</translation>
    </message>
    <message>
        <source>neither plan nor library have such an object with such a field or result</source>
        <translation>规划与参考库中都没有带有该字段或结果的对象</translation>
    </message>
    <message>
        <source>it adds or compares unlike quantities</source>
        <translation>把不同种类的量相加或比较</translation>
    </message>
    <message>
        <source>what stands there is no number</source>
        <translation>该处不是数字</translation>
    </message>
    <message>
        <source>the number lies outside what weather can be</source>
        <translation>该数值超出气象可能的范围</translation>
    </message>
    <message>
        <source>this is no EPW file</source>
        <translation>这不是 EPW 文件</translation>
    </message>
    <message>
        <source>an hour must have one row</source>
        <translation>每小时应有且只有一行</translation>
    </message>
    <message>
        <source>the header has no such line</source>
        <translation>文件头中没有这一行</translation>
    </message>
    <message>
        <source>the file ends before the year does</source>
        <translation>文件在一年结束之前就结束了</translation>
    </message>
    <message>
        <source>a row follows the last of the year</source>
        <translation>全年最后一行之后还有数据行</translation>
    </message>
    <message>
        <source>the row does not have 35 columns</source>
        <translation>该行不是 35 列</translation>
    </message>
    <message>
        <source>the row is not the next hour of the year</source>
        <translation>该行不是接下来的一小时</translation>
    </message>
    <message>
        <source>no hour has a value in this column</source>
        <translation>该列没有任何一小时有数值</translation>
    </message>
    <message>
        <source>more than 6 hours are missing, and the site has no monthly means to fill them from</source>
        <translation>缺失超过 6 小时，而站点没有可用来填补的月均值</translation>
    </message>
    <message>
        <source>it does not begin with a place and where it lies</source>
        <translation>开头没有地名及其位置</translation>
    </message>
    <message>
        <source>it does not have 8,760 hours</source>
        <translation>它不是 8,760 小时</translation>
    </message>
    <message>
        <source>an hour is no pair of temperatures</source>
        <translation>有一小时不是一对温度</translation>
    </message>
    <message>
        <source>the what-if has no override of this field</source>
        <translation>该方案没有覆盖此字段</translation>
    </message>
    <message>
        <source>a colour is a whole number from 0 to 7</source>
        <translation>颜色是 0 到 7 的整数</translation>
    </message>
    <message>
        <source>a what-if follows one that is not there, or itself</source>
        <translation>某方案的上级不存在，或是它自身</translation>
    </message>
    <message>
        <source>what-ifs are edited in .wattplan files only; see import</source>
        <translation>方案只能在 .wattplan 文件中编辑；参见 import</translation>
    </message>
    <message>
        <source>snapshots are kept in .wattplan files only; see import</source>
        <translation>快照只保存在 .wattplan 文件中；请参阅 import</translation>
    </message>
    <message>
        <source>the standard deviation must be above zero</source>
        <translation>标准差必须大于零</translation>
    </message>
    <message>
        <source>the low end must be above zero</source>
        <translation>下端必须大于零</translation>
    </message>
    <message>
        <source>the low end must be below the high end</source>
        <translation>下端必须小于上端</translation>
    </message>
    <message>
        <source>low, typical and high must rise in this order, from low to high</source>
        <translation>最低值、典型值和最高值必须依次递增</translation>
    </message>
    <message>
        <source>each value needs a weight of zero or more, and one above zero</source>
        <translation>每个值的权重都不能为负，且至少一个大于零</translation>
    </message>
    <message>
        <source>at least two values are needed</source>
        <translation>至少需要两个值</translation>
    </message>
    <message>
        <source>the lower limit must be below the upper limit</source>
        <translation>截断的下限必须小于上限</translation>
    </message>
    <message>
        <source>the limits leave next to nothing of the distribution</source>
        <translation>截断之后几乎没有剩下的取值</translation>
    </message>
    <message>
        <source>its numbers are in several currencies</source>
        <translation>其中的数字用了不同的货币</translation>
    </message>
    <message>
        <source>a value and its weight are written like 4: 0.3</source>
        <translation>值与权重要写成 4: 0.3 的样子</translation>
    </message>
    <message>
        <source>a range has two numbers, or three with the typical one</source>
        <translation>范围由两个数组成，带典型值时为三个</translation>
    </message>
    <message>
        <source>a closing bracket is missing</source>
        <translation>缺少右括号</translation>
    </message>
    <message>
        <source>it takes three numbers: low, typical and high</source>
        <translation>需要三个数：最低值、典型值和最高值</translation>
    </message>
    <message>
        <source>it takes two numbers</source>
        <translation>需要两个数</translation>
    </message>
    <message>
        <source>limits are written like 3..8, 3.. or ..8</source>
        <translation>截断范围要写成 3..8、3.. 或 ..8 的样子</translation>
    </message>
    <message>
        <source>this is not a part of a job of draws</source>
        <translation>这不是抽样任务的一部分</translation>
    </message>
    <message>
        <source>values are taken over in .wattplan files only; see import</source>
        <translation>只能在 .wattplan 文件中采用资料库的值；见 import</translation>
    </message>
    <message>
        <source>it holds bytes that are no text in this encoding</source>
        <translation>含有在此编码中不成文字的字节</translation>
    </message>
    <message>
        <source>this member is missing or not a positive number</source>
        <translation>该成员缺失或不是正数</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>单元格过长</translation>
    </message>
    <message>
        <source>a quote is not closed within the longest cell</source>
        <translation>引号在单元格的最大长度内没有闭合</translation>
    </message>
    <message>
        <source>it is too large for a model&apos;s config.json</source>
        <translation>作为模型的 config.json 过大</translation>
    </message>
    <message>
        <source>this is neither a plan nor a model&apos;s config.json</source>
        <translation>既不是规划，也不是模型的 config.json</translation>
    </message>
    <message>
        <source>this is a picture, a document or a packed file, not a table</source>
        <translation>这是图片、文档或压缩文件，不是表格</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>里面没有内容</translation>
    </message>
    <message>
        <source>the row has more cells than the headings</source>
        <translation>该行的单元格多于表头</translation>
    </message>
    <message>
        <source>an earlier row is for the same object</source>
        <translation>前面已有一行对应同一对象</translation>
    </message>
    <message>
        <source>the row has neither a key nor a name</source>
        <translation>该行既没有标识也没有名称</translation>
    </message>
    <message>
        <source>several objects have this name; give their keys</source>
        <translation>有多个对象同名；请给出标识</translation>
    </message>
    <message>
        <source>this is no text: it holds a zero byte</source>
        <translation>这不是文本：含有零字节</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>工作簿已损坏</translation>
    </message>
    <message>
        <source>this is a packed archive, not a table</source>
        <translation>这是压缩包，不是表格</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>压缩包已损坏</translation>
    </message>
    <message>
        <source>a part of the workbook is missing</source>
        <translation>工作簿缺少一部分</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>文件已加密</translation>
    </message>
    <message>
        <source>a table goes into a .wattplan file; import makes one of a plan in JSON</source>
        <translation>表格只能读入 .wattplan 文件；import 可由 JSON 规划生成一个</translation>
    </message>
    <message>
        <source>it exists already, and only --force replaces it</source>
        <translation>文件已存在，加 --force 才会替换</translation>
    </message>
    <message>
        <source>a weight is a number above 0</source>
        <translation>权重是大于 0 的数</translation>
    </message>
    <message>
        <source>what an object belongs to is no choice</source>
        <translation>对象的归属不能作为选择</translation>
    </message>
    <message>
        <source>there are more than 4,096 combinations of choices</source>
        <translation>选择的组合超过 4,096 种</translation>
    </message>
    <message>
        <source>a table of published runs has this column; name it so in the first line</source>
        <translation>已公布数据的表必须有这一列，请在第一行这样命名</translation>
    </message>
    <message>
        <source>this is no table of published runs</source>
        <translation>这不是已公布数据的表</translation>
    </message>
    <message>
        <source>prices are without value-added tax: take it off and type the price</source>
        <translation>价格均不含增值税：请扣除税款后再填</translation>
    </message>
    <message>
        <source>it does not say cents of which currency: type ¢ for those of USD, or the price in whole money, such as 85.5 EUR/MWh for 8.55 cents a kWh</source>
        <translation>没有说明是哪种货币的分：美分请写 ¢，其他货币请写整数单位的价格，例如 8.55 欧分/kWh 写作 85.5 EUR/MWh</translation>
    </message>
    <message>
        <source>a ton is 1,000, 907.2 or 1,016 kg: type t for 1,000 kg, or the number of kg</source>
        <translation>ton 可能是 1,000、907.2 或 1,016 kg：1,000 kg 请写 t，其余请写 kg</translation>
    </message>
    <message>
        <source>text is counted in tokens: type about 1.33 for an English word, .6 to 1 for a Chinese character</source>
        <translation>文本按词元计：一个英文单词约 1.33 个，一个汉字约 0.6 至 1 个</translation>
    </message>
    <message>
        <source>a visit is no user: type the users of a day, and how often each comes as sessions</source>
        <translation>访问次数不是用户数：请填每日用户数，再用会话数填每人访问几次</translation>
    </message>
    <message>
        <source>operations on integers are no FLOP: type the dense FLOP/s of the precision</source>
        <translation>整数运算不是 FLOP：请填该精度的稠密 FLOP/s</translation>
    </message>
    <message>
        <source>type the bus bandwidth without a word for it: of n accelerators 2 (n − 1)/n times the algorithm bandwidth</source>
        <translation>请只填总线带宽：n 张加速卡时是算法带宽的 2 (n − 1)/n 倍</translation>
    </message>
    <message>
        <source>an order of magnitude is ten times: type 1000x for three</source>
        <translation>一个数量级是十倍：三个数量级请写 1000x</translation>
    </message>
    <message>
        <source>twice as much is 100 % more: type how much more in %, such as 100 % for 2x</source>
        <translation>两倍是多 100%：请填多出的百分比，例如 2x 填 100 %</translation>
    </message>
    <message>
        <source>watts over hours are neither power nor energy: type W, kW or MW for power, Wh, kWh or MWh for energy</source>
        <translation>瓦每小时既不是功率也不是能量：功率请写 W、kW、MW，能量请写 Wh、kWh、MWh</translation>
    </message>
    <message>
        <source>volt-amperes times the power factor are watts: convert them, then type the number in the unit of the field</source>
        <translation>伏安乘以功率因数才是瓦：请换算后按该字段的单位填写</translation>
    </message>
    <message>
        <source>it has more than 10,000 rows, and no more are taken at once: divide it, or delete rows that the plan does not need</source>
        <translation>行数超过一次可导入的 10,000 行：拆分文件，或删去规划用不到的行</translation>
    </message>
    <message>
        <source>it has more than two million cells: divide it, or delete columns that the plan does not need</source>
        <translation>单元格超过两百万个：拆分文件，或删去规划用不到的列</translation>
    </message>
    <message>
        <source>it is larger than 32 MB: divide it, or save only the sheet that is wanted</source>
        <translation>文件大于 32 MB：拆分文件，或只保存所需的工作表</translation>
    </message>
    <message>
        <source>the row has more than 1,000 columns, the most that are read</source>
        <translation>该行超过 1,000 列，这是可读取的上限</translation>
    </message>
    <message>
        <source>it unpacks to more than 32 MB, the most that a table may be</source>
        <translation>解压后超过 32 MB，这是表格的上限</translation>
    </message>
    <message>
        <source>lines above are in UTF-8 and in another encoding, and this one in neither: save the file in one encoding</source>
        <translation>前面的行有 UTF-8 和另一种编码，而本行两者都不是：请以同一种编码保存该文件</translation>
    </message>
    <message>
        <source>links are counted one way: type half of what both directions carry together, 450 GB/s for 900 GB/s</source>
        <translation>链路按单向计：请填双向合计的一半，例如 900 GB/s 填 450 GB/s</translation>
    </message>
    <message>
        <source>water is counted where it is consumed: type what evaporates, without what is withdrawn and given back</source>
        <translation>用水按耗水量计：请填蒸发掉的部分，不含取用后退回的水</translation>
    </message>
    <message>
        <source>type how much more in a year in %: a doubling in 12 months is 100 %, in 6 months 300 %, one e-fold 172 %</source>
        <translation>请以 % 填一年的增幅：12 个月翻一番是 100 %，6 个月是 300 %，增至 e 倍是 172 %</translation>
    </message>
    <message>
        <source>it is not in UTF-8 as other lines are, and reads “%1” in GB 18030, “%2” in Big5: save the file in one encoding</source>
        <translation>这一行不像其他行那样是 UTF-8，按 GB 18030 读作“%1”，按 Big5 读作“%2”：请将文件存为同一种编码</translation>
    </message>
    <message>
        <source>a correlation is written like gpt3.pin_mfu, gpt3.goodput = 0.7</source>
        <translation>相关性应写成 gpt3.pin_mfu, gpt3.goodput = 0.7 这样</translation>
    </message>
    <message>
        <source>it names no input of the plan</source>
        <translation>它不是规划中任何输入的名称</translation>
    </message>
    <message>
        <source>an input goes with another, not with itself</source>
        <translation>输入只能与另一项输入相关，不能与自身相关</translation>
    </message>
    <message>
        <source>one of its inputs can&apos;t be a range</source>
        <translation>其中一项输入不能是范围</translation>
    </message>
    <message>
        <source>a rank correlation is a number from -1 to 1</source>
        <translation>秩相关系数是 -1 到 1 之间的数</translation>
    </message>
    <message>
        <source>one of its inputs is no range</source>
        <translation>其中一项输入不是范围</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>它出现了两次</translation>
    </message>
    <message>
        <source>an open choice is written like hall.cooling = A | B: 2</source>
        <translation>未定选项应写成 hall.cooling = A | B: 2 这样</translation>
    </message>
    <message>
        <source>this input is no choice</source>
        <translation>这项输入不是选项</translation>
    </message>
    <message>
        <source>it takes two things at least to choose from</source>
        <translation>至少要有两项可供选择</translation>
    </message>
    <message>
        <source>what the input has is not among them</source>
        <translation>输入现有的值不在其中</translation>
    </message>
    <message>
        <source>there is no such thing to choose</source>
        <translation>没有这样的选项</translation>
    </message>
    <message>
        <source>a range has two values at least</source>
        <translation>一个范围至少有两个值</translation>
    </message>
    <message>
        <source>at most 1,000,000 values can be swept</source>
        <translation>最多扫描 1,000,000 个值</translation>
    </message>
    <message>
        <source>this is Epoch AI’s list of GPU clusters, which names chips and their count but neither the systems that a cluster of a plan is made of nor its facility; name, country and note of its rows can be read as sites, if you say so</source>
        <translation>这是 Epoch AI 的 GPU 集群列表，写明芯片及其数量，但没有规划的集群所需的整机和设施；如您指明，可把各行的名称、国家和备注读作站点</translation>
    </message>
    <message>
        <source>the file holds more values than a plan can: they would take more than 128 MB</source>
        <translation>文件中的值多于任何规划可有的：读入会占用超过 128 MB</translation>
    </message>
    <message>
        <source>it is larger than 32 MB, which no plan in JSON is</source>
        <translation>它大于 32 MB，JSON 形式的规划不会这么大</translation>
    </message>
    <message>
        <source>this is a total of the rows above it, not an object</source>
        <translation>这是以上各行的合计，不是对象</translation>
    </message>
    <message>
        <source>discrete and empirical distributions have “values”, no “parameters”</source>
        <translation>discrete 和 empirical 分布用“values”，没有“parameters”</translation>
    </message>
    <message>
        <source>only discrete and empirical distributions have “values”</source>
        <translation>只有 discrete 和 empirical 分布有“values”</translation>
    </message>
    <message>
        <source>only discrete distributions have “weights”</source>
        <translation>只有 discrete 分布有“weights”</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>Hebei</source>
        <translation>河北</translation>
    </message>
    <message>
        <source>Anhui</source>
        <translation>安徽</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>上海</translation>
    </message>
    <message>
        <source>Guangdong</source>
        <translation>广东</translation>
    </message>
    <message>
        <source>Sichuan</source>
        <translation>四川</translation>
    </message>
    <message>
        <source>Chongqing</source>
        <translation>重庆</translation>
    </message>
    <message>
        <source>Guizhou</source>
        <translation>贵州</translation>
    </message>
    <message>
        <source>Inner Mongolia</source>
        <translation>内蒙古</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>宁夏</translation>
    </message>
    <message>
        <source>Gansu</source>
        <translation>甘肃</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Zhejiang</source>
        <translation>浙江</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>North Taiwan</source>
        <translation>台湾北部</translation>
    </message>
    <message>
        <source>Central Taiwan</source>
        <translation>台湾中部</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Johor</source>
        <translation>柔佛</translation>
    </message>
    <message>
        <source>Kanto</source>
        <translation>关东</translation>
    </message>
    <message>
        <source>Seoul capital area</source>
        <translation>首尔首都圈</translation>
    </message>
    <message>
        <source>Maharashtra</source>
        <translation>马哈拉施特拉邦</translation>
    </message>
    <message>
        <source>New South Wales</source>
        <translation>新南威尔士州</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>弗吉尼亚州</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>俄亥俄州</translation>
    </message>
    <message>
        <source>Texas</source>
        <translation>得克萨斯州</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>艾奥瓦州</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>俄勒冈州</translation>
    </message>
    <message>
        <source>Arizona</source>
        <translation>亚利桑那州</translation>
    </message>
    <message>
        <source>Tennessee</source>
        <translation>田纳西州</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>佐治亚州</translation>
    </message>
    <message>
        <source>Utah</source>
        <translation>犹他州</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>魁北克省</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>圣保罗州</translation>
    </message>
    <message>
        <source>Querétaro</source>
        <translation>克雷塔罗州</translation>
    </message>
    <message>
        <source>Leinster</source>
        <translation>伦斯特省</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>黑森州</translation>
    </message>
    <message>
        <source>South East England</source>
        <translation>英格兰东南部</translation>
    </message>
    <message>
        <source>Île-de-France</source>
        <translation>法兰西岛大区</translation>
    </message>
    <message>
        <source>North Holland</source>
        <translation>北荷兰省</translation>
    </message>
    <message>
        <source>Bidding zone SE3</source>
        <translation>瑞典电力区 SE3</translation>
    </message>
    <message>
        <source>Bidding zone SE1</source>
        <translation>瑞典电力区 SE1</translation>
    </message>
    <message>
        <source>Capital region</source>
        <translation>首都大区</translation>
    </message>
    <message>
        <source>Lombardy</source>
        <translation>伦巴第大区</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>马德里自治区</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>迪拜</translation>
    </message>
    <message>
        <source>Abu Dhabi</source>
        <translation>阿布扎比</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>利雅得省</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Inputs and where they come from</source>
        <translation>输入及其出处</translation>
    </message>
    <message>
        <source>What-ifs compared</source>
        <translation>方案比较</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新规划</translation>
    </message>
    <message>
        <source>Energy plan</source>
        <translation>算电规划报告</translation>
    </message>
    <message>
        <source>Energy plan · what-if %1</source>
        <translation>算电规划报告 · 方案“%1”</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Wattplan, engine %1 · fingerprint of inputs %2</source>
        <translation>Wattplan 算电规划 · 计算版本 %1 · 输入指纹 %2</translation>
    </message>
    <message>
        <source>Figure %1 · %2</source>
        <translation>图 %1 · %2</translation>
    </message>
    <message>
        <source>Table %1 · %2</source>
        <translation>表 %1 · %2</translation>
    </message>
    <message>
        <source>On the way to results</source>
        <translation>中间量</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>of a source</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Trust</source>
        <comment>in a source</comment>
        <translation>可信程度</translation>
    </message>
    <message>
        <source>%1, and the other months</source>
        <comment>a field of January</comment>
        <translation>%1及其他各月</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest value</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>own figure</source>
        <translation>自填</translation>
    </message>
    <message>
        <source>No check warns of anything.</source>
        <translation>检查未发现需要注意的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) ask to be looked at; see the section of checks.</source>
        <translation>
            <numerusform>有 %n 项检查需要查看，见“检查”一节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>How it comes</source>
        <translation>如何得出</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an input, its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between inputs</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Decision memo</source>
        <translation>决策备忘录</translation>
    </message>
    <message>
        <source>Decision memo · what-if %1</source>
        <translation>决策备忘录 · 方案%1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>99 %</comment>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>1 %</comment>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>%1: the peak of every month within the utility feed</source>
        <comment>facility</comment>
        <translation>%1：各月峰值不超过市电引入容量</translation>
    </message>
    <message>
        <source>%1: racks within what can be cooled</source>
        <comment>cluster</comment>
        <translation>%1：机柜功率不超过冷却能力</translation>
    </message>
    <message>
        <source>%1: PUE within the cap of the place</source>
        <comment>facility</comment>
        <translation>%1：PUE 不超过当地上限</translation>
    </message>
    <message>
        <source>Owning is worth more than renting</source>
        <translation>自有比租用更划算</translation>
    </message>
    <message>
        <source>no feed is entered</source>
        <translation>未填写市电引入</translation>
    </message>
    <message>
        <source>none</source>
        <comment>month without enough power</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>First month short of power</source>
        <translation>首个供电不足的月份</translation>
    </message>
    <message>
        <source>No utility feed is entered.</source>
        <translation>未填写市电引入。</translation>
    </message>
    <message>
        <source>%1 lacks %2</source>
        <comment>facility, power</comment>
        <translation>%1缺 %2</translation>
    </message>
    <message>
        <source>within the months of the plan</source>
        <translation>规划期内</translation>
    </message>
    <message>
        <source>Three risks</source>
        <translation>三项风险</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>kind of a risk</comment>
        <translation>限制</translation>
    </message>
    <message>
        <source>%1: the chance is %2.</source>
        <comment>what may hold, percentage</comment>
        <translation>%1：可能性为 %2。</translation>
    </message>
    <message>
        <source>range</source>
        <comment>kind of a risk</comment>
        <translation>区间</translation>
    </message>
    <message>
        <source>%1 alone moves “%2” over %3.</source>
        <comment>input, result, range of it</comment>
        <translation>仅%1就使“%2”在 %3 之间变化。</translation>
    </message>
    <message>
        <source>%1: one percent more of it moves “%2” by %3 %.</source>
        <comment>input, result, +0.83</comment>
        <translation>%1：每增加 1 %，“%2”变化 %3 %。</translation>
    </message>
    <message>
        <source>To be decided: whether to go ahead with “%1”.</source>
        <comment>plan</comment>
        <translation>待决策：是否推进“%1”。</translation>
    </message>
    <message>
        <source>To be decided: whether to go ahead with “%1”, which takes %2.</source>
        <comment>plan, power</comment>
        <translation>待决策：是否推进“%1”，需要 %2。</translation>
    </message>
    <message>
        <source>To be decided: whether to go ahead with “%1”, which takes %2 and an investment of %3.</source>
        <comment>plan, power, money</comment>
        <translation>待决策：是否推进“%1”，需要 %2 和 %3的投资。</translation>
    </message>
    <message>
        <source>Ranges of the key results</source>
        <translation>关键结果的区间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>规划值</translation>
    </message>
    <message>
        <source>How likely limits are kept</source>
        <translation>各项限制得到满足的可能性</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>At the limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Chance that it is kept</source>
        <translation>满足的可能性</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>可选方案</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>%1 of %2 rows; the others are in the report</source>
        <comment>numbers</comment>
        <translation>共 %2 行，此处 %1 行，其余见报告</translation>
    </message>
    <message>
        <source>Power by month and what the grid feeds</source>
        <translation>逐月功率与市电引入容量</translation>
    </message>
    <message>
        <source>Power by month</source>
        <translation>逐月功率</translation>
    </message>
    <message>
        <source>All facilities</source>
        <translation>全部设施</translation>
    </message>
    <message>
        <source>What each option changes</source>
        <translation>各方案带来的变化</translation>
    </message>
    <message>
        <source>Change from “%1”</source>
        <comment>what-if</comment>
        <translation>相对“%1”的变化</translation>
    </message>
    <message>
        <source>against “%1”</source>
        <comment>what-if</comment>
        <translation>相对“%1”</translation>
    </message>
    <message>
        <source>What is not known well and moves cost</source>
        <translation>影响成本、但尚不确知的输入</translation>
    </message>
    <message>
        <source>Change of “%1”</source>
        <comment>result</comment>
        <translation>“%1”的变化</translation>
    </message>
    <message>
        <source>by how much “%1” moves for one percent more of each</source>
        <comment>result</comment>
        <translation>各项每增加 1 %，“%1”变化多少</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a result, its change</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What would lower it</source>
        <translation>如何降低</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between ways to mend</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>broken in %1 of all draws</source>
        <comment>percentage</comment>
        <translation>%1 的抽样中超限</translation>
    </message>
    <message>
        <source>A narrower range of %1</source>
        <comment>input</comment>
        <translation>收窄%1的范围</translation>
    </message>
    <message>
        <source>%1 % for each percent</source>
        <comment>+0.83</comment>
        <translation>每 1 % 变化 %1 %</translation>
    </message>
    <message>
        <source>A measured value or an offer, with its source</source>
        <translation>实测值或报价，并注明来源</translation>
    </message>
    <message>
        <source>%1 over the limit</source>
        <comment>31.7 %</comment>
        <translation>超限 %1</translation>
    </message>
    <message>
        <source>A decision on %1</source>
        <comment>input, a choice that is open</comment>
        <translation>就%1作出选择</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) of the plan are ranges or open choices. Of %1, one in ten is below P10, half are below P50, nine in ten below P90.</source>
        <translation>
            <numerusform>规划中有 %n 项输入是范围或待定的选择。在%1中，十分之一低于 P10，一半低于 P50，十分之九低于 P90。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left open: %2)</source>
        <comment>what an input has, what may be chosen</comment>
        <translation>%1（待定：%2）</translation>
    </message>
    <message>
        <source>Facilities and clusters</source>
        <translation>设施与集群</translation>
    </message>
    <message>
        <source>Orbit against the ground</source>
        <translation>在轨与地面对比</translation>
    </message>
    <message>
        <source>Accelerators compared</source>
        <translation>加速卡对比</translation>
    </message>
    <message>
        <source>Workloads, every result</source>
        <translation>工作负载：全部结果</translation>
    </message>
    <message>
        <source>Cost of IT energy, in orbit and on the ground</source>
        <translation>IT 度电成本：在轨与地面</translation>
    </message>
    <message>
        <source>without interest and without the IT</source>
        <translation>不计利息，不含 IT 设备</translation>
    </message>
    <message>
        <source>all satellites of a cluster, by part</source>
        <translation>集群全部卫星，按组成</translation>
    </message>
    <message>
        <source>Carbon of IT energy, in orbit and on the ground</source>
        <translation>IT 度电碳排放：在轨与地面</translation>
    </message>
    <message>
        <source>in orbit of launches alone</source>
        <translation>在轨部分仅计发射</translation>
    </message>
    <message>
        <source>In orbit and on the ground</source>
        <translation>在轨与地面</translation>
    </message>
    <message>
        <source>Of the assumptions it is moved most by “%1”, now %2: one percent more changes it by %3.</source>
        <comment>input, value, change</comment>
        <translation>在各项假设中，“%1”（现为 %2）对它影响最大：每增加 1%，它变化 %3。</translation>
    </message>
    <message>
        <source>That value is the program&apos;s default.</source>
        <translation>该值为程序默认值。</translation>
    </message>
    <message>
        <source>That value is the planner&apos;s own.</source>
        <translation>该值为规划者自填。</translation>
    </message>
    <message>
        <source>That value is from: %1.</source>
        <comment>a source</comment>
        <translation>该值来源：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an object, its result</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a result, its value</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: every result</source>
        <comment>objects of a kind</comment>
        <translation>%1：全部结果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The gravest come first: errors, limits that are broken, limits that draws break, then what moves the cost most.</source>
        <translation>最严重的在前：错误、已被突破的限值、抽样中会突破的限值，然后是对成本影响最大的因素。</translation>
    </message>
    <message>
        <source>Next would come: %1</source>
        <comment>a risk</comment>
        <translation>接下来是：%1</translation>
    </message>
    <message>
        <source>%1: %2 throughout.</source>
        <comment>a map, its only value</comment>
        <translation>%1：始终为 %2。</translation>
    </message>
    <message>
        <source>%1, %2: %3 throughout.</source>
        <comment>a map, of what, its only value</comment>
        <translation>%1，%2：始终为 %3。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n 项输入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n 项结果</numerusform>
        </translation>
    </message>
    <message>
        <source>The utility feeds carry the peak of every month.</source>
        <translation>市电引接容量能承担每个月的峰值。</translation>
    </message>
    <message>
        <source>%1 is the first month in which %2 is short of power: %3 are lacking.</source>
        <comment>month, facility, power</comment>
        <translation>%1 是%2首个供电不足的月份：缺 %3。</translation>
    </message>
    <message>
        <source>The gravest: %1</source>
        <comment>a check</comment>
        <translation>最严重的：%1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <comment>a check</comment>
        <translation>其次：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n training run(s) stand in the schedule.</source>
        <translation>
            <numerusform>排程中有 %n 个训练任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest is %1: from %2 to %3.</source>
        <comment>training run, days</comment>
        <translation>最长的是%1：%2 至 %3。</translation>
    </message>
    <message>
        <source>The last to end is %1, on %2.</source>
        <comment>training run, day</comment>
        <translation>最后结束的是%1，于 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are to be settled.</source>
        <translation>
            <numerusform>有 %n 处冲突待解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is in the way of another.</source>
        <translation>各任务互不妨碍。</translation>
    </message>
    <message>
        <source>Of %1 checks %2 ask to be looked at: %3 and %4.</source>
        <comment>numbers, errors, warnings</comment>
        <translation>%1 项检查中有 %2 项需要查看：%3，%4。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 项错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 项警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same in all: %2.</source>
        <comment>a result, its value</comment>
        <translation>%1在各方案中相同：%2。</translation>
    </message>
    <message>
        <source>%1 is least with “%2” (%3) and greatest with “%4” (%5).</source>
        <comment>a result, what-if, value, what-if, value</comment>
        <translation>%1以“%2”最小（%3），以“%4”最大（%5）。</translation>
    </message>
    <message>
        <source>None has enough power in every month.</source>
        <translation>没有一个方案每个月都供电充足。</translation>
    </message>
    <message>
        <source>Enough power in every month: %1.</source>
        <comment>what-ifs</comment>
        <translation>每个月供电都充足：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Peak facility power</source>
        <translation>设施峰值功率</translation>
    </message>
    <message>
        <source>Cost, owned</source>
        <translation>自有成本</translation>
    </message>
    <message>
        <source>Cost, rented</source>
        <translation>租用成本</translation>
    </message>
    <message>
        <source>Electricity, of full cost</source>
        <translation>电费占全部成本</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>碳排放</translation>
    </message>
    <message>
        <source>On-site water</source>
        <translation>现场耗水量</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>卡时</translation>
    </message>
    <message>
        <source>Power, monthly mean</source>
        <translation>月平均功率</translation>
    </message>
    <message>
        <source>Power, monthly peak</source>
        <translation>月峰值功率</translation>
    </message>
    <message>
        <source>Models fitted</source>
        <translation>拟合模型数</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>翻倍时间</translation>
    </message>
    <message>
        <source>Doubling time, fastest</source>
        <translation>翻倍时间，最快</translation>
    </message>
    <message>
        <source>Doubling time, slowest</source>
        <translation>翻倍时间，最慢</translation>
    </message>
    <message>
        <source>Growth per year</source>
        <translation>年增长倍数</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Projected compute</source>
        <translation>外推算力</translation>
    </message>
    <message>
        <source>Projected compute, low</source>
        <translation>外推算力，低值</translation>
    </message>
    <message>
        <source>Projected compute, high</source>
        <translation>外推算力，高值</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>PUE, peak hour</source>
        <translation>峰值小时 PUE</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Design IT power</source>
        <translation>设计 IT 功率</translation>
    </message>
    <message>
        <source>Load at full operation</source>
        <translation>满运行负荷率</translation>
    </message>
    <message>
        <source>Energy within the plan</source>
        <translation>规划期内用电量</translation>
    </message>
    <message>
        <source>Peak power</source>
        <translation>峰值功率</translation>
    </message>
    <message>
        <source>Nameplate power</source>
        <translation>额定功率</translation>
    </message>
    <message>
        <source>Building cost</source>
        <translation>建设成本</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Rest of the servers</source>
        <translation>服务器其余部分</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Storage and management</source>
        <translation>存储与管理</translation>
    </message>
    <message>
        <source>Cooling and losses</source>
        <translation>制冷与损耗</translation>
    </message>
    <message>
        <source>Utility feed</source>
        <translation>市电引入</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>供电缺口</translation>
    </message>
    <message>
        <source>Systems per rack</source>
        <translation>单柜台数</translation>
    </message>
    <message>
        <source>Per rack, by units</source>
        <translation>单柜台数（按 U 数）</translation>
    </message>
    <message>
        <source>Per rack, by power</source>
        <translation>单柜台数（按功率）</translation>
    </message>
    <message>
        <source>Per rack, by weight</source>
        <translation>单柜台数（按重量）</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机柜数</translation>
    </message>
    <message>
        <source>Rack power</source>
        <translation>单柜功率</translation>
    </message>
    <message>
        <source>Nameplate IT power</source>
        <translation>额定 IT 功率</translation>
    </message>
    <message>
        <source>Operating IT power</source>
        <translation>IT 运行功率</translation>
    </message>
    <message>
        <source>Price of IT</source>
        <translation>IT 设备价格</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练算力</translation>
    </message>
    <message>
        <source>MFU</source>
        <translation>MFU</translation>
    </message>
    <message>
        <source>Accelerators used</source>
        <translation>使用卡数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>训练时长</translation>
    </message>
    <message>
        <source>Watts per accelerator</source>
        <translation>单卡功率</translation>
    </message>
    <message>
        <source>Server watts per accelerator</source>
        <translation>单卡服务器功率</translation>
    </message>
    <message>
        <source>IT watts per accelerator</source>
        <translation>单卡 IT 功率</translation>
    </message>
    <message>
        <source>Energy, accelerators only</source>
        <translation>仅加速卡用电量</translation>
    </message>
    <message>
        <source>Energy, IT</source>
        <translation>IT 用电量</translation>
    </message>
    <message>
        <source>Energy, facility</source>
        <translation>设施用电量</translation>
    </message>
    <message>
        <source>PUE of the run</source>
        <translation>训练任务的 PUE</translation>
    </message>
    <message>
        <source>Energy per FLOP</source>
        <translation>每 FLOP 用电</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Network and storage</source>
        <translation>网络与存储</translation>
    </message>
    <message>
        <source>Building, power, cooling</source>
        <translation>建筑、供配电、制冷</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Owned, per accelerator-hour</source>
        <translation>每卡时自有成本</translation>
    </message>
    <message>
        <source>Rental price</source>
        <translation>租用单价</translation>
    </message>
    <message>
        <source>Electricity, of cash operating cost</source>
        <translation>电费占现金运营成本</translation>
    </message>
    <message>
        <source>Electricity, of the operator&apos;s bill</source>
        <translation>电费占运营方费用</translation>
    </message>
    <message>
        <source>Parameters, from the architecture</source>
        <translation>参数量（按模型结构）</translation>
    </message>
    <message>
        <source>Parameters a token passes</source>
        <translation>每词元经过的参数量</translation>
    </message>
    <message>
        <source>Accelerators standing</source>
        <translation>在装加速卡</translation>
    </message>
    <message>
        <source>Accelerators in use</source>
        <translation>在用加速卡</translation>
    </message>
    <message>
        <source>Idle share</source>
        <translation>闲置率</translation>
    </message>
    <message>
        <source>Carbon, market-based</source>
        <translation>碳排放，基于市场</translation>
    </message>
    <message>
        <source>Carbon, embodied</source>
        <translation>隐含碳排放</translation>
    </message>
    <message>
        <source>Embodied, hardware</source>
        <translation>隐含碳，硬件</translation>
    </message>
    <message>
        <source>Embodied, facility</source>
        <translation>隐含碳，设施</translation>
    </message>
    <message>
        <source>Water of power stations</source>
        <translation>发电耗水</translation>
    </message>
    <message>
        <source>As years of a home</source>
        <translation>折合家庭用电年数</translation>
    </message>
    <message>
        <source>As kilometres of a car</source>
        <translation>折合汽车行驶里程</translation>
    </message>
    <message>
        <source>As flights of a passenger</source>
        <translation>折合乘客航班次数</translation>
    </message>
    <message>
        <source>Data parallel</source>
        <translation>数据并行</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation>ZeRO 阶段</translation>
    </message>
    <message>
        <source>Expected error of MFU</source>
        <translation>MFU 预期误差</translation>
    </message>
    <message>
        <source>Step time</source>
        <translation>训练步时间</translation>
    </message>
    <message>
        <source>Step: layers</source>
        <translation>单步：各层</translation>
    </message>
    <message>
        <source>Step: output matrix</source>
        <translation>单步：输出矩阵</translation>
    </message>
    <message>
        <source>Step: between stages</source>
        <translation>单步：级间通信</translation>
    </message>
    <message>
        <source>Step: pipeline bubble</source>
        <translation>单步：流水线气泡</translation>
    </message>
    <message>
        <source>Step: between copies</source>
        <translation>单步：副本间通信</translation>
    </message>
    <message>
        <source>Step: optimizer</source>
        <translation>单步：优化器</translation>
    </message>
    <message>
        <source>Memory per accelerator</source>
        <translation>每卡显存占用</translation>
    </message>
    <message>
        <source>Memory: weights, gradients, optimizer</source>
        <translation>显存：权重、梯度、优化器</translation>
    </message>
    <message>
        <source>Memory: activations</source>
        <translation>显存：激活值</translation>
    </message>
    <message>
        <source>Memory: rest</source>
        <translation>显存：其余</translation>
    </message>
    <message>
        <source>Memory usable</source>
        <translation>可用显存</translation>
    </message>
    <message>
        <source>Critical batch</source>
        <translation>临界批量</translation>
    </message>
    <message>
        <source>Accelerators of use</source>
        <translation>能发挥作用的加速卡数</translation>
    </message>
    <message>
        <source>Of the stock of text</source>
        <translation>占文本存量比例</translation>
    </message>
    <message>
        <source>Passes over the data</source>
        <translation>数据遍数</translation>
    </message>
    <message>
        <source>Worth in fresh tokens</source>
        <translation>折合新词元</translation>
    </message>
    <message>
        <source>Left by failures</source>
        <translation>扣除故障后的占比</translation>
    </message>
    <message>
        <source>Time between failures</source>
        <translation>平均故障间隔</translation>
    </message>
    <message>
        <source>Accelerator-hours of post-training</source>
        <translation>后训练卡时</translation>
    </message>
    <message>
        <source>Accelerator-hours of the programme</source>
        <translation>整个项目卡时</translation>
    </message>
    <message>
        <source>Cost of the programme, owned</source>
        <translation>整个项目成本（自有）</translation>
    </message>
    <message>
        <source>Carbon of the programme</source>
        <translation>整个项目碳排放</translation>
    </message>
    <message>
        <source>Energy of the programme, facility</source>
        <translation>整个项目设施用电量</translation>
    </message>
    <message>
        <source>Tensor parallel, used</source>
        <translation>张量并行（采用）</translation>
    </message>
    <message>
        <source>Pipeline stages, used</source>
        <translation>流水线级数（采用）</translation>
    </message>
    <message>
        <source>Chunks per stage, used</source>
        <translation>每级分块数（采用）</translation>
    </message>
    <message>
        <source>Context parallel, used</source>
        <translation>上下文并行（采用）</translation>
    </message>
    <message>
        <source>Expert parallel, used</source>
        <translation>专家并行（采用）</translation>
    </message>
    <message>
        <source>Micro-batch, used</source>
        <translation>微批次（采用）</translation>
    </message>
    <message>
        <source>Batch, used</source>
        <translation>批量（采用）</translation>
    </message>
    <message>
        <source>Goodput, used</source>
        <translation>有效训练占比（采用）</translation>
    </message>
    <message>
        <source>Checkpoint interval, used</source>
        <translation>检查点间隔（采用）</translation>
    </message>
    <message>
        <source>Workload energy</source>
        <translation>工作负载用电量</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>每副本卡数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Batch that memory holds</source>
        <translation>显存容得下的批量</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>每词元 KV 缓存</translation>
    </message>
    <message>
        <source>Time per output token (TPOT)</source>
        <translation>每词元时延（TPOT）</translation>
    </message>
    <message>
        <source>TPOT, alone</source>
        <translation>每词元时延（单条）</translation>
    </message>
    <message>
        <source>Interactivity</source>
        <translation>交互速度</translation>
    </message>
    <message>
        <source>Time to first token (TTFT)</source>
        <translation>首词元时延（TTFT）</translation>
    </message>
    <message>
        <source>TTFT, p95</source>
        <translation>首词元时延（95%）</translation>
    </message>
    <message>
        <source>TTFT, alone</source>
        <translation>首词元时延（不排队）</translation>
    </message>
    <message>
        <source>Throughput per accelerator</source>
        <translation>单卡吞吐量</translation>
    </message>
    <message>
        <source>Decode rate</source>
        <translation>解码速率</translation>
    </message>
    <message>
        <source>Prefill rate</source>
        <translation>预填充速率</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准系数</translation>
    </message>
    <message>
        <source>Bandwidth used</source>
        <translation>带宽利用率</translation>
    </message>
    <message>
        <source>Peak used</source>
        <translation>算力利用率</translation>
    </message>
    <message>
        <source>Watts per busy accelerator</source>
        <translation>忙时单卡功率</translation>
    </message>
    <message>
        <source>Server watts per busy accelerator</source>
        <translation>忙时单卡服务器功率</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Output tokens per second</source>
        <translation>每秒输出词元数</translation>
    </message>
    <message>
        <source>Answers at once</source>
        <translation>同时应答数</translation>
    </message>
    <message>
        <source>Accelerators kept</source>
        <translation>保有卡数</translation>
    </message>
    <message>
        <source>Accelerators needed</source>
        <translation>所需卡数</translation>
    </message>
    <message>
        <source>Accelerators busy</source>
        <translation>忙碌卡数</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>PUE of the service</source>
        <translation>推理服务的 PUE</translation>
    </message>
    <message>
        <source>Energy per request</source>
        <translation>每请求用电量</translation>
    </message>
    <message>
        <source>Energy per output token</source>
        <translation>每输出词元用电量</translation>
    </message>
    <message>
        <source>Per output token, IT</source>
        <translation>每输出词元，IT</translation>
    </message>
    <message>
        <source>Per output token, busy accelerators</source>
        <translation>每输出词元，忙碌加速卡</translation>
    </message>
    <message>
        <source>Cost per request</source>
        <translation>每请求成本</translation>
    </message>
    <message>
        <source>Cost per million output tokens</source>
        <translation>每百万输出词元成本</translation>
    </message>
    <message>
        <source>Energy, prompt tokens</source>
        <translation>用电量：提示词元</translation>
    </message>
    <message>
        <source>Cost, prompt tokens</source>
        <translation>成本：提示词元</translation>
    </message>
    <message>
        <source>Energy, cached prompt tokens</source>
        <translation>用电量：已缓存提示词元</translation>
    </message>
    <message>
        <source>Cost, cached prompt tokens</source>
        <translation>成本：已缓存提示词元</translation>
    </message>
    <message>
        <source>Energy, output tokens</source>
        <translation>用电量：输出词元</translation>
    </message>
    <message>
        <source>Cost, output tokens</source>
        <translation>成本：输出词元</translation>
    </message>
    <message>
        <source>Tokens per second and megawatt</source>
        <translation>每兆瓦每秒词元数</translation>
    </message>
    <message>
        <source>Cost of a gigawatt-year</source>
        <translation>每吉瓦年成本</translation>
    </message>
    <message>
        <source>Server power, by its parts</source>
        <translation>服务器功率（按部件）</translation>
    </message>
    <message>
        <source>CPU and accelerators, of nameplate</source>
        <translation>CPU 与加速卡占额定功率</translation>
    </message>
    <message>
        <source>CPU and accelerators, in operation</source>
        <translation>CPU 与加速卡占运行功率</translation>
    </message>
    <message>
        <source>Network tiers</source>
        <translation>网络层数</translation>
    </message>
    <message>
        <source>Network reach</source>
        <translation>网络可达卡数</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>交换机数</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链路数</translation>
    </message>
    <message>
        <source>Optical ends</source>
        <translation>光端数</translation>
    </message>
    <message>
        <source>Network power</source>
        <translation>网络功率</translation>
    </message>
    <message>
        <source>Of switches</source>
        <translation>其中：交换机</translation>
    </message>
    <message>
        <source>Of optics</source>
        <translation>其中：光学部件</translation>
    </message>
    <message>
        <source>Of adapters</source>
        <translation>其中：网卡</translation>
    </message>
    <message>
        <source>Recomputation level</source>
        <translation>重计算级别</translation>
    </message>
    <message>
        <source>Checkpoint size</source>
        <translation>检查点大小</translation>
    </message>
    <message>
        <source>Insurance, taxes, water</source>
        <translation>保险、税费、用水</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资总额</translation>
    </message>
    <message>
        <source>Servers and spares</source>
        <translation>服务器与备件</translation>
    </message>
    <message>
        <source>Network, bought</source>
        <translation>网络，购置</translation>
    </message>
    <message>
        <source>Storage, bought</source>
        <translation>存储，购置</translation>
    </message>
    <message>
        <source>Building, power, cooling, bought</source>
        <translation>建筑、供电、制冷，购置</translation>
    </message>
    <message>
        <source>Grid connection, bought</source>
        <translation>接网，购置</translation>
    </message>
    <message>
        <source>Operating cost a year</source>
        <translation>年运营成本</translation>
    </message>
    <message>
        <source>Electricity a year</source>
        <translation>年电费</translation>
    </message>
    <message>
        <source>Upkeep a year</source>
        <translation>每年运维费</translation>
    </message>
    <message>
        <source>People a year</source>
        <translation>每年人员费</translation>
    </message>
    <message>
        <source>Insurance, taxes, water a year</source>
        <translation>年保险、税费、用水</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>净现值</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>内部收益率</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>投资回收期</translation>
    </message>
    <message>
        <source>Payback, discounted</source>
        <translation>动态投资回收期</translation>
    </message>
    <message>
        <source>Owned, an hour</source>
        <translation>自建，每小时</translation>
    </message>
    <message>
        <source>Colocated, an hour</source>
        <translation>托管，每小时</translation>
    </message>
    <message>
        <source>Rented, an hour</source>
        <translation>租用，每小时</translation>
    </message>
    <message>
        <source>Fixed cost, owned</source>
        <translation>固定成本，自建</translation>
    </message>
    <message>
        <source>Fixed cost, colocated</source>
        <translation>固定成本，托管</translation>
    </message>
    <message>
        <source>Variable cost</source>
        <translation>可变成本</translation>
    </message>
    <message>
        <source>Break-even utilisation</source>
        <translation>盈亏平衡使用率</translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation>电费账单</translation>
    </message>
    <message>
        <source>Bill, energy</source>
        <translation>账单，电度电费</translation>
    </message>
    <message>
        <source>Bill, demand charge</source>
        <translation>账单，需量电费</translation>
    </message>
    <message>
        <source>Electricity, all in</source>
        <translation>综合电价</translation>
    </message>
    <message>
        <source>Discount rate, nominal</source>
        <translation>名义折现率</translation>
    </message>
    <message>
        <source>Power of the array</source>
        <translation>电池阵功率</translation>
    </message>
    <message>
        <source>Array by area</source>
        <translation>电池阵单位面积功率</translation>
    </message>
    <message>
        <source>Array area</source>
        <translation>电池阵面积</translation>
    </message>
    <message>
        <source>Radiator by area</source>
        <translation>散热板单位面积散热</translation>
    </message>
    <message>
        <source>Radiator area</source>
        <translation>散热板面积</translation>
    </message>
    <message>
        <source>Mass in orbit</source>
        <translation>在轨质量</translation>
    </message>
    <message>
        <source>Mass, array</source>
        <translation>质量：电池阵</translation>
    </message>
    <message>
        <source>Mass, battery</source>
        <translation>质量：蓄电池</translation>
    </message>
    <message>
        <source>Mass, radiator</source>
        <translation>质量：散热板</translation>
    </message>
    <message>
        <source>Mass, cooling loop</source>
        <translation>质量：冷却回路</translation>
    </message>
    <message>
        <source>Mass, bus and structure</source>
        <translation>质量：平台与结构</translation>
    </message>
    <message>
        <source>Mass, IT</source>
        <translation>质量：IT</translation>
    </message>
    <message>
        <source>Mass of a kW of IT</source>
        <translation>每千瓦 IT 质量</translation>
    </message>
    <message>
        <source>Launch and satellites</source>
        <translation>发射与卫星</translation>
    </message>
    <message>
        <source>Of launch</source>
        <translation>其中发射</translation>
    </message>
    <message>
        <source>Of satellites</source>
        <translation>其中卫星</translation>
    </message>
    <message>
        <source>Launch and satellite of a kW of IT</source>
        <translation>每千瓦 IT 的发射与卫星费用</translation>
    </message>
    <message>
        <source>Cost of IT energy in orbit</source>
        <translation>在轨 IT 度电成本</translation>
    </message>
    <message>
        <source>Cost of IT energy on the ground</source>
        <translation>地面 IT 度电成本</translation>
    </message>
    <message>
        <source>On the ground, electricity</source>
        <translation>地面：电费</translation>
    </message>
    <message>
        <source>On the ground, building</source>
        <translation>地面：建筑</translation>
    </message>
    <message>
        <source>Orbit over ground, cost</source>
        <translation>在轨与地面成本之比</translation>
    </message>
    <message>
        <source>Launch price for parity</source>
        <translation>平价发射价格</translation>
    </message>
    <message>
        <source>Carbon of launches</source>
        <translation>发射碳排放总量</translation>
    </message>
    <message>
        <source>Carbon of IT energy in orbit</source>
        <translation>在轨 IT 度电碳排放</translation>
    </message>
    <message>
        <source>Carbon of IT energy on the ground</source>
        <translation>地面 IT 度电碳排放</translation>
    </message>
    <message>
        <source>Working at the end of life</source>
        <translation>寿命末期仍在工作的比例</translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>卫星数</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>下行总速率</translation>
    </message>
    <message>
        <source>Laser links of a satellite</source>
        <translation>单星所需激光链路数</translation>
    </message>
    <message>
        <source>Tokens for each parameter</source>
        <translation>每参数词元数</translation>
    </message>
    <message>
        <source>Saved by better chips, at the chips</source>
        <translation>更好芯片的节省，芯片处</translation>
    </message>
    <message>
        <source>Saved by better chips, at the servers</source>
        <translation>更好芯片的节省，服务器处</translation>
    </message>
    <message>
        <source>Saved by better chips, at the meter</source>
        <translation>更好芯片的节省，电表处</translation>
    </message>
    <message>
        <source>Watts at the meter for a watt at the chip</source>
        <translation>芯片每省 1 W 电表省下的瓦数</translation>
    </message>
    <message>
        <source>Servers, times less power</source>
        <translation>服务器功率降低倍数</translation>
    </message>
    <message>
        <source>Meter, times less power</source>
        <translation>电表功率降低倍数</translation>
    </message>
    <message>
        <source>Requests on devices</source>
        <translation>终端请求数</translation>
    </message>
    <message>
        <source>Energy of devices</source>
        <translation>终端用电量</translation>
    </message>
    <message>
        <source>Energy per request on a device</source>
        <translation>终端每请求能耗</translation>
    </message>
    <message>
        <source>Energy, facility and devices</source>
        <translation>设施与终端用电量</translation>
    </message>
    <message>
        <source>Energy per request, facility and devices</source>
        <translation>每请求能耗，含设施与终端</translation>
    </message>
    <message>
        <source>Hours of free cooling</source>
        <translation>自然冷却小时数</translation>
    </message>
    <message>
        <source>Dry-bulb of the design hour</source>
        <translation>设计时刻干球温度</translation>
    </message>
    <message>
        <source>Wet-bulb of the design hour</source>
        <translation>设计时刻湿球温度</translation>
    </message>
    <message>
        <source>PUE, design hour</source>
        <translation>设计时刻 PUE</translation>
    </message>
    <message>
        <source>Design power</source>
        <translation>设计功率</translation>
    </message>
    <message>
        <source>Utility connection</source>
        <translation>市电接入容量</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>变压器</translation>
    </message>
    <message>
        <source>UPS modules</source>
        <translation>UPS 模块</translation>
    </message>
    <message>
        <source>Generator sets</source>
        <translation>发电机组</translation>
    </message>
    <message>
        <source>Coolant distribution units</source>
        <translation>冷量分配单元</translation>
    </message>
    <message>
        <source>Chillers</source>
        <translation>冷水机组</translation>
    </message>
    <message>
        <source>Flow of coolant</source>
        <translation>冷却液流量</translation>
    </message>
    <message>
        <source>Make-up water, design hour</source>
        <translation>设计时刻补水量</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>机房面积</translation>
    </message>
    <message>
        <source>Gross area</source>
        <translation>总面积</translation>
    </message>
    <message>
        <source>Weight of the racks</source>
        <translation>机柜总重</translation>
    </message>
    <message>
        <source>Load on the floor</source>
        <translation>楼面荷载</translation>
    </message>
    <message>
        <source>Energy of updates to devices</source>
        <translation>终端更新用电</translation>
    </message>
    <message>
        <source>Embodied carbon of devices</source>
        <translation>终端隐含碳合计</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>%1: %2</source>
        <comment>object, why a value of it is not known</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>up to %1</source>
        <comment>largest month</comment>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of an object and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, money in %2</source>
        <comment>plan, currency</comment>
        <translation>%1，金额以 %2 计</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The utility feed covers the peak</source>
        <translation>市电引入满足峰值</translation>
    </message>
    <message>
        <source>In every month the peak of the facility stays within the feed in force.</source>
        <translation>每个月设施的峰值都不超过当月的市电引入容量。</translation>
    </message>
    <message>
        <source>The utility feed is too small</source>
        <translation>市电引入不足</translation>
    </message>
    <message>
        <source>In at least one month the peak of the facility exceeds the feed in force. Raise the feed, or add a larger step from that month on.</source>
        <translation>至少有一个月，设施的峰值超过当月的市电引入容量。提高引入容量，或从该月起增加更大的一期。</translation>
    </message>
    <message>
        <source>Racks stay within the cooling limit</source>
        <translation>机柜不超过制冷上限</translation>
    </message>
    <message>
        <source>Power per rack against the limit of the facility, else of its cooling.</source>
        <translation>单机柜功率与设施的上限对照；设施未填写时，用其制冷技术的上限。</translation>
    </message>
    <message>
        <source>A rack draws more than can be cooled</source>
        <translation>机柜功率超过制冷能力</translation>
    </message>
    <message>
        <source>Power per rack exceeds the limit of the facility, else of its cooling. Put fewer systems into a rack, or choose a cooling technology that takes more.</source>
        <translation>单机柜功率超过设施的上限；设施未填写时，超过其制冷技术的上限。减少每柜整机数，或选用能带走更多热量的制冷技术。</translation>
    </message>
    <message>
        <source>No rack unit is left for a switch</source>
        <translation>没有给交换机留出机架单位</translation>
    </message>
    <message>
        <source>The systems fill the whole rack. Put fewer systems into it.</source>
        <translation>整机占满了整个机柜。减少每柜整机数。</translation>
    </message>
    <message>
        <source>More systems than the rack has units for</source>
        <translation>整机数超出机柜高度</translation>
    </message>
    <message>
        <source>A pinned number of systems needs more rack units than there are. Pin fewer.</source>
        <translation>固定的每柜整机数所需的机架单位超过机柜高度。改为更小的数。</translation>
    </message>
    <message>
        <source>The rack is too heavy</source>
        <translation>机柜过重</translation>
    </message>
    <message>
        <source>A pinned number of systems weighs more than the floor or rack carries. Pin fewer.</source>
        <translation>固定的每柜整机数，重量超过楼板或机柜的承重。改为更小的数。</translation>
    </message>
    <message>
        <source>PUE within the cap of the place</source>
        <translation>PUE 符合当地限值</translation>
    </message>
    <message>
        <source>The yearly PUE of the facility against the cap that its site states.</source>
        <translation>设施的全年 PUE 与所在站点的限值对照。</translation>
    </message>
    <message>
        <source>PUE above the cap of the place</source>
        <translation>PUE 超过当地限值</translation>
    </message>
    <message>
        <source>The yearly PUE of the facility exceeds the cap that its site states. Choose another cooling technology.</source>
        <translation>设施的全年 PUE 超过所在站点的限值。换一种制冷技术。</translation>
    </message>
    <message>
        <source>A run ends after the plan</source>
        <translation>训练任务晚于规划期结束</translation>
    </message>
    <message>
        <source>The run works on beyond the last month of the plan, and the months after it are not in the series. Lengthen the plan.</source>
        <translation>任务持续到规划最后一个月之后，其后的月份不在逐月数列里。延长规划期。</translation>
    </message>
    <message>
        <source>A run starts before the plan</source>
        <translation>训练任务早于规划期开始</translation>
    </message>
    <message>
        <source>The run starts before the first month of the plan. Begin the plan earlier.</source>
        <translation>任务在规划第一个月之前开始。提早规划的起始月份。</translation>
    </message>
    <message>
        <source>A run starts before its cluster stands</source>
        <translation>训练任务早于集群就绪</translation>
    </message>
    <message>
        <source>When the run starts, fewer accelerators stand than it uses. Start it later, or use fewer.</source>
        <translation>任务开始时，就位的加速卡少于所用数量。推迟开始，或少用一些。</translation>
    </message>
    <message>
        <source>A run outlasts its cluster</source>
        <translation>训练任务晚于集群退役</translation>
    </message>
    <message>
        <source>The cluster is retired while the run still works. Start the run earlier, or keep the cluster.</source>
        <translation>任务尚未结束，集群已经退役。提早开始任务，或推迟集群退役。</translation>
    </message>
    <message>
        <source>Runs together want more than the cluster has</source>
        <translation>同时进行的训练任务超出集群</translation>
    </message>
    <message>
        <source>Runs that work at the same time use more accelerators than stand. Start one later, or use fewer.</source>
        <translation>同时进行的任务所用加速卡超过就位数量。推迟其中一项，或少用一些。</translation>
    </message>
    <message>
        <source>Compute counted as 6 N D</source>
        <translation>算力按 6 N D 计算</translation>
    </message>
    <message>
        <source>The model&apos;s architecture is not known in full. Enter it, or choose the quick count on purpose.</source>
        <translation>模型结构没有填全。补全结构，或明确选择快速计算。</translation>
    </message>
    <message>
        <source>A result waits for a value</source>
        <translation>结果等待数值</translation>
    </message>
    <message>
        <source>An input that a result needs is empty and has no default. Fill it in.</source>
        <translation>结果需要的输入是空的，也没有默认值。填写该输入。</translation>
    </message>
    <message>
        <source>What is asked is not possible</source>
        <translation>要求不可行</translation>
    </message>
    <message>
        <source>A result breaks a limit, such as more accelerators than the cluster has. Change what asks for it.</source>
        <translation>结果违反了某个限制，例如所用加速卡超过集群数量。修改提出要求的输入。</translation>
    </message>
    <message>
        <source>A trend fitted to few models</source>
        <translation>趋势拟合的模型太少</translation>
    </message>
    <message>
        <source>Fewer than 8 models lie in the growth era. Widen the era, or fit all models.</source>
        <translation>增长时期内不足 8 个模型。放宽时期，或拟合全部模型。</translation>
    </message>
    <message>
        <source>A price of another year</source>
        <translation>价格年份不符</translation>
    </message>
    <message>
        <source>The source of a price and the prices of the plan are years apart. Enter a newer price.</source>
        <translation>价格的来源与规划的价格年份相差数年。填写较新的价格。</translation>
    </message>
    <message>
        <source>A price not re-read at its source</source>
        <translation>价格未与来源核对</translation>
    </message>
    <message>
        <source>Check the price, or enter your own.</source>
        <translation>核对价格，或填写自己的价格。</translation>
    </message>
    <message>
        <source>A run does not fit into memory</source>
        <translation>任务超出显存</translation>
    </message>
    <message>
        <source>Weights, gradients, optimizer and activations of a layout against the memory of an accelerator. Recompute more, split more, or use more accelerators.</source>
        <translation>并行布局下的权重、梯度、优化器和激活值与加速卡显存相比。可以多做重计算、多切分，或使用更多加速卡。</translation>
    </message>
    <message>
        <source>A layout needs more accelerators</source>
        <translation>并行布局所需加速卡过多</translation>
    </message>
    <message>
        <source>Tensor, pipeline and context degrees multiplied exceed the accelerators of the run. Lower one of them, or leave them to the search.</source>
        <translation>张量、流水线与上下文并行度的乘积超过任务的加速卡数。请降低其一，或交由搜索决定。</translation>
    </message>
    <message>
        <source>A batch far above the critical one</source>
        <translation>批量远高于临界批量</translation>
    </message>
    <message>
        <source>The batch exceeds three times the critical batch, which is known within a factor of 3: more tokens are needed for the same loss. Make the batch smaller.</source>
        <translation>批量超过临界批量的 3 倍，而临界批量的误差在 3 倍以内：达到同样的损失需要更多词元。请减小批量。</translation>
    </message>
    <message>
        <source>More accelerators than the batch keeps busy</source>
        <translation>加速卡多于批量能用满的数量</translation>
    </message>
    <message>
        <source>The accelerators exceed three times those that the critical batch keeps busy in this layout. Use fewer, or split the model over more of them.</source>
        <translation>加速卡超过该布局下临界批量所能用满数量的 3 倍。请减少加速卡，或把模型切分到更多加速卡上。</translation>
    </message>
    <message>
        <source>More tokens than there is text</source>
        <translation>词元多于现有文本</translation>
    </message>
    <message>
        <source>The run reads more tokens than the stock of public text. State what else it reads, or how many are unique.</source>
        <translation>任务读取的词元多于公开文本存量。请说明还读取什么，或有多少不重复。</translation>
    </message>
    <message>
        <source>Data repeated too often</source>
        <translation>数据重复过多</translation>
    </message>
    <message>
        <source>Beyond five passes over the same tokens further ones add little. Find more data, or train on fewer tokens.</source>
        <translation>对同一词元训练超过 5 遍后，再增加收益很小。请寻找更多数据，或减少训练词元。</translation>
    </message>
    <message>
        <source>A model does not fit its replica</source>
        <translation>模型放不进副本</translation>
    </message>
    <message>
        <source>Weights, keys and values exceed the memory of a replica. Choose a lower precision, a larger replica or an accelerator with more memory.</source>
        <translation>权重、键和值超出副本的显存。请降低精度、增大副本，或选用显存更大的加速卡。</translation>
    </message>
    <message>
        <source>The TPOT limit is below the floor</source>
        <translation>每词元时延限值低于下限</translation>
    </message>
    <message>
        <source>Even a single sequence takes longer for a token than the limit allows: weights can&apos;t be read faster. Allow more, or choose a lower precision.</source>
        <translation>即使只有一条序列，每词元所需时间也超过限值：权重读取无法更快。请放宽限值，或降低精度。</translation>
    </message>
    <message>
        <source>A measured batch exceeds the TPOT limit</source>
        <translation>实测批量超出每词元时延限值</translation>
    </message>
    <message>
        <source>A pinned batch or throughput is taken as it is, though a token takes longer than the limit. Pin a smaller batch, or allow more.</source>
        <translation>固定的批量或吞吐量按原值采用，尽管每词元所需时间超过限值。请固定较小的批量，或放宽限值。</translation>
    </message>
    <message>
        <source>The TTFT limit is below the floor</source>
        <translation>首词元时延限值低于下限</translation>
    </message>
    <message>
        <source>Prompts wait too long in the peak</source>
        <translation>高峰时提示等待过久</translation>
    </message>
    <message>
        <source>One request in twenty waits longer for its first token than the limit. Lower the load in the peak.</source>
        <translation>每二十个请求就有一个等待首词元的时间超过限值。请降低高峰负载。</translation>
    </message>
    <message>
        <source>Services need more than their cluster has</source>
        <translation>推理服务所需超出集群</translation>
    </message>
    <message>
        <source>In some month the services of a cluster need more accelerators than stand there. Size the cluster by its services, or add systems.</source>
        <translation>某些月份，集群上的推理服务所需加速卡多于在装数量。请改为按推理服务配置规模，或增加整机。</translation>
    </message>
    <message>
        <source>The network does not reach all</source>
        <translation>网络连接不了全部加速卡</translation>
    </message>
    <message>
        <source>Three tiers of these switches join fewer accelerators than the cluster has. Choose switches with more ports, or fewer ports per accelerator.</source>
        <translation>这种交换机组成的三层网络所能连接的加速卡少于集群的数量。请选用端口更多的交换机，或减少每卡端口数。</translation>
    </message>
    <message>
        <source>A tariff and an all-in price</source>
        <translation>既有电价方案又有综合电价</translation>
    </message>
    <message>
        <source>An all-in price contains the demand charge already, so that only the tariff counts. Clear one of them.</source>
        <translation>综合电价已含需量电费，因此只按电价方案计算。请清除其中一项。</translation>
    </message>
    <message>
        <source>A demand charge above the energy price</source>
        <translation>需量电费高于电度电价</translation>
    </message>
    <message>
        <source>Even a load that never varies would pay more for its peak than for its energy. Check whether the charge is stated for a year or in another unit.</source>
        <translation>即使负荷始终不变，需量电费也会高于电度电费。请检查需量电费是否按年或用其他单位表示。</translation>
    </message>
    <message>
        <source>Fewer tokens than parameters</source>
        <translation>训练词元少于参数</translation>
    </message>
    <message>
        <source>Less than one training token for each active parameter: published dense models have 1.4 or more, and about 20 are best for the compute. Size and compute do not go together.</source>
        <translation>每个激活参数不足一个训练词元：已发表的稠密模型至少为 1.4，按算力计约 20 最优。规模与算力不相符。</translation>
    </message>
    <message>
        <source>Hardware that does not exist</source>
        <translation>硬件并不存在</translation>
    </message>
    <message>
        <source>The cluster is built of accelerators that no one makes: it shows what a claim would mean, not what can be bought. Choose another system.</source>
        <translation>该集群由无厂商生产的加速卡组成：只用于说明某一说法意味着什么，无法采购。请改用其他整机。</translation>
    </message>
    <message>
        <source>The peak rests on made weather</source>
        <translation>峰值依据合成气象</translation>
    </message>
    <message>
        <source>A year made from monthly means is 1 to 3 K too mild in its hottest hours. Enter the design temperatures of the site, or read an EPW file.</source>
        <translation>由月均值合成的气象年，最热时段偏低 1 至 3 K。请填写站点的设计温度，或读入 EPW 文件。</translation>
    </message>
    <message>
        <source>Export-controlled at this place</source>
        <translation>此地受出口管制</translation>
    </message>
    <message>
        <source>The accelerators of a cluster need an export licence for the country of its site, by a rule in force when it is commissioned. Day and source stand with the accelerator in the library. Choose other hardware, or another site.</source>
        <translation>按投产时已生效的规定，集群的加速卡运往站点所在国家或地区需要出口许可。起始日与出处见资料库中的该加速卡。请改用其他硬件或其他站点。</translation>
    </message>
    <message>
        <source>A peak with sparsity</source>
        <translation>峰值计入了稀疏加速</translation>
    </message>
    <message>
        <source>More computing for a watt than known</source>
        <translation>每瓦算力高于已知产品</translation>
    </message>
    <message>
        <source>A peak over TDP is higher than that of any product that was launched by then, with 1.4 times a year allowed after the newest. It may be a peak with sparsity, in another arithmetic, or the TDP of another form. Check both.</source>
        <translation>峰值除以 TDP 高于当时已上市的任何产品；在最新产品之后每年允许提高到 1.4 倍。它可能是稀疏峰值、其他精度的峰值，或 TDP 属于另一种形态。请核对两者。</translation>
    </message>
    <message>
        <source>A peak is about twice the dense one that the library has for this accelerator: data sheets often print it with sparsity, which training does not use. Halve it.</source>
        <translation>峰值约为参考库中该加速卡稠密峰值的两倍：产品资料常印稀疏峰值，而训练用不上稀疏。请减半。</translation>
    </message>
    <message>
        <source>A marginal factor for a footprint</source>
        <translation>用边际因子计算碳足迹</translation>
    </message>
    <message>
        <source>A marginal factor answers what one more kWh causes. What a facility&apos;s electricity emitted is counted with the mean of its grid. Enter that one.</source>
        <translation>边际因子回答的是多用 1 kWh 会增加多少排放。设施用电的排放应按电网平均因子核算，请填入平均因子。</translation>
    </message>
    <message>
        <source>Grid carbon of another kind</source>
        <translation>排放因子口径不同</translation>
    </message>
    <message>
        <source>The factor counts CO₂ alone, or electricity as generated, or a life cycle. Beside factors of CO₂e of what is consumed, differences of some percent mean nothing.</source>
        <translation>该因子只计 CO₂，或按发电侧计，或为生命周期口径。与用电侧的 CO₂e 因子并列时，百分之几的差异没有意义。</translation>
    </message>
    <message>
        <source>A system is too heavy for a rack</source>
        <translation>系统重量超过机柜承重</translation>
    </message>
    <message>
        <source>One system with its empty rack weighs more than a rack may: none can be placed. Allow more where the floor carries it, or choose another system.</source>
        <translation>一台系统连同空机柜的重量超过机柜允许的重量，一台也放不下。地板承受得住时可放宽上限，或另选系统。</translation>
    </message>
    <message>
        <source>A system draws more than a rack may</source>
        <translation>系统功率超过机柜上限</translation>
    </message>
    <message>
        <source>One system draws more than the cooling carries away from a rack, or than the facility allows it: none can be placed. Choose another cooling or system.</source>
        <translation>一台系统的功率超过冷却能从机柜带走的热量，或超过设施允许的上限，一台也放不下。请另选冷却方式或系统。</translation>
    </message>
    <message>
        <source>More IT than the facility is designed for</source>
        <translation>IT 超过设施的设计功率</translation>
    </message>
    <message>
        <source>The systems of a facility draw more at full operation than its design IT power, by which cooling and building cost are sized. Design for more, or place fewer.</source>
        <translation>设施内的系统满载功率超过其设计 IT 功率，而冷却与建设成本都按后者确定。请提高设计功率，或减少系统。</translation>
    </message>
    <message>
        <source>The way to the user and reading the prompt take longer than the first token may. Allow more, or read less.</source>
        <translation>网络往返加上读取提示就超过首词元允许的时间。请放宽限值，或缩短提示。</translation>
    </message>
    <message>
        <source>A bandwidth of both directions</source>
        <translation>双向合计的带宽</translation>
    </message>
    <message>
        <source>A bandwidth of a class is at least twice what the library has for such accelerators. Makers add both directions of NVLink (900 GB/s are 450 each way) and print networks in Gb/s. Enter what an accelerator reaches one way, in GB/s.</source>
        <translation>类别中的带宽至少是参考库中同类加速卡的两倍。厂商把 NVLink 的两个方向相加（900 GB/s 即单向 450），网络则以 Gb/s 标注。请填加速卡单向能达到的 GB/s。</translation>
    </message>
    <message>
        <source>Memory in GiB</source>
        <translation>以 GiB 计的显存</translation>
    </message>
    <message>
        <source>Makers print “80 GB” for 80 GiB, and so does the library: what can be used is counted from the printed number. Enter that one.</source>
        <translation>厂商把 80 GiB 标为“80 GB”，参考库也如此：可用容量按标称数字计算。请填标称数字。</translation>
    </message>
    <message>
        <source>More water than power stations evaporate</source>
        <translation>超过电厂蒸发量的用水</translation>
    </message>
    <message>
        <source>Power stations evaporate .1 to 3.3 L for each kWh. What they withdraw is ten to a hundred times as much, and nearly all of it goes back; the evaporation of reservoirs is left out here. Enter the water consumed.</source>
        <translation>电厂每千瓦时蒸发 0.1 至 3.3 L。取水量是它的十到上百倍，几乎全部又退回水体；水库蒸发不计在内。请填耗水量。</translation>
    </message>
    <message>
        <source>Demand that more than quadruples each year</source>
        <translation>需求一年增长超过四倍</translation>
    </message>
    <message>
        <source>Demand is known to grow 1.3 to 4 times a year. Twice as much is 100 %, a doubling in 6 months 300 %, an e-fold 172 %. Check which is meant.</source>
        <translation>已知需求每年增至 1.3 到 4 倍。增至两倍是 100 %，六个月翻一番是 300 %，增至 e 倍是 172 %。请核对是哪一种。</translation>
    </message>
    <message>
        <source>Trained on its whole context</source>
        <translation>按整个上下文长度训练</translation>
    </message>
    <message>
        <source>The run reads sequences as long as the longest that its model takes. Most models train on 4,096 or 8,192 tokens and learn longer contexts at the end, on a few percent of their tokens. Enter the sequence length.</source>
        <translation>该任务的每条序列与模型的最长上下文等长。多数模型用 4,096 或 8,192 个词元的序列训练，到末尾才用百分之几的词元学习更长的上下文。请填写序列长度。</translation>
    </message>
    <message>
        <source>Weather of another place</source>
        <translation>另一地点的气象</translation>
    </message>
    <message>
        <source>The weather file of a site was measured more than 100 km away, or more than 300 m higher or lower. Read a file of the place, or drop it.</source>
        <translation>站点的气象文件取自 100 公里以外，或海拔相差 300 米以上的地方。请读入本地的文件，或弃用它。</translation>
    </message>
    <message>
        <source>A request beyond the model&apos;s context</source>
        <translation>请求超出模型的上下文</translation>
    </message>
    <message>
        <source>Prompt and answer together are longer than the longest sequence that the model takes. Shorten them, or choose another model.</source>
        <translation>提示词与回答合计长于模型所能接受的最长序列。请缩短，或换用其他模型。</translation>
    </message>
    <message>
        <source>A model too large for its accelerators</source>
        <translation>模型超出加速卡的总显存</translation>
    </message>
    <message>
        <source>Weights, gradients and optimizer take 16 bytes a parameter, whatever the layout. All accelerators of the run together hold less. Use more, or choose a smaller model.</source>
        <translation>无论怎样切分，权重、梯度与优化器每个参数都要占 16 字节，而该任务全部加速卡合计也容纳不下。请增加加速卡，或选用较小的模型。</translation>
    </message>
    <message>
        <source>Goodput of a smaller run</source>
        <translation>取自较小任务的有效训练占比</translation>
    </message>
    <message>
        <source>The goodput taken by default is that of runs on up to 16,384 accelerators. On more of them failures come more often. Let it follow from failures, or enter your own.</source>
        <translation>默认的有效训练占比取自至多 16,384 张加速卡的任务。卡越多，故障越频繁。请改为按故障推算，或填写自己的数值。</translation>
    </message>
    <message>
        <source>A price far from any that is known</source>
        <translation>远离已知水平的价格</translation>
    </message>
    <message>
        <source>Electricity costs .005 to 1 USD/kWh, accelerators 10 to 5 million USD or .01 to 100 USD an hour, systems 100 to 50 million USD. Check the unit and the currency.</source>
        <translation>电价在 0.005 至 1 美元/kWh，加速卡在 10 至 500 万美元或每小时 0.01 至 100 美元，整机在 100 至 5000 万美元。请核对单位与币种。</translation>
    </message>
    <message>
        <source>A choice or correlation that counts for nothing</source>
        <translation>不起作用的待定选择或相关系数</translation>
    </message>
    <message>
        <source>A part of the plan&apos;s open choices or correlations names no input, nothing that can be chosen, or what the input has no longer, and is drawn from by no range. Write it anew or take it out. Of a correlation whose input is no range at present it is a note.</source>
        <translation>规划的待定选择或相关系数中有一部分指不到任何输入，或不是可选项，或输入已不再取其中的值，抽样时不起作用。请改写或删去。若只是相关系数的某个输入目前不是范围，则为提示。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Azure, 2020</source>
        <translation>Azure，2020 年</translation>
    </message>
    <message>
        <source>Google, 2020</source>
        <translation>Google，2020 年</translation>
    </message>
    <message>
        <source>Meta, 2021</source>
        <translation>Meta，2021 年</translation>
    </message>
    <message>
        <source>Jean Zay, 2022</source>
        <translation>Jean Zay，2022 年</translation>
    </message>
    <message>
        <source>Air-cooled hall</source>
        <translation>风冷机房</translation>
    </message>
    <message>
        <source>Liquid-cooled twin</source>
        <translation>液冷对照机房</translation>
    </message>
    <message>
        <source>10,000 V100</source>
        <translation>10,000 张 V100</translation>
    </message>
    <message>
        <source>4,096 TPU v3</source>
        <translation>4,096 颗 TPU v3</translation>
    </message>
    <message>
        <source>992 A100</source>
        <translation>992 张 A100</translation>
    </message>
    <message>
        <source>384 A100</source>
        <translation>384 张 A100</translation>
    </message>
    <message>
        <source>20 racks of DGX A100</source>
        <translation>20 柜 DGX A100</translation>
    </message>
    <message>
        <source>HGX A100, liquid-cooled</source>
        <translation>HGX A100，液冷</translation>
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
        <translation>GPT-3 重训，风冷</translation>
    </message>
    <message>
        <source>GPT-3 again, liquid-cooled</source>
        <translation>GPT-3 重训，液冷</translation>
    </message>
    <message>
        <source>The article, 2023</source>
        <translation>文章复算 2023</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新规划</translation>
    </message>
    <message>
        <source>Serving hall</source>
        <translation>推理机房</translation>
    </message>
    <message>
        <source>H100 for serving</source>
        <translation>推理用 H100</translation>
    </message>
    <message>
        <source>B200 for serving</source>
        <translation>推理用 B200</translation>
    </message>
    <message>
        <source>Chat, 70B on H100</source>
        <translation>聊天，H100 上的 70B</translation>
    </message>
    <message>
        <source>Chat, 70B on B200</source>
        <translation>聊天，B200 上的 70B</translation>
    </message>
    <message>
        <source>Reasoning, mixture on B200</source>
        <translation>推理模型，B200 上的混合专家</translation>
    </message>
    <message>
        <source>Serving on two generations</source>
        <translation>两代硬件上的推理</translation>
    </message>
    <message>
        <source>The same on the ground</source>
        <translation>地面同等规模</translation>
    </message>
    <message>
        <source>A megawatt in orbit, today</source>
        <translation>在轨 1 MW，现状</translation>
    </message>
    <message>
        <source>A megawatt in orbit, as hoped</source>
        <translation>在轨 1 MW，期望</translation>
    </message>
    <message>
        <source>A megawatt in orbit</source>
        <translation>在轨 1 MW</translation>
    </message>
    <message>
        <source>Hall for serving</source>
        <translation>推理机房</translation>
    </message>
    <message>
        <source>DGX A100 for serving</source>
        <translation>推理用 DGX A100</translation>
    </message>
    <message>
        <source>Chat with GPT-3</source>
        <translation>聊天，GPT-3</translation>
    </message>
    <message>
        <source>40 MW in orbit</source>
        <translation>在轨 40 MW</translation>
    </message>
    <message>
        <source>Hall of the claims of 2023</source>
        <translation>2023 年传闻所需机房</translation>
    </message>
    <message>
        <source>25,000 accelerators</source>
        <translation>25,000 张加速卡</translation>
    </message>
    <message>
        <source>A model as claimed in 2023</source>
        <translation>2023 年传闻的模型</translation>
    </message>
    <message>
        <source>Liquid cooling</source>
        <translation>液冷</translation>
    </message>
    <message>
        <source>Pluggable optics, counted</source>
        <translation>可插拔光模块，逐件计算</translation>
    </message>
    <message>
        <source>+ co-packaged optics</source>
        <translation>+ 共封装光学</translation>
    </message>
    <message>
        <source>Quebec hydro</source>
        <translation>魁北克水电</translation>
    </message>
    <message>
        <source>RLHF, open software of 2023</source>
        <translation>RLHF，2023 年的开源软件</translation>
    </message>
    <message>
        <source>+ DeepSpeed-Chat</source>
        <translation>+ DeepSpeed-Chat</translation>
    </message>
    <message>
        <source>Chat from the data centre</source>
        <translation>数据中心提供聊天服务</translation>
    </message>
    <message>
        <source>+ edge inference, 70 %</source>
        <translation>+ 边缘推理 70%</translation>
    </message>
    <message>
        <source>Orbital, 40 MW</source>
        <translation>在轨集群，40 MW</translation>
    </message>
    <message>
        <source>GPT-4 as claimed in 2023</source>
        <translation>GPT-4，2023 年传闻</translation>
    </message>
    <message>
        <source>GPT-5 as claimed in 2023</source>
        <translation>GPT-5，2023 年传闻</translation>
    </message>
    <message>
        <source>Guizhou</source>
        <translation>贵州</translation>
    </message>
    <message>
        <source>Inner Mongolia</source>
        <translation>内蒙古</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>弗吉尼亚</translation>
    </message>
    <message>
        <source>A1 Ulanqab (hypothetical: no GB200 may be exported there)</source>
        <translation>A1 乌兰察布（假想：GB200 不得出口至此）</translation>
    </message>
    <message>
        <source>Behind a feed of 100 MW</source>
        <translation>100 MW 市电引入后的集群</translation>
    </message>
    <message>
        <source>A dense model of 2e26 FLOP</source>
        <translation>稠密模型，2e26 FLOP</translation>
    </message>
    <message>
        <source>The run of 2e26 FLOP</source>
        <translation>2e26 FLOP 的训练</translation>
    </message>
    <message>
        <source>All other work</source>
        <translation>其余全部任务</translation>
    </message>
    <message>
        <source>A1 Northern Virginia</source>
        <translation>A1 北弗吉尼亚</translation>
    </message>
    <message>
        <source>A2 Ulanqab, CloudMatrix 384</source>
        <translation>A2 乌兰察布，CloudMatrix 384</translation>
    </message>
    <message>
        <source>100 MW: Ulanqab or Northern Virginia</source>
        <translation>100 MW：乌兰察布或北弗吉尼亚</translation>
    </message>
    <message>
        <source>assumption of this sample plan</source>
        <translation>本示例规划的假设</translation>
    </message>
    <message>
        <source>15 months from November 2026</source>
        <translation>自 2026 年 11 月起 15 个月</translation>
    </message>
    <message>
        <source>48 months from November 2026</source>
        <translation>自 2026 年 11 月起 48 个月</translation>
    </message>
    <message>
        <source>25 months of 730 h</source>
        <translation>25 个月，每月 730 小时</translation>
    </message>
    <message>
        <source>55 months of 730 h</source>
        <translation>55 个月，每月 730 小时</translation>
    </message>
    <message>
        <source>2e26 FLOP over 6 N</source>
        <translation>2e26 FLOP 除以 6 N</translation>
    </message>
    <message>
        <source>4 x 450 W TDP: no published nameplate</source>
        <translation>4 × 450 W TDP：未公布额定功率</translation>
    </message>
    <message>
        <source>Orsay, near Paris</source>
        <translation>巴黎附近的奥赛</translation>
    </message>
    <message>
        <source>a fifteenth of the default: 15 times slower generation, as Microsoft&apos;s comparison of 2023 has it</source>
        <translation>默认值的十五分之一：生成慢 15 倍，据微软 2023 年的对比</translation>
    </message>
    <message>
        <source>costs: construction_us; none is known of Quebec</source>
        <translation>成本库：construction_us；魁北克没有已知数据</translation>
    </message>
    <message>
        <source>costs: construction_us_n_virginia with construction_ai_premium</source>
        <translation>成本库：construction_us_n_virginia 加 construction_ai_premium</translation>
    </message>
    <message>
        <source>grid factor of the place, as the library has it</source>
        <translation>资料库中该地的电网排放因子</translation>
    </message>
    <message>
        <source>not sold; from the amortised 640,617 USD that Epoch AI estimates for Gopher</source>
        <translation>不对外销售；由 Epoch AI 对 Gopher 估算的摊销成本 640,617 美元推得</translation>
    </message>
    <message>
        <source>planner&apos;s assumption: hand calculation, plan A</source>
        <translation>规划者的假设：手工计算，方案 A</translation>
    </message>
    <message>
        <source>price of a DGX A100 as the broker&apos;s note of 2023 took it</source>
        <translation>2023 年券商报告所取的 DGX A100 价格</translation>
    </message>
    <message>
        <source>realised over the whole run: 6 N D over published accelerator-hours and peak</source>
        <translation>全程实际值：6 N D 除以公布的加速卡时与峰值算力</translation>
    </message>
    <message>
        <source>ten tokens a second, faster than reading</source>
        <translation>每秒十个词元，快于阅读速度</translation>
    </message>
    <message>
        <source>the article: 13 million daily visitors</source>
        <translation>原文：每日 1,300 万访客</translation>
    </message>
    <message>
        <source>the article: 7 DGX A100 in a rack of 42 U</source>
        <translation>原文：42 U 机柜装 7 台 DGX A100</translation>
    </message>
    <message>
        <source>the rack of NVL72 is 48 units high</source>
        <translation>NVL72 机柜高 48 U</translation>
    </message>
    <message>
        <source>Google 2025, Suncatcher: parity by the mid-2030s</source>
        <translation>Google 2025，Suncatcher：2030 年代中期达到持平</translation>
    </message>
    <message>
        <source>Google Cloud 2021: 8 USD/h for a TPU v3 board of 4</source>
        <translation>Google Cloud 2021：4 芯片的 TPU v3 板每小时 8 美元</translation>
    </message>
    <message>
        <source>Lambda Labs 2020: 355 V100-years for 4.6 M USD</source>
        <translation>Lambda Labs 2020：355 个 V100 年，460 万美元</translation>
    </message>
    <message>
        <source>Pangu Ultra 135B: .52 on 8,192 Ascend 910B (Epoch AI)</source>
        <translation>盘古 Ultra 135B：8,192 张 Ascend 910B 上为 0.52（Epoch AI）</translation>
    </message>
    <message>
        <source>SemiAnalysis 2023: about 25,000 A100, unconfirmed</source>
        <translation>SemiAnalysis 2023：约 25,000 张 A100，未经证实</translation>
    </message>
    <message>
        <source>SemiAnalysis, April 2025, times .77: 430 kW for 384 accelerators, network included</source>
        <translation>SemiAnalysis，2025 年 4 月，乘以 0.77：384 张加速卡 430 kW，含网络</translation>
    </message>
    <message>
        <source>Yao et al. 2023, DeepSpeed-Chat: 135 M tokens in the stage of reinforcement learning</source>
        <translation>Yao et al. 2023，DeepSpeed-Chat：强化学习阶段 1.35 亿词元</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Schedule of training runs</source>
        <translation>训练任务排期</translation>
    </message>
    <message>
        <source>Training runs as bars in time, a row for each cluster under its facility.</source>
        <translation>以时间条表示训练任务，每个集群一行，列于其设施之下。</translation>
    </message>
    <message>
        <source>Nothing to schedule yet. Add a facility, a cluster and a training run.</source>
        <translation>尚无可排期的内容。请先添加设施、集群和训练任务。</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no conflict</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Accelerators standing</source>
        <translation>在装加速卡</translation>
    </message>
    <message>
        <source>Feed too small</source>
        <translation>市电引入不足</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>plan starts</source>
        <translation>规划起点</translation>
    </message>
    <message>
        <source>plan ends</source>
        <translation>规划终点</translation>
    </message>
    <message>
        <source>No facility</source>
        <translation>无设施</translation>
    </message>
    <message>
        <source>No cluster</source>
        <translation>无集群</translation>
    </message>
    <message>
        <source>%1, with its cluster</source>
        <comment>the start of a run that follows commissioning</comment>
        <translation>%1（随集群投产）</translation>
    </message>
    <message>
        <source>%1 idle</source>
        <comment>percent</comment>
        <translation>闲置 %1</translation>
    </message>
    <message>
        <source>feed short by %1</source>
        <comment>power</comment>
        <translation>市电引入缺 %1</translation>
    </message>
    <message>
        <source>Share of cluster</source>
        <translation>占集群比例</translation>
    </message>
    <message>
        <source>Accelerator-hours standing</source>
        <translation>在装卡时</translation>
    </message>
    <message>
        <source>Accelerator-hours used</source>
        <translation>已用卡时</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>全部集群</translation>
    </message>
    <message>
        <source>starts before enough accelerators stand</source>
        <translation>开始时在装加速卡不足</translation>
    </message>
    <message>
        <source>works on when accelerators are switched off</source>
        <translation>加速卡停用后仍在运行</translation>
    </message>
    <message>
        <source>overlaps with %1</source>
        <comment>training runs</comment>
        <translation>与 %1 重叠</translation>
    </message>
    <message>
        <source>starts before the plan</source>
        <translation>早于规划起点</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conflicts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>standing: %1</source>
        <comment>number of accelerators</comment>
        <translation>在装：%1</translation>
    </message>
</context>
<context>
    <name>SeekTexts</name>
    <message>
        <source>The target is met.</source>
        <translation>可达到目标。</translation>
    </message>
    <message>
        <source>The result passes over the target in a step: the neighbours are shown.</source>
        <translation>结果以跳变越过目标：列出两侧相邻的值。</translation>
    </message>
    <message>
        <source>The result is at the target whatever the input is.</source>
        <translation>无论输入为何，结果都等于目标。</translation>
    </message>
    <message>
        <source>The input does not move the result.</source>
        <translation>该输入不影响结果。</translation>
    </message>
    <message>
        <source>The target is out of reach within the range: the nearest value is shown.</source>
        <translation>在此范围内达不到目标：列出最接近的值。</translation>
    </message>
    <message>
        <source>The result has no value anywhere in the range.</source>
        <translation>在整个范围内结果都没有值。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>解</translation>
    </message>
    <message>
        <source>below the step</source>
        <translation>跳变之前</translation>
    </message>
    <message>
        <source>above the step</source>
        <translation>跳变之后</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最接近</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <comment>two values of the input, why there is no result</comment>
        <translation>从 %1 到 %2：%3</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a choice.</source>
        <translation>%1 既不是数值也不是选项。</translation>
    </message>
    <message>
        <source>The range from --low to --high is empty.</source>
        <translation>从 --low 到 --high 的范围为空。</translation>
    </message>
</context>
<context>
    <name>SensitivityTexts</name>
    <message>
        <source>No input of the plan is a range. Type one such as 4..7 or 5±10%, or give it with --set.</source>
        <translation>规划中没有取值为范围的输入。输入例如 4..7 或 5±10% 的范围，或用 --set 给出。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>at P10</source>
        <translation>P10 处</translation>
    </message>
    <message>
        <source>at P90</source>
        <translation>P90 处</translation>
    </message>
    <message>
        <source>Result at P10</source>
        <translation>P10 处的结果</translation>
    </message>
    <message>
        <source>Result at P90</source>
        <translation>P90 处的结果</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>变动幅度</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>有转折</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No range moves this result.</source>
        <translation>没有范围影响这个结果。</translation>
    </message>
    <message>
        <source>First index</source>
        <translation>一阶指数</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Total index</source>
        <translation>总指数</translation>
    </message>
    <message>
        <source>Knowing it narrows by</source>
        <translation>得知后收窄</translation>
    </message>
    <message>
        <source>Indices are of inputs that are independent. The plan correlates some; --set plan.correlations= takes them as independent.</source>
        <translation>指数针对相互独立的输入。规划中有些输入相关；--set plan.correlations= 可视其为独立。</translation>
    </message>
    <message>
        <source>The result has no value at any point of the ranges: %1</source>
        <translation>结果在范围内的任何一点都没有值：%1</translation>
    </message>
    <message>
        <source>At too many points of the ranges the result has no value: %1</source>
        <translation>结果在范围内过多的点上没有值：%1</translation>
    </message>
    <message>
        <source>Of %1 points %2 are left out, since the result has no value there: %3</source>
        <translation>%1 个点中有 %2 个未计入，因为结果在那里没有值：%3</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>“%1” can be read in two ways. Write decimals with a point (1.5) and group digits by three (1,500).</source>
        <translation>“%1”有两种读法。小数用小数点（1.5），千位分节用逗号（1,500）。</translation>
    </message>
    <message>
        <source>%1 is out of range. Type a number from %2 to %3.</source>
        <translation>%1 超出范围。输入 %2 至 %3 之间的数。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Type one without decimals, such as 1024.</source>
        <translation>“%1”不是整数。输入不带小数的数，例如 1024。</translation>
    </message>
    <message>
        <source>“%1” is not a known unit. Type one such as kW, MWh, % or USD/kWh, or the number alone.</source>
        <translation>无法识别单位“%1”。输入 kW、MWh、% 或 USD/kWh 这类单位，或只输入数字。</translation>
    </message>
    <message>
        <source>“%1” is a unit, and this field holds a plain number. Type the number alone.</source>
        <translation>“%1”是单位，而此字段是纯数字。只输入数字即可。</translation>
    </message>
    <message>
        <source>“%1” is not a unit of what this field holds. Type the value in %2 or a unit of its kind.</source>
        <translation>“%1”不是该字段可用的单位。以 %2 或同类单位输入。</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices. Choose from: %2.</source>
        <translation>“%1”不在可选项之中。从以下各项中选择：%2。</translation>
    </message>
    <message>
        <source>There is no object “%1” in this plan. Choose one from the list.</source>
        <translation>规划中没有对象“%1”。从列表中选择一个。</translation>
    </message>
    <message>
        <source>There is no object “%1” in this plan. Did you mean “%2”?</source>
        <translation>规划中没有对象“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>There is no field “%1”. Choose one from the list.</source>
        <translation>没有字段“%1”。从列表中选择一个。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>没有字段“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>There is no result “%1”. Choose one from the list.</source>
        <translation>没有结果“%1”。从列表中选择一个。</translation>
    </message>
    <message>
        <source>There is no result “%1”. Did you mean “%2”?</source>
        <translation>没有结果“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>The library has no entry “%1”. Choose one from the list, or add it.</source>
        <translation>资料库中没有条目“%1”。从列表中选择一个，或新增该条目。</translation>
    </message>
    <message>
        <source>The library has no entry “%1”. Did you mean “%2”?</source>
        <translation>资料库中没有条目“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be a key. Begin with a letter from a to z, then use a to z, 0 to 9 and _.</source>
        <translation>“%1”不能用作标识。以小写字母 a–z 开头，其后使用 a–z、0–9 和 _。</translation>
    </message>
    <message>
        <source>The key “%1” is taken. Choose another.</source>
        <translation>标识“%1”已被使用。换用另一个标识。</translation>
    </message>
    <message>
        <source>“%1” is of another kind. Choose one of this kind: %2.</source>
        <translation>“%1”属于其他类型。选择此类型的对象：%2。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be removed while “%2” refers to it. Change or remove “%2” first.</source>
        <translation>“%2”正在引用“%1”，因此不能移除。先更改或移除“%2”。</translation>
    </message>
    <message>
        <source>This value follows from the kind of the object and can&apos;t be edited. Choose another kind to change it.</source>
        <translation>该值由对象的类型决定，不能编辑。要更改该值，选择其他类型。</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation>“%1”不存在。检查名称和文件夹。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check its permissions.</source>
        <translation>无法读取“%1”：%2。检查其权限。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2. Choose another place, or change its permissions.</source>
        <translation>无法写入“%1”：%2。换一个位置，或更改其权限。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file.</source>
        <translation>“%1”是文件夹。选择一个文件。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. Open a backup of it.</source>
        <translation>“%1”已损坏：%2。打开它的备份。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Wattplan (format %2; this one reads up to %3). Update Wattplan to open it.</source>
        <translation>“%1”由更新版本的 Wattplan 写成（格式 %2；当前版本最高支持 %3）。要打开该文件，先更新 Wattplan。</translation>
    </message>
    <message>
        <source>“%1” is open in another Wattplan. It can be read here; close it there to edit it.</source>
        <translation>“%1”已在另一个 Wattplan 窗口中打开。此处只能查看；要编辑，先在那边关闭。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written because the disk is full. Free some space, then save again.</source>
        <translation>磁盘已满，无法写入“%1”。腾出空间后再次保存。</translation>
    </message>
    <message>
        <source>“%1”, line %2, column “%3”: %4. Correct the row, then read the file again.</source>
        <translation>“%1”第 %2 行，“%3”列：%4。修正该行，再重新读取文件。</translation>
    </message>
    <message>
        <source>The JSON text has an error at %1: %2. Correct it, then read it again.</source>
        <translation>JSON 文本在 %1 处有错误：%2。修正后重新读取。</translation>
    </message>
    <message numerus="yes">
        <source>A fit needs at least %n point(s); %1 are given. Widen the choice of points.</source>
        <translation>
            <numerusform>拟合至少需要 %n 个数据点，现有 %1 个。放宽数据点的选取范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>All points lie at the same place of the axis, so no line fits them. Add points elsewhere.</source>
        <translation>所有数据点在横轴上位置相同，无法拟合。增加其他位置的数据点。</translation>
    </message>
    <message>
        <source>%1 is not above zero. Type a positive number.</source>
        <translation>%1 不大于零。输入一个正数。</translation>
    </message>
    <message>
        <source>Some of the chosen variables follow from the others. Leave one out.</source>
        <translation>所选变量中有的可由其他变量推出。去掉其中一个。</translation>
    </message>
    <message>
        <source>“%1” is not a plan of Wattplan: something else is in it. Choose another file.</source>
        <translation>“%1”不是 Wattplan 规划文件，内容不符。请选择其他文件。</translation>
    </message>
    <message>
        <source>This is no year of weather: %1. Read an EPW file instead.</source>
        <translation>这不是一年的气象数据：%1。请改为读入 EPW 文件。</translation>
    </message>
    <message>
        <source>There is no what-if “%1”. Choose one from the tree.</source>
        <translation>没有方案“%1”。请从方案树中选择。</translation>
    </message>
    <message>
        <source>There is no what-if “%1”. Did you mean “%2”?</source>
        <translation>没有方案“%1”。是否指“%2”？</translation>
    </message>
    <message>
        <source>“%1” can&apos;t follow “%2”, which follows it. Choose another parent.</source>
        <translation>“%1”不能以“%2”为上级，因为后者沿用前者。请另选上级。</translation>
    </message>
    <message>
        <source>These steps changed more than one what-if, or the tree itself. Keep steps that were made in one place.</source>
        <translation>这些步骤改动了不止一个方案，或改动了方案树本身。请保留在同一处所做的步骤。</translation>
    </message>
    <message>
        <source>“%1” says something of “%2” that the plan can&apos;t hold. Mend this conflict first.</source>
        <translation>“%1”对“%2”的设置无法写入规划。请先解决此冲突。</translation>
    </message>
    <message>
        <source>There is no snapshot “%1”.</source>
        <translation>没有快照“%1”。</translation>
    </message>
    <message>
        <source>There is no snapshot “%1”. Did you mean “%2”?</source>
        <translation>没有快照“%1”。您是指“%2”吗？</translation>
    </message>
    <message>
        <source>There is a snapshot “%1” already. Choose another name.</source>
        <translation>已有快照“%1”，请另取一个名称。</translation>
    </message>
    <message>
        <source>The snapshot “%1” was altered in the file after it was taken. It can&apos;t be relied on and is not opened.</source>
        <translation>快照“%1”创建之后在文件中被改动过，已不可信，因此不予打开。</translation>
    </message>
    <message>
        <source>This range can&apos;t be used: %1. Type one such as 4..7 or 5±10%.</source>
        <translation>这个范围无法使用：%1。输入例如 4..7 或 5±10% 的范围。</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3. Correct the line, then read the file again.</source>
        <translation>“%1”第 %2 行：%3。修正该行，再重新读取文件。</translation>
    </message>
    <message>
        <source>“%1” is not a month or a day from 1940 to 2100. Type it as 2027-05 or 2027-05-31.</source>
        <translation>“%1”不是 1940 至 2100 年间的月份或日期。按 2027-05 或 2027-05-31 的格式输入。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type a number such as 6.5 or 3e11.</source>
        <translation>“%1”不是数字。请键入一个数，例如 6.5 或 3e11。</translation>
    </message>
    <message>
        <source>A value is needed here. Type a number such as 6.5 or 3e11.</source>
        <translation>此处需要数值。请键入一个数，例如 6.5 或 3e11。</translation>
    </message>
    <message>
        <source>This field takes one number, not a range. Type a number such as 6.5 or 3e11.</source>
        <translation>此字段只接受一个数，不接受范围。请键入一个数，例如 6.5 或 3e11。</translation>
    </message>
    <message>
        <source>This can&apos;t be left open: %1. Name what may be chosen, such as A | B: 2.</source>
        <translation>不能这样设为待定：%1。请写出可选的各项，例如 A | B: 2。</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <translation>“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <comment>a file, what is wrong with it</comment>
        <translation>“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” would count for nothing: %2. Correct it, or leave it out.</source>
        <translation>“%1”不会起作用：%2。请改正，或将其去掉。</translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>Throughput against interactivity</source>
        <translation>吞吐量与交互速度</translation>
    </message>
    <message>
        <source>Output tokens of an accelerator against the tokens a second that one reader sees: larger batches yield more and are slower for each. A mark stands at the batch of each service.</source>
        <translation>单卡输出词元与单个读者每秒所见词元的关系：批量越大，总产出越多，单个读者越慢。标记为各推理服务所用的批量。</translation>
    </message>
    <message>
        <source>Accelerators by month</source>
        <translation>逐月加速卡数</translation>
    </message>
    <message>
        <source>Accelerators kept for each service, sized by its peak, and those of them busy on average.</source>
        <translation>各推理服务按高峰保有的加速卡，以及其中平均忙碌的数量。</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>每百万词元成本</translation>
    </message>
    <message>
        <source>Cost owned of a million tokens of each service, by the time accelerators spend on them.</source>
        <translation>各推理服务每百万词元的自有成本，按加速卡所用时间分摊。</translation>
    </message>
    <message>
        <source>Nothing yet. Add a service, and choose its model, cluster and daily users.</source>
        <translation>尚无数值。新增推理服务，并选择其模型、集群，填写日活跃用户。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>推理服务</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速卡数</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <comment>service</comment>
        <translation>%1，保有</translation>
    </message>
    <message>
        <source>%1, busy</source>
        <comment>service</comment>
        <translation>%1，忙碌</translation>
    </message>
    <message>
        <source>%1: class “%2”, data of %3, %4.</source>
        <comment>service, serving class, date, trust</comment>
        <translation>%1：类别“%2”，数据 %3，%4。</translation>
    </message>
    <message>
        <source>Scaled by a measurement: × %1.</source>
        <translation>按实测缩放：× %1。</translation>
    </message>
    <message>
        <source>Expected error: throughput %1 %, energy per token %2 %.</source>
        <translation>预期误差：吞吐量 %1%，每词元能耗 %2%。</translation>
    </message>
    <message>
        <source>Not measured: expect twice the error of a measured class.</source>
        <translation>未经实测：预期误差为实测类别的两倍。</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批量 %1</translation>
    </message>
    <message>
        <source>%1, P10–P90</source>
        <comment>line of a chart</comment>
        <translation>%1，P10–P90</translation>
    </message>
    <message>
        <source>%1, P50</source>
        <comment>line of a chart</comment>
        <translation>%1，P50</translation>
    </message>
    <message>
        <source>As if the limit did not hold. %1</source>
        <comment>why a limit is missed</comment>
        <translation>按不受该上限约束计算。%1</translation>
    </message>
    <message>
        <source>%1: the numbers in grey are as if its limit did not hold.</source>
        <comment>service</comment>
        <translation>%1：灰色数字按不受其延迟上限约束计算。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>怎样得出</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Each line is a step of the calculation, each cell its formula.</source>
        <translation>每行是计算的一步，每个单元格是它的公式。</translation>
    </message>
    <message>
        <source>Months: %1</source>
        <translation>逐月：%1</translation>
    </message>
    <message>
        <source>What runs over the months of the plan, a month a column.</source>
        <translation>规划期内逐月变化的量，每月一列。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Computed by Wattplan</source>
        <translation>Wattplan 计算值</translation>
    </message>
    <message>
        <source>What it was computed from</source>
        <translation>计算所用的量</translation>
    </message>
    <message>
        <source>At the export</source>
        <translation>导出时</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>固定的数</translation>
    </message>
    <message>
        <source>as exported</source>
        <translation>与导出时相同</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>inputs changed</source>
        <translation>输入已变</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>取值点</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成软件</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Baseline and what-ifs</source>
        <translation>基准方案与各方案</translation>
    </message>
    <message>
        <source>Values computed by Wattplan</source>
        <translation>Wattplan 计算的值</translation>
    </message>
    <message>
        <source>fit the inputs</source>
        <translation>与输入相符</translation>
    </message>
    <message>
        <source>no longer fit the inputs: change these in Wattplan and export again</source>
        <translation>已与输入不符：请在 Wattplan 中更改输入后重新导出</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>读法</translation>
    </message>
    <message>
        <source>typed input</source>
        <translation>填写的输入</translation>
    </message>
    <message>
        <source>Change it: everything that follows from it is computed anew.</source>
        <translation>可以更改：由它得出的一切都会重算。</translation>
    </message>
    <message>
        <source>inherited input</source>
        <translation>沿用的输入</translation>
    </message>
    <message>
        <source>Follows the column that the what-if is based on; type over it to differ.</source>
        <translation>跟随该方案所依据的那一列；直接改写即可不同。</translation>
    </message>
    <message>
        <source>missing input</source>
        <translation>缺少的输入</translation>
    </message>
    <message>
        <source>What waits for it is #N/A.</source>
        <translation>等待它的量显示 #N/A。</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Decides which formulas apply: change it in Wattplan and export again.</source>
        <translation>决定采用哪些公式：请在 Wattplan 中更改后重新导出。</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>A step of the calculation; results are bold.</source>
        <translation>计算的一步；结果为粗体。</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>A number of a formula, with its source.</source>
        <translation>公式中的数，附来源。</translation>
    </message>
    <message>
        <source>computed by Wattplan</source>
        <translation>Wattplan 计算值</translation>
    </message>
    <message>
        <source>No formula gives it; it stays as it was at the export.</source>
        <translation>没有公式；保持导出时的值。</translation>
    </message>
    <message>
        <source>Inputs and results of the baseline have names: wp_KEY.FIELD and wp_KEY.RESULT. #N/A stands for what is not known or not feasible.</source>
        <translation>基准方案的输入和结果都有名称：wp_KEY.FIELD 与 wp_KEY.RESULT。#N/A 表示未知或不可行。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>All results that are one number, in their usual units.</source>
        <translation>所有单值结果，按常用单位。</translation>
    </message>
    <message>
        <source>The plan&apos;s power by month, and totals by what-if.</source>
        <translation>规划的逐月功率，以及各方案的合计。</translation>
    </message>
    <message>
        <source>Every input that a formula reads, with unit and source.</source>
        <translation>公式用到的每个输入，附单位和来源。</translation>
    </message>
    <message>
        <source>Calculation, in %1, %2, %3.</source>
        <translation>计算过程，单位为 %1、%2、%3。</translation>
    </message>
    <message>
        <source>What no spreadsheet formula gives, as values.</source>
        <translation>没有表格公式的量，以数值给出。</translation>
    </message>
    <message>
        <source>What runs over the months: %1</source>
        <translation>逐月变化的量：%1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>计量边界</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>公式中的名称</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Live: each cell refers to the step that gives it.</source>
        <translation>会重算：每个单元格引用得出它的那一步。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Change what is blue. A what-if follows its column until it is typed over.</source>
        <translation>蓝色的可以更改。方案跟随所依据的列，直到被改写。</translation>
    </message>
    <message>
        <source>A range: %1. The cell holds its central value.</source>
        <translation>区间：%1。单元格中为其中心值。</translation>
    </message>
    <message>
        <source>Decides which formulas apply: change it in Wattplan.</source>
        <translation>决定采用哪些公式：请在 Wattplan 中更改。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>推理服务</translation>
    </message>
    <message>
        <source>Server power</source>
        <translation>服务器功率</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Carbon and water</source>
        <translation>碳与水</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>算力增长</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准方案</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Months %1</source>
        <translation>逐月 %1</translation>
    </message>
    <message>
        <source>part of: %1</source>
        <translation>部分：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Read too by: %1</source>
        <translation>也用于：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>What is bought is paid as its first year begins; what a year costs and saves counts at its end, each at its own rise of price. All of it is formulas.</source>
        <translation>购置款在第一年年初支付；一年的支出和节省计在年末，各按自己的价格涨幅。全部为公式。</translation>
    </message>
    <message>
        <source>Last year with a flow</source>
        <translation>最后有现金流的年份</translation>
    </message>
    <message>
        <source>Year of the plan</source>
        <translation>规划年份</translation>
    </message>
    <message>
        <source>Rates at which the present value is looked at</source>
        <translation>试算现值所用的折现率</translation>
    </message>
    <message>
        <source>Present value at that rate</source>
        <translation>该折现率下的现值</translation>
    </message>
    <message>
        <source>Internal rate, between two of these</source>
        <translation>内部收益率，在上述两个折现率之间估计</translation>
    </message>
    <message>
        <source>Internal rate, as IRR() finds it</source>
        <translation>内部收益率，IRR() 求得</translation>
    </message>
    <message>
        <source>Price of what is bought, over that of year 0</source>
        <translation>购置价格，与第 0 年之比</translation>
    </message>
    <message>
        <source>Price of electricity, over that of year 0</source>
        <translation>电价，与第 0 年之比</translation>
    </message>
    <message>
        <source>Price of operation, over that of year 0</source>
        <translation>运维价格，与第 0 年之比</translation>
    </message>
    <message>
        <source>Rent, over that of year 0</source>
        <translation>租金，与第 0 年之比</translation>
    </message>
    <message>
        <source>Value in year 0 of 1 in that year</source>
        <translation>该年 1 元在第 0 年的价值</translation>
    </message>
    <message>
        <source>Share of the year in which it works</source>
        <translation>当年运行的比例</translation>
    </message>
    <message>
        <source>No spreadsheet formula gives these: years of 8,760 hours, searches, trends. Their values stay as they were at the export; what follows from them is live. Where an input of theirs has changed, the line “State” says so: change it in Wattplan and export again.</source>
        <translation>这些量没有表格公式：全年 8,760 小时的模拟、搜索、趋势拟合。它们的值保持导出时的样子，由它们得出的量仍会重算。若其输入有变，“状态”一行会说明：请在 Wattplan 中更改后重新导出。</translation>
    </message>
    <message>
        <source>Internal rate: 0 found, 1 no outlay, 2 no return, 3 several rates, 4 below −99 %</source>
        <translation>内部收益率：0 已求得，1 无支出，2 无收益，3 有多个解，4 低于 −99 %</translation>
    </message>
    <message>
        <source>Earned back: 1 yes, 0 no</source>
        <translation>是否回收：1 是，0 否</translation>
    </message>
    <message>
        <source>Earned back, discounted: 1 yes, 0 no</source>
        <translation>是否回收（折现）：1 是，0 否</translation>
    </message>
    <message>
        <source>No life may be 0 or end after year %1: shorten it, or begin earlier</source>
        <translation>寿命不得为 0，也不得超过第 %1 年：缩短寿命，或提前开始</translation>
    </message>
</context>
<context>
    <name>SheetTexts</name>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>default: %1</source>
        <comment>source of a default</comment>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>typed in this plan</source>
        <translation>在本规划中填写</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a source</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>SiteWeather</name>
    <message>
        <source>%1 has no year: its site, cooling or load is missing.</source>
        <translation>%1 无法得出全年结果：缺少站点、制冷技术或负载。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>PUE, peak hour</source>
        <translation>峰值时刻 PUE</translation>
    </message>
    <message>
        <source>WUE, L/kWh</source>
        <translation>WUE，L/kWh</translation>
    </message>
    <message>
        <source>Hours of free cooling</source>
        <translation>自然冷却小时数</translation>
    </message>
    <message>
        <source>Select a site to read its weather from a file</source>
        <translation>选中一个站点，即可从文件读入其气象</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>这是试运行：未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>SnapshotCommand</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>计算引擎</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>snapshot %1: the name of a snapshot is missing. snapshot list shows them.</source>
        <translation>snapshot %1：缺少快照名称。用 snapshot list 可列出全部快照。</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>default, source %1</source>
        <translation>默认值，来源 %1</translation>
    </message>
    <message>
        <source>typed in this plan</source>
        <translation>在本规划中输入</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a source</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>data</source>
        <comment>a source of figures</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>method</source>
        <comment>a source of formulas</comment>
        <translation>方法</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Waits for a value: %1.</source>
        <comment>field</comment>
        <translation>待填写：%1。</translation>
    </message>
    <message>
        <source>Waits for a value: %1 of %2.</source>
        <comment>field, object</comment>
        <translation>待填写：“%2”的“%1”。</translation>
    </message>
    <message>
        <source>Not possible: %1.</source>
        <comment>reason</comment>
        <translation>不可行：%1。</translation>
    </message>
    <message>
        <source>Not possible for %2: %1.</source>
        <comment>reason, object</comment>
        <translation>“%2”不可行：%1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be computed: it divides by zero.</source>
        <translation>“%1”无法计算：除数为零。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be computed: the logarithm needs a number above zero.</source>
        <translation>“%1”无法计算：取对数的数必须大于零。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be computed: the number is too large.</source>
        <translation>“%1”无法计算：数值过大。</translation>
    </message>
    <message>
        <source>It can&apos;t be computed from these numbers.</source>
        <translation>用这些数值无法计算。</translation>
    </message>
    <message>
        <source>The plan has no such result.</source>
        <translation>规划中没有此结果。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>object</comment>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>object</comment>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <comment>object</comment>
        <translation>重命名%1</translation>
    </message>
    <message>
        <source>note on %1 of %2</source>
        <comment>field, object</comment>
        <translation>%2的%1的备注</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a change</comment>
        <translation>
            <numerusform>%1等，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>what-if “%1” added</source>
        <translation>新增方案“%1”</translation>
    </message>
    <message>
        <source>what-if “%1” removed</source>
        <translation>删除方案“%1”</translation>
    </message>
    <message>
        <source>what-if “%1” taken into its parent</source>
        <translation>方案“%1”并入上级</translation>
    </message>
    <message>
        <source>what-if “%1” moved</source>
        <translation>移动方案“%1”</translation>
    </message>
    <message>
        <source>what-if “%1” described anew</source>
        <translation>修改方案“%1”的说明</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Training run</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整个规划</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>%1随%2变化</translation>
    </message>
    <message>
        <source>%1 over %2 and %3</source>
        <comment>result, input, input</comment>
        <translation>%1随%2与%3变化</translation>
    </message>
    <message>
        <source>The result at each value of the input; the dashed line is the limit.</source>
        <translation>输入取各值时的结果；虚线为限值。</translation>
    </message>
    <message>
        <source>The result with each choice.</source>
        <translation>各选项下的结果。</translation>
    </message>
    <message>
        <source>The result at each pair of values; lines go through equal results, the thick one is the limit, and hatched cells have no value.</source>
        <translation>每对取值下的结果；线条连接相等的结果，粗线为限值，斜线格子没有数值。</translation>
    </message>
    <message>
        <source>Choose an input and its values.</source>
        <translation>请选择一项输入及其取值。</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>限值 %1</translation>
    </message>
    <message>
        <source>Limit crossed</source>
        <translation>越过限值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>There it</source>
        <translation>结果在此</translation>
    </message>
    <message>
        <source>leaps above</source>
        <translation>跃至限值之上</translation>
    </message>
    <message>
        <source>rises above</source>
        <translation>升至限值之上</translation>
    </message>
    <message>
        <source>leaps below</source>
        <translation>跃至限值之下</translation>
    </message>
    <message>
        <source>falls below</source>
        <translation>降至限值之下</translation>
    </message>
    <message numerus="yes">
        <source>The limit of %1 is crossed %n time(s).</source>
        <translation>
            <numerusform>限值 %1 被越过 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere is the limit of %1 crossed: the result stays below it.</source>
        <translation>没有越过限值 %1：结果始终低于它。</translation>
    </message>
    <message>
        <source>Nowhere is the limit of %1 crossed: the result stays above it.</source>
        <translation>没有越过限值 %1：结果始终高于它。</translation>
    </message>
    <message>
        <source>A limit is crossed along an input that is a number; these are choices.</source>
        <translation>只有沿数值输入才会越过限值；这里都是选项。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s) have no value:</source>
        <translation>
            <numerusform>%n 个格子中有 %1 个没有数值：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, how often</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>为何没有数值</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between inputs of a cell</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Some cells lie below the limit of %1 and some above, but along no line of numbers is it crossed.</source>
        <translation>有些格低于限值 %1，有些高于它，但沿任何一行数值都没有越过。</translation>
    </message>
</context>
<context>
    <name>SweepTexts</name>
    <message>
        <source>“%1” is no list of values. Write KEY.FIELD=LOW..HIGH:COUNT, with :log behind it for equal ratios, or KEY.FIELD=A,B,C; KEY.FIELD alone takes every choice.</source>
        <translation>“%1”不是一串值。请写 KEY.FIELD=LOW..HIGH:COUNT（等比时后面加 :log），或 KEY.FIELD=A,B,C；只写 KEY.FIELD 则取全部选项。</translation>
    </message>
    <message>
        <source>%1 is neither a number nor a choice.</source>
        <translation>%1 既不是数值也不是选项。</translation>
    </message>
    <message>
        <source>Nowhere does the result cross %1.</source>
        <translation>结果在任何地方都不越过 %1。</translation>
    </message>
    <message>
        <source>The result rises above %1 at %2.</source>
        <translation>结果在 %2 处升过 %1。</translation>
    </message>
    <message>
        <source>The result falls below %1 at %2.</source>
        <translation>结果在 %2 处降到 %1 以下。</translation>
    </message>
    <message>
        <source>--x and --y are the same input.</source>
        <translation>--x 与 --y 是同一项输入。</translation>
    </message>
    <message>
        <source>These are %1 cells; at most %2 can be swept.</source>
        <translation>共有 %1 个格子；最多可扫描 %2 个。</translation>
    </message>
    <message>
        <source>Some cells lie below %1 and some above, but the result crosses it along no line of numbers.</source>
        <translation>有些格低于 %1，有些高于它，但沿任何一行数值都没有越过。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be swept: %2.</source>
        <translation>无法扫描“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>column: the key of an object</comment>
        <translation>标识</translation>
    </message>
    <message>
        <source>%1 by default</source>
        <comment>a value that a field follows</comment>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Edited here. The library has %1.</source>
        <translation>已在此处修改。资料库中为 %1。</translation>
    </message>
    <message>
        <source>Allowed: %1</source>
        <translation>允许范围：%1</translation>
    </message>
    <message>
        <source>The name by which formulas, the command line and files call this object.</source>
        <translation>公式、命令行和文件以此名称引用该对象。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a column: label, unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>a value that a field follows, the object it is taken from</comment>
        <translation>%1，取自%2</translation>
    </message>
    <message>
        <source>%1, computed</source>
        <comment>a value that a field follows</comment>
        <translation>%1，由计算得出</translation>
    </message>
    <message>
        <source>Set in this what-if. Its parent has %1.</source>
        <comment>value</comment>
        <translation>在此方案中设置。上级方案为 %1。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>range of a number</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit of a number, its range</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pinned</source>
        <comment>where the MFU of a run is taken from</comment>
        <translation>规划中固定</translation>
    </message>
    <message>
        <source>%1, MFU pinned</source>
        <comment>where the MFU of a run would be taken from</comment>
        <translation>%1，MFU 已固定</translation>
    </message>
    <message>
        <source>Not used for MFU: “%1” is set. Empty it to take MFU from here.</source>
        <comment>label of a field</comment>
        <translation>MFU 不取自此处：已填“%1”。清空它，MFU 才取自此处。</translation>
    </message>
</context>
<context>
    <name>TableCommand</name>
    <message>
        <source>adds</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>--header %1: no row of the table begins on this line.</source>
        <translation>--header %1：表格没有从这一行开始的行。</translation>
    </message>
    <message>
        <source>What kind of objects the rows of %1 are can&apos;t be told from its headings. Name it: --into KIND, one of %2.</source>
        <translation>从表头看不出 %1 的各行是哪种对象。请指明：--into KIND，可选 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused; nothing was written. Mend them, or take the others with --skip-refused.</source>
        <translation>
            <numerusform>有 %n 行被拒绝；未写入任何内容。请修正，或用 --skip-refused 导入其余各行。</numerusform>
        </translation>
    </message>
    <message>
        <source>--map %1: write COLUMN=FIELD.</source>
        <translation>--map %1：请写成 COLUMN=FIELD。</translation>
    </message>
    <message>
        <source>--map: the table has no column “%1”. Did you mean “%2”?</source>
        <translation>--map：表格没有“%1”列。是不是“%2”？</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 into %2: adds %3, changes %4, leaves %5 as they are, refuses %6.</source>
        <comment>file, kind of objects, numbers of rows</comment>
        <translation>%1 导入%2：新增 %3，更改 %4，不变 %5，拒绝 %6。</translation>
    </message>
    <message>
        <source>Read as %1, cells divided by: %2.</source>
        <comment>encoding, delimiter</comment>
        <translation>按 %1 读取，单元格分隔符：%2。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>columns</comment>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>A dry run: nothing was written.</source>
        <translation>这是试运行：未写入任何内容。</translation>
    </message>
    <message>
        <source>Read from the sheet “%1”.</source>
        <translation>取自工作表“%1”。</translation>
    </message>
    <message>
        <source>--map: the table has no column “%1”. It has: %2</source>
        <translation>--map：表中没有“%1”列。现有的列：%2</translation>
    </message>
    <message>
        <source>No field is called so; --map names one.</source>
        <comment>of columns that are left out</comment>
        <translation>没有字段叫这些名称；可用 --map 指定。</translation>
    </message>
    <message>
        <source>Their unit can&apos;t be read: write another, such as m or ¢/kWh, or with --map their numbers are in the unit of the field.</source>
        <comment>of columns that are left out</comment>
        <translation>无法识别其单位：请改用其他单位，例如 m 或 ¢/kWh；若用 --map 指定，其数值按字段的单位读取。</translation>
    </message>
    <message>
        <source>Another column is for the same field.</source>
        <comment>of columns that are left out</comment>
        <translation>另有一列用于同一字段。</translation>
    </message>
    <message>
        <source>The plan computes these.</source>
        <comment>of columns that are left out</comment>
        <translation>这些由规划计算得出。</translation>
    </message>
    <message>
        <source>%1: %2 (--into site).</source>
        <comment>file, what it is</comment>
        <translation>%1：%2（--into site）。</translation>
    </message>
    <message>
        <source>This is its sheet “%1”; others, for --sheet NAME: %2.</source>
        <translation>这是其中的工作表“%1”；其他工作表（用 --sheet NAME）：%2。</translation>
    </message>
    <message>
        <source>%1 (did you mean %2?)</source>
        <comment>column, field</comment>
        <translation>%1（是不是指 %2？）</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Accelerator-hours and their expected error</source>
        <translation>卡时及其预期误差</translation>
    </message>
    <message>
        <source>Accelerator-hours of each run: the least, what is expected, and the most that its expected error allows.</source>
        <translation>每个训练任务的卡时：预期误差范围内的最少值、预期值和最多值。</translation>
    </message>
    <message>
        <source>Time of a step</source>
        <translation>训练步时间</translation>
    </message>
    <message>
        <source>Parts of the time of a training step, for runs counted from their layout.</source>
        <translation>按布局计算的训练任务，其训练步时间的构成。</translation>
    </message>
    <message>
        <source>Memory of an accelerator</source>
        <translation>每卡显存占用</translation>
    </message>
    <message>
        <source>What takes up the memory of the fullest accelerator, beside what is usable.</source>
        <translation>占用最多的加速卡的显存构成，以及可用显存。</translation>
    </message>
    <message>
        <source>Nothing yet. Add a training run on the page of workloads.</source>
        <translation>尚无内容。请在工作负载页添加训练任务。</translation>
    </message>
    <message>
        <source>No run takes its MFU from its layout.</source>
        <translation>没有训练任务按布局计算 MFU。</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>to what is expected</source>
        <translation>至预期值</translation>
    </message>
    <message>
        <source>to the most</source>
        <translation>至最多</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>MFU from</source>
        <translation>MFU 依据</translation>
    </message>
    <message>
        <source>pinned in the plan</source>
        <translation>规划中固定</translation>
    </message>
    <message>
        <source>layout, searched</source>
        <translation>布局，自动搜索</translation>
    </message>
    <message>
        <source>layout, as given</source>
        <translation>布局，按所填</translation>
    </message>
    <message>
        <source>class “%1”</source>
        <comment>of hardware</comment>
        <translation>类别“%1”</translation>
    </message>
    <message>
        <source>no class fits</source>
        <translation>没有匹配的类别</translation>
    </message>
    <message>
        <source>Layout used</source>
        <translation>采用的布局</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>accelerator-hours of a run</comment>
        <translation>预期</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>What matters most</source>
        <translation>影响最大的输入</translation>
    </message>
    <message>
        <source>No range moves this result.</source>
        <translation>没有任何范围影响这项结果。</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>变动幅度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, its P10 and P90</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 ⤾</source>
        <comment>an input that turns</comment>
        <translation>%1 ⤾</translation>
    </message>
    <message>
        <source>Density of %1</source>
        <comment>result</comment>
        <translation>%1 的概率密度</translation>
    </message>
    <message>
        <source>How many draws in a hundred lie in each step.</source>
        <translation>每一小段中所占抽样的百分比。</translation>
    </message>
    <message>
        <source>Cumulative chance of %1</source>
        <comment>result</comment>
        <translation>%1 的累积概率</translation>
    </message>
    <message>
        <source>The share of draws up to each value.</source>
        <translation>不超过各数值的抽样比例。</translation>
    </message>
    <message>
        <source>Share of draws</source>
        <translation>抽样比例</translation>
    </message>
    <message>
        <source>Share of draws up to here</source>
        <translation>不超过此值的抽样比例</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>百分位数</translation>
    </message>
    <message>
        <source>No draw has a value.</source>
        <translation>没有一次抽样得出数值。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>results</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Each point is a draw of both results.</source>
        <translation>每个点是两项结果的一次抽样。</translation>
    </message>
    <message>
        <source>Choose a second result.</source>
        <translation>请选择第二项结果。</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 置信区间</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>First index</source>
        <translation>一阶指数</translation>
    </message>
    <message>
        <source>Total index</source>
        <translation>总指数</translation>
    </message>
    <message>
        <source>Knowing it narrows by</source>
        <translation>若已知可收窄</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an index, its interval</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 have no value, of %2. %3</source>
        <comment>draws, draws, reasons</comment>
        <translation>%1没有数值（共 %2）。%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of draws, why they have no value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Knowing %1 would narrow %2 by %3.</source>
        <comment>input, result, 41 %</comment>
        <translation>若能确知%1，%2的不确定性可收窄 %3。</translation>
    </message>
    <message>
        <source>For each input the result from P10 to P90 of its range, or from the least to the greatest that an open choice brings, the others as in the plan; greatest first.</source>
        <translation>每项输入在其范围 P10 至 P90 时的结果，或待定的选择带来的最小至最大结果，其余输入与规划相同；影响最大的在前。</translation>
    </message>
    <message>
        <source>%1 (not possible at an end)</source>
        <comment>an input with its range</comment>
        <translation>%1（一端不可行）</translation>
    </message>
</context>
<context>
    <name>UpdatesCommand</name>
    <message>
        <source>The library says the same as the plan&apos;s copies of its rows.</source>
        <translation>资料库与规划所复制的条目一致。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>规划中</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>资料库中</translation>
    </message>
    <message>
        <source>Source in the plan</source>
        <translation>规划中的来源</translation>
    </message>
    <message>
        <source>Source in the library</source>
        <translation>资料库中的来源</translation>
    </message>
    <message>
        <source>The library has no other value for “%1”. updates without --take lists those it has.</source>
        <translation>资料库中“%1”没有不同的值。不带 --take 的 updates 列出所有不同的值。</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>made from monthly means</source>
        <translation>由月均值合成</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>holds if</source>
        <translation>有条件成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>mixes two things</source>
        <translation>混淆了两回事</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>无法核实</translation>
    </message>
</context>
<context>
    <name>Weather</name>
    <message>
        <source>%1° N</source>
        <translation>北纬 %1°</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>南纬 %1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>东经 %1°</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>西经 %1°</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4 m)</source>
        <comment>place of a weather file, latitude, longitude, elevation</comment>
        <translation>%1（%2，%3，海拔 %4 m）</translation>
    </message>
    <message>
        <source>hours filled from those before and after: %1</source>
        <translation>由前后小时插补的小时数：%1</translation>
    </message>
    <message>
        <source>hours filled from the site&apos;s monthly means: %1</source>
        <translation>由站点月均值填补的小时数：%1</translation>
    </message>
    <message>
        <source>hours of 29 February left out: %1</source>
        <translation>略去的 2 月 29 日小时数：%1</translation>
    </message>
    <message>
        <source>no pressure: that of the elevation is taken</source>
        <translation>没有气压：按海拔取值</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Baseline</source>
        <translation>基准方案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>object, its field</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is set here, but the object is removed.</source>
        <comment>object: field</comment>
        <translation>%1 在此设置，但该对象已移除。</translation>
    </message>
    <message>
        <source>%1 is set here, but no what-if above has the object.</source>
        <comment>object: field</comment>
        <translation>%1 在此设置，但上级方案中没有该对象。</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is not there.</source>
        <comment>object: field; object</comment>
        <translation>%1 引用了 %2，而后者不存在。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is not there.</source>
        <comment>object; object</comment>
        <translation>%1 属于 %2，而后者不存在。</translation>
    </message>
    <message>
        <source>%1 is removed here, but no what-if above has it.</source>
        <comment>object</comment>
        <translation>%1 在此移除，但上级方案中没有它。</translation>
    </message>
    <message>
        <source>%1 is brought back here, but nothing above removes it.</source>
        <comment>object</comment>
        <translation>%1 在此恢复，但上级并未移除它。</translation>
    </message>
    <message>
        <source>Drop the value set here</source>
        <translation>撤去此处设置的值</translation>
    </message>
    <message>
        <source>Bring the object back</source>
        <translation>恢复该对象</translation>
    </message>
    <message>
        <source>Leave the reference empty</source>
        <translation>清空引用</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Drop the removal</source>
        <translation>撤去移除</translation>
    </message>
    <message>
        <source>Drop what brings it back</source>
        <translation>撤去恢复</translation>
    </message>
</context>
<context>
    <name>WhatIfCommand</name>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改数</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>whatif %1: the key of a what-if is missing. whatif list shows them.</source>
        <translation>whatif %1：缺少方案的标识。whatif list 可列出全部方案。</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 to %2 by month</source>
        <translation>逐月 %1 至 %2</translation>
    </message>
    <message>
        <source>typed in this plan</source>
        <translation>在本规划中输入</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <comment>a value</comment>
        <translation>%1 怎么来的？</translation>
    </message>
    <message>
        <source>Why is there no value?</source>
        <translation>为什么没有数值？</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>pinned here</source>
        <translation>在此设为固定值</translation>
    </message>
    <message>
        <source>edited here</source>
        <translation>在此修改</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>dated %1</source>
        <comment>a source</comment>
        <translation>日期 %1</translation>
    </message>
    <message>
        <source>This result does not apply here.</source>
        <translation>此结果在这里不适用。</translation>
    </message>
    <message>
        <source>No result uses this value at present.</source>
        <translation>目前没有结果用到此数值。</translation>
    </message>
    <message>
        <source>Published by others. It stands beside the computed results and feeds none.</source>
        <translation>由他人公布，列在计算结果旁供对照，不参与计算。</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a field without a value</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <comment>link to the field a result waits for</comment>
        <translation>填写</translation>
    </message>
    <message>
        <source>This object is no longer in the plan.</source>
        <translation>此对象已不在规划中。</translation>
    </message>
    <message>
        <source>follows %1</source>
        <comment>an object</comment>
        <translation>沿用%1</translation>
    </message>
    <message>
        <source>Expected error: %1</source>
        <comment>of a result</comment>
        <translation>预期误差：%1</translation>
    </message>
    <message>
        <source>%1 of %2 ±%3</source>
        <comment>result, object, percent</comment>
        <translation>%1（%2）±%3</translation>
    </message>
    <message>
        <source>%1 of %2 unknown, its class was not measured</source>
        <comment>result, object</comment>
        <translation>%1（%2）误差未知，其类别未经实测</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>errors</comment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowImports</name>
    <message>
        <source>%1: %2 added, %3 changed.</source>
        <comment>file, numbers of rows</comment>
        <translation>%1：新增 %2，更改 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused.</source>
        <translation>
            <numerusform>%n 行被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>WorkloadWords</name>
    <message>
        <source>Service</source>
        <translation>推理服务</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全部推理服务</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>全部工作负载</translation>
    </message>
    <message>
        <source>All training runs</source>
        <translation>全部训练任务</translation>
    </message>
</context>
<context>
    <name>wattplan::AccuracyPage</name>
    <message>
        <source>Accuracy</source>
        <translation>准确度</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>盲测</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Errors of measured runs</source>
        <translation>实测案例的误差</translation>
    </message>
    <message>
        <source>predicted over published, less one</source>
        <translation>预测值 ÷ 公布值 − 1</translation>
    </message>
    <message>
        <source>Published runs</source>
        <translation>已公布的案例</translation>
    </message>
    <message>
        <source>Open as a plan</source>
        <translation>作为规划打开</translation>
    </message>
    <message>
        <source>The run as a plan of its own, where each number tells how it came about</source>
        <translation>把该案例作为独立的规划打开，每个数字都能说明由来</translation>
    </message>
    <message>
        <source>The program is told model, tokens or load, precision, hardware, count and place, and predicts the rest.</source>
        <translation>程序只知道模型、词元数或负载、精度、硬件、数量和地点，其余全部预测。</translation>
    </message>
    <message>
        <source>The program is also told the efficiency and the watts that the source prints; these are not judged.</source>
        <translation>程序还知道来源中公布的效率和功率；这些量不参与评判。</translation>
    </message>
    <message>
        <source>click a run to see it below</source>
        <translation>点击一个案例，在下方查看</translation>
    </message>
    <message>
        <source>Runs that state %1</source>
        <comment>measure</comment>
        <translation>公布了“%1”的案例</translation>
    </message>
    <message>
        <source>only measured runs count; constructed ones check the bookkeeping</source>
        <translation>误差只计实测；推算的用于核对口径</translation>
    </message>
    <message>
        <source>Not predicted: %1.</source>
        <comment>why</comment>
        <translation>未预测：%1。</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <comment>what</comment>
        <translation>所作假定：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>This run can&apos;t be a plan: %1.</source>
        <comment>why</comment>
        <translation>该案例无法作为规划打开：%1。</translation>
    </message>
</context>
<context>
    <name>wattplan::AddressPicker</name>
    <message>
        <source>%1 (%2)</source>
        <comment>object, its kind</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wattplan::AssumptionTableModel</name>
    <message>
        <source>By how many percent the plan&apos;s result moves when this input grows by 1 %, from the derivative at the plan&apos;s values. Empty where it moves nothing or acts through the weather year only.</source>
        <translation>该输入增加 1&#xa0;% 时规划结果变化的百分比，按当前数值处的导数计算。不起作用或只通过气象年起作用时为空。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Listed because</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Energy, % per %</source>
        <translation>每 1% 的用电变化，%</translation>
    </message>
    <message>
        <source>Cost, % per %</source>
        <translation>每 1% 的成本变化，%</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>wattplan::AssumptionsPage</name>
    <message>
        <source>Assumptions</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Missing inputs</source>
        <translation>缺少的输入</translation>
    </message>
    <message>
        <source>No result waits for a value.</source>
        <translation>没有结果在等待填写数值。</translation>
    </message>
    <message>
        <source>Only what is not agreed</source>
        <translation>只看未商定的</translation>
    </message>
    <message>
        <source>Mark as agreed</source>
        <translation>标为已商定</translation>
    </message>
    <message>
        <source>Notes the selected rows as agreed, today where they have no date.</source>
        <translation>将所选各行记为已商定；没有日期的记为今天。</translation>
    </message>
    <message>
        <source>Mark as assumed</source>
        <translation>标为假设</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the assumptions</source>
        <translation>筛选假设</translation>
    </message>
    <message>
        <source>Type owner and date into their cells; Ctrl+D fills them down.</source>
        <translation>负责人和日期可直接在单元格中输入；按 Ctrl+D 向下填充。</translation>
    </message>
    <message>
        <source>click an input to fill it in</source>
        <translation>点击输入项即可填写</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of assumptions, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All</source>
        <comment>assumptions</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Old</source>
        <comment>sources of assumptions</comment>
        <translation>过旧</translation>
    </message>
</context>
<context>
    <name>wattplan::AxisForm</name>
    <message>
        <source>Object of the input</source>
        <translation>输入所属对象</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>等步长</translation>
    </message>
    <message>
        <source>Equal ratios</source>
        <translation>等比</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>数值列表</translation>
    </message>
    <message>
        <source>Spacing of the values</source>
        <translation>取值方式</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>起始值</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>结束值</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>values with commas</source>
        <translation>数值，以逗号隔开</translation>
    </message>
    <message numerus="yes">
        <source>All %n choice(s)</source>
        <translation>
            <numerusform>全部 %n 个选项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n choice(s)</source>
        <translation>
            <numerusform>%1 / %n 个选项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::CarbonPage</name>
    <message>
        <source>Carbon &amp; water</source>
        <translation>碳排放与用水</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>各项数值</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>单击数字查看推导</translation>
    </message>
    <message>
        <source>Grid carbon and WUE, and where they come from</source>
        <translation>电力排放因子与 WUE 及其来源</translation>
    </message>
    <message>
        <source>annual means</source>
        <translation>年均值</translation>
    </message>
    <message>
        <source>location-based, and embodied</source>
        <translation>基于位置，含隐含碳</translation>
    </message>
    <message>
        <source>on site and at power stations</source>
        <translation>现场与发电</translation>
    </message>
</context>
<context>
    <name>wattplan::ChartMenuButton</name>
    <message>
        <source>Scale, small charts, marking, table, export</source>
        <translation>坐标、小图、框选、表格、导出</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
    </message>
</context>
<context>
    <name>wattplan::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>No check of this kind. Choose all of them above.</source>
        <translation>没有此类检查。在上方选择全部。</translation>
    </message>
    <message>
        <source>Nothing to check yet. Add a facility, a cluster and a training run.</source>
        <translation>尚无可检查的内容。新增设施、集群和训练任务。</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>checks</comment>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>severity, number of checks</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部对象</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>wattplan::ChoiceForm</name>
    <message>
        <source>Open choice: %1, %2</source>
        <comment>field, object</comment>
        <translation>待定的选择：%1，%2</translation>
    </message>
    <message>
        <source>Tick all that may still be chosen. A weight says how likely each is.</source>
        <translation>勾选所有仍可能选中的项。权重表示各项的可能性。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>What may be chosen</source>
        <translation>可选的各项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>设为待定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>请至少勾选一项。</translation>
    </message>
    <message>
        <source>Make this choice</source>
        <translation>就选这一项</translation>
    </message>
    <message>
        <source>Nothing is left open: %1.</source>
        <translation>已确定：%1。</translation>
    </message>
    <message>
        <source>The plan is computed with %1. With ranges on, results are drawn from all that is ticked.</source>
        <translation>规划按“%1”计算。打开范围后，结果从所有勾选项中抽样。</translation>
    </message>
</context>
<context>
    <name>wattplan::ClaimTableModel</name>
    <message>
        <source>%1 or more</source>
        <comment>a number</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two numbers</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>lacks an object</source>
        <translation>缺少对象</translation>
    </message>
    <message>
        <source>waits for an input</source>
        <translation>等待输入</translation>
    </message>
    <message>
        <source>%1, here</source>
        <comment>a verdict other than on the sample plan</comment>
        <translation>%1（在此）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>论断</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>重算值</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
</context>
<context>
    <name>wattplan::ClaimsPage</name>
    <message>
        <source>Claims</source>
        <translation>论断核验</translation>
    </message>
    <message>
        <source>Statements of 2023, recomputed by this plan</source>
        <translation>2023 年的论断，按本规划重算</translation>
    </message>
    <message>
        <source>What the claim rests on</source>
        <translation>该论断的依据</translation>
    </message>
    <message>
        <source>Take their objects into the plan</source>
        <translation>把相关对象加入规划</translation>
    </message>
    <message>
        <source>Clusters, runs and services that the claims speak of and this plan lacks: until they are in it, they are reckoned beside it and can&apos;t be edited.</source>
        <translation>论断涉及、而本规划没有的集群、训练任务和服务：加入之前另行计算，不能编辑。</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>claims</comment>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verdict, number of claims</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>name, why it can&apos;t be used</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>On the condition: %1. Then %2.</source>
        <comment>condition, number</comment>
        <translation>条件：%1。此时为 %2。</translation>
    </message>
    <message>
        <source>On the condition: %1.</source>
        <translation>条件：%1。</translation>
    </message>
    <message>
        <source>Tested by: %1</source>
        <translation>检验依据：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field, object</comment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>What would have to be true: no %1 in its range makes it so.</source>
        <translation>怎样才成立：%1在其范围内无论取何值都不成立。</translation>
    </message>
    <message>
        <source>What would have to be true: %1 is %2.</source>
        <translation>怎样才成立：%1为 %2。</translation>
    </message>
    <message>
        <source>What would have to be true: %1 is %2, not %3.</source>
        <translation>怎样才成立：%1为 %2，而非 %3。</translation>
    </message>
    <message>
        <source>a claim holds within ±10 % of the published range</source>
        <translation>落在公布范围 ±10 % 之内即为成立</translation>
    </message>
</context>
<context>
    <name>wattplan::ColumnChooser</name>
    <message>
        <source>Columns and saved views</source>
        <translation>列与已存视图</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复初始</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Columns, sorting and filter under a name</source>
        <translation>以一个名称保存列、排序和筛选</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>此视图的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>wattplan::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What the others are compared with</source>
        <translation>与哪个方案对比</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>差异从何而来</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cost and carbon</source>
        <translation>成本与碳</translation>
    </message>
    <message>
        <source>Cost and power</source>
        <translation>成本与功率</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异项</translation>
    </message>
    <message>
        <source>bold where it is not as in the base</source>
        <translation>粗体为与对比基准不同之处</translation>
    </message>
    <message>
        <source>Take together</source>
        <translation>合为一组</translation>
    </message>
    <message>
        <source>The selected changes become one bar of the split above.</source>
        <translation>所选的改动在上方的拆解中合为一条。</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>Every change is in the bar of its object again.</source>
        <translation>每项改动回到所属对象的那一条。</translation>
    </message>
    <message>
        <source>A snapshot doesn&apos;t change. Open it, or restore it as a what-if.</source>
        <translation>快照不会改变。请打开它，或把它还原为方案。</translation>
    </message>
    <message>
        <source>Snapshot: %1</source>
        <translation>快照：%1</translation>
    </message>
    <message>
        <source>%1, snapshot “%2”</source>
        <comment>plan, snapshot</comment>
        <translation>%1，快照“%2”</translation>
    </message>
    <message>
        <source>P50, below it P10 and P90</source>
        <translation>P50，下方为 P10 与 P90</translation>
    </message>
    <message>
        <source>%1 the best of a row · %2 the worst</source>
        <comment>marks in a table</comment>
        <translation>%1 本行最优 · %2 本行最差</translation>
    </message>
</context>
<context>
    <name>wattplan::ComparedCharts</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>叠放</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Facility or cluster</source>
        <translation>设施或集群</translation>
    </message>
    <message>
        <source>%1 of a cluster</source>
        <comment>chart</comment>
        <translation>%1（单个集群）</translation>
    </message>
    <message>
        <source>Not in this what-if.</source>
        <translation>此方案中没有。</translation>
    </message>
</context>
<context>
    <name>wattplan::ComparedChecks</name>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>a fix is kept as a what-if</source>
        <translation>修正会保存为新方案</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::CorrelationDialog</name>
    <message>
        <source>Correlations</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>Ranges that go together: a rank correlation from −1 to 1, below the diagonal. Above it stands what is drawn.</source>
        <translation>一起变动的范围：在对角线下方键入 −1 到 1 的秩相关系数。上方是实际抽样所用的值。</translation>
    </message>
    <message>
        <source>None goes with another</source>
        <translation>全部相互独立</translation>
    </message>
    <message>
        <source>“%1” is no number from −1 to 1.</source>
        <translation>“%1”不是 −1 到 1 的数。</translation>
    </message>
    <message>
        <source>These contradict each other. Drawn are the nearest that do not: they differ by up to %1, and stand in another colour.</source>
        <translation>这些系数相互矛盾。抽样采用最接近的一组：最多相差 %1，以另一种颜色标出。</translation>
    </message>
    <message>
        <source>Each input keeps its own range; only which values meet is another (Gaussian copula). · is 0: independent.</source>
        <translation>每项输入保持自己的范围，只改变哪些值相遇（高斯 copula）。· 为 0：相互独立。</translation>
    </message>
</context>
<context>
    <name>wattplan::CorrelationModel</name>
    <message>
        <source>%1 and %2: typed %3, drawn %4</source>
        <comment>input, input, numbers</comment>
        <translation>%1与%2：键入 %3，实际 %4</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>input, input, number</comment>
        <translation>%1与%2：%3</translation>
    </message>
</context>
<context>
    <name>wattplan::CostPage</name>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>owned, by part · rented</source>
        <translation>自有（按构成） · 租用</translation>
    </message>
    <message>
        <source>Electricity as a share of cost</source>
        <translation>电费占成本的比例</translation>
    </message>
    <message>
        <source>three readings of cost</source>
        <translation>三种成本口径</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>各项数值</translation>
    </message>
    <message>
        <source>%1 · click a number to see why</source>
        <comment>prices of 2023</comment>
        <translation>%1 · 单击数字查看推导</translation>
    </message>
    <message>
        <source>By run</source>
        <comment>cost</comment>
        <translation>按任务</translation>
    </message>
    <message>
        <source>Own or rent</source>
        <translation>自建或租用</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>Cluster shown</source>
        <translation>显示的集群</translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>全部集群</translation>
    </message>
    <message>
        <source>Investment and return</source>
        <translation>投资与回报</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>cluster, prices</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>levelised · real</source>
        <translation>平准化 · 实际价格</translation>
    </message>
    <message>
        <source>By service</source>
        <comment>cost</comment>
        <translation>按推理服务</translation>
    </message>
    <message>
        <source>By workload</source>
        <comment>cost</comment>
        <translation>按工作负载</translation>
    </message>
    <message>
        <source>%1, the largest</source>
        <comment>cluster</comment>
        <translation>%1，最大的集群</translation>
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
        <translation>少于 8 个模型：趋势线只能作粗略参考。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始年</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>结束年</translation>
    </message>
    <message>
        <source>Doubling time</source>
        <translation>翻倍时间</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95&#xa0;% 区间</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型数</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>年增长</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>In %1, FLOP</source>
        <comment>year</comment>
        <translation>外推至 %1，FLOP</translation>
    </message>
    <message>
        <source>95 % prediction</source>
        <translation>95&#xa0;% 预测区间</translation>
    </message>
</context>
<context>
    <name>wattplan::ExportDialog</name>
    <message>
        <source>Export charts and tables</source>
        <translation>导出图表和表格</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Charts and tables</source>
        <translation>图表和表格</translation>
    </message>
    <message>
        <source>All</source>
        <comment>charts and tables</comment>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <comment>charts and tables</comment>
        <translation>全不选</translation>
    </message>
    <message>
        <source>The numbers of charts, and tables</source>
        <translation>图表的数字，以及表格</translation>
    </message>
    <message>
        <source>Pixels of a PNG</source>
        <translation>PNG 的像素倍数</translation>
    </message>
    <message>
        <source>Pixels of a PNG for one of the size, in each direction</source>
        <translation>PNG 每个方向上的像素数与尺寸之比</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>与屏幕相同</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>幻灯片，1920 × 1080</translation>
    </message>
    <message>
        <source>Half a slide, 960 × 1080</source>
        <translation>半张幻灯片，960 × 1080</translation>
    </message>
    <message>
        <source>Width of an A4 page, 17 cm</source>
        <translation>A4 版心宽，17 厘米</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>colours</comment>
        <translation>打印</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Byte order mark, so that Excel reads Chinese</source>
        <translation>加字节顺序标记（BOM），使 Excel 能读中文</translation>
    </message>
    <message>
        <source>Units in a row of their own</source>
        <translation>单位单独成行</translation>
    </message>
    <message>
        <source>Otherwise they stand in the headings: “Energy (MWh)”</source>
        <translation>否则写在表头里：“用电量（MWh）”</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Looking for charts and tables…</source>
        <translation>正在查找图表和表格…</translation>
    </message>
    <message>
        <source>Choose a chart or table.</source>
        <translation>选择图表或表格。</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>选择语言。</translation>
    </message>
    <message>
        <source>Choose a format.</source>
        <translation>选择格式。</translation>
    </message>
    <message>
        <source>Tables are written as CSV: choose that format, or a chart.</source>
        <translation>表格写成 CSV：选择该格式或图表。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>选择文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written.</source>
        <translation>
            <numerusform>将写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Folder for charts and tables</source>
        <translation>图表和表格的文件夹</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files are there already, such as “%1”. Replace them?</source>
        <translation>
            <numerusform>其中 %n 个文件已存在，如“%1”。是否替换？</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；没有写入任何文件。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
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
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>表格：%1</translation>
    </message>
</context>
<context>
    <name>wattplan::FacilityPage</name>
    <message>
        <source>Facility year</source>
        <translation>设施全年工况</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
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
        <translation>自然冷却</translation>
    </message>
    <message>
        <source>By month and IT load</source>
        <translation>按月份和 IT 负载</translation>
    </message>
    <message>
        <source>load as a share of design IT power</source>
        <translation>负载为设计 IT 功率的百分比</translation>
    </message>
    <message>
        <source>Cooling technologies at this site</source>
        <translation>该站点的各制冷技术</translation>
    </message>
    <message>
        <source>at the load of this facility</source>
        <translation>按该设施的负载</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>单击数字查看推导</translation>
    </message>
    <message>
        <source>Plant of each facility</source>
        <translation>各设施的设备</translation>
    </message>
    <message>
        <source>Floor of each facility</source>
        <translation>各设施的机房</translation>
    </message>
    <message>
        <source>PUE of %1 by month and IT load</source>
        <comment>facility</comment>
        <translation>%1 各月各 IT 负载的 PUE</translation>
    </message>
    <message>
        <source>WUE of %1 by month and IT load</source>
        <comment>facility</comment>
        <translation>%1 各月各 IT 负载的 WUE</translation>
    </message>
    <message>
        <source>Cooling technologies at the site of %1</source>
        <comment>facility</comment>
        <translation>%1 所在站点的各制冷技术</translation>
    </message>
    <message>
        <source>● chosen</source>
        <translation>● 已选</translation>
    </message>
    <message>
        <source>load as a share of design IT power; computed, not pinned</source>
        <translation>负载为设计 IT 功率的百分比；计算值，非锁定值</translation>
    </message>
</context>
<context>
    <name>wattplan::FedTableModel</name>
    <message>
        <source>up to %1</source>
        <comment>largest month</comment>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Input or result</source>
        <translation>输入或结果</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>wattplan::FieldTableModel</name>
    <message>
        <source>, </source>
        <comment>between choices</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>wattplan::FirstSteps</name>
    <message>
        <source>1. Add a facility</source>
        <translation>1. 新增设施</translation>
    </message>
    <message>
        <source>2. Put a cluster in it</source>
        <translation>2. 在设施中放入集群</translation>
    </message>
    <message>
        <source>3. Add a training run or a service</source>
        <translation>3. 新增训练任务或推理服务</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>从这里开始</translation>
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
        <translation>收起</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <comment>fields</comment>
        <translation>更多（%1）</translation>
    </message>
    <message>
        <source>Show only the fields that matter first</source>
        <translation>只显示常用字段</translation>
    </message>
    <message>
        <source>Show the fields for experts too</source>
        <translation>同时显示专家字段</translation>
    </message>
</context>
<context>
    <name>wattplan::GroupTableModel</name>
    <message>
        <source>%1, serving</source>
        <comment>measure</comment>
        <translation>%1，服务</translation>
    </message>
    <message>
        <source>%1, training</source>
        <comment>measure</comment>
        <translation>%1，训练</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>案例数</translation>
    </message>
    <message>
        <source>Mean abs. error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
</context>
<context>
    <name>wattplan::GrowthPage</name>
    <message>
        <source>Compute growth</source>
        <translation>算力增长</translation>
    </message>
    <message>
        <source>Training compute of published models</source>
        <translation>已发布模型的训练算力</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>纪录模型</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>全部模型</translation>
    </message>
    <message>
        <source>k largest so far</source>
        <translation>截至当时前 k 名</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Project to</source>
        <translation>外推至</translation>
    </message>
    <message>
        <source>Moore&apos;s law</source>
        <translation>摩尔定律</translation>
    </message>
    <message>
        <source>%1: fitted to fewer than 8 models, so the line is a sketch. Widen the era or fit more models.</source>
        <comment>eras</comment>
        <translation>%1：拟合所用模型少于 8 个，趋势线只能作粗略参考。放宽时期，或纳入更多模型。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>shown, all</comment>
        <translation>%1／%2 行</translation>
    </message>
    <message>
        <source>logarithmic · hover to read · drag to zoom · click to select the row · Ctrl + drag to filter</source>
        <translation>对数坐标 · 悬停查看 · 框选缩放 · 单击选中表格行 · Ctrl + 拖动筛选</translation>
    </message>
    <message>
        <source>linear · hover to read · drag to zoom · click to select the row · Ctrl + drag to filter</source>
        <translation>线性坐标 · 悬停查看 · 框选缩放 · 单击选中表格行 · Ctrl + 拖动筛选</translation>
    </message>
</context>
<context>
    <name>wattplan::GuideWindow</name>
    <message>
        <source>Guide — Wattplan</source>
        <translation>指南 — Wattplan 算电规划</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search all chapters</source>
        <translation>搜索全部章节</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>section, its chapter</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or a part of one.</source>
        <translation>没有找到。减少词语，或只输入其中一部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s). Enter opens one.</source>
        <translation>
            <numerusform>%n 处。按 Enter 打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>End the search</source>
        <translation>结束搜索</translation>
    </message>
</context>
<context>
    <name>wattplan::HardwareComparison</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Dense peaks of FP16 or BF16, as vendors state them: sparse ones, twice as high, are left out, and none is what a model reaches.</source>
        <translation>FP16 或 BF16 的稠密峰值，取自厂商；数值高一倍的稀疏峰值不计入，模型实际达到的算力也低于峰值。</translation>
    </message>
    <message>
        <source>Dense peaks of FP8, as vendors state them: sparse ones, twice as high, are left out, and none is what a model reaches.</source>
        <translation>FP8 的稠密峰值，取自厂商；数值高一倍的稀疏峰值不计入，模型实际达到的算力也低于峰值。</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>FP8</source>
        <translation>FP8</translation>
    </message>
    <message>
        <source>peak over TDP, colours by source</source>
        <translation>峰值除以 TDP，颜色表示依据</translation>
    </message>
    <message>
        <source>peak over price, colours by source</source>
        <translation>峰值除以价格，颜色表示依据</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>各项数值</translation>
    </message>
    <message>
        <source>click a point to see its row, a number to see its source</source>
        <translation>单击数据点查看所在行，单击数字查看来源</translation>
    </message>
    <message numerus="yes">
        <source>%n accelerator(s) of the library without date of launch or these figures left out.</source>
        <translation>
            <numerusform>资料库中有 %n 种加速卡缺少上市日期或这些数据，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accelerators compared</source>
        <translation>加速卡对比</translation>
    </message>
</context>
<context>
    <name>wattplan::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>谁改了什么</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有任何改动。</translation>
    </message>
    <message>
        <source>No step says all of these words.</source>
        <translation>没有哪一步包含所有这些词。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s)</source>
        <translation>
            <numerusform>%n 步中的 %1 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>What moved since this plan was last closed</source>
        <translation>上次关闭以来变动的结果</translation>
    </message>
    <message>
        <source>Wattplan %1, before %2</source>
        <translation>Wattplan %1，先前 %2</translation>
    </message>
    <message>
        <source>Overtaken steps</source>
        <translation>被取代的步骤</translation>
    </message>
    <message>
        <source>Steps that were undone before another was made; they can&apos;t be redone.</source>
        <translation>撤销后又做了别的改动，因而不能再重做的步骤。</translation>
    </message>
</context>
<context>
    <name>wattplan::HistoryTableModel</name>
    <message>
        <source>%1 (undone)</source>
        <comment>what a step did</comment>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所在方案</translation>
    </message>
    <message>
        <source>What</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>沿用上级</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <comment>a value</comment>
        <translation>%1（沿用上级）</translation>
    </message>
    <message>
        <source>%1 (undone, then overtaken)</source>
        <comment>what a step did</comment>
        <translation>%1（已撤销，后被取代）</translation>
    </message>
</context>
<context>
    <name>wattplan::ImportChoices</name>
    <message>
        <source>Found by itself</source>
        <comment>an encoding or delimiter</comment>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>that an import goes into</comment>
        <translation>目标表格</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Cells are divided by</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>表头所在行</translation>
    </message>
</context>
<context>
    <name>wattplan::ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>What each column is for</source>
        <translation>各列的用途</translation>
    </message>
    <message>
        <source>What each row does</source>
        <translation>各行的操作</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The configuration of a model: its parameters are counted from the architecture.</source>
        <translation>模型的配置：参数量由架构计算得出。</translation>
    </message>
    <message>
        <source>Read as %1, cells divided by: %2.</source>
        <comment>encoding, delimiter</comment>
        <translation>按 %1 读取，单元格分隔符：%2。</translation>
    </message>
    <message>
        <source>The layout is that of %1.</source>
        <comment>a publisher</comment>
        <translation>版式来自 %1。</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>打开规划</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>This is a whole plan, not a table.</source>
        <translation>这是整份规划，不是表格。</translation>
    </message>
    <message>
        <source>Choose the table that the rows belong to.</source>
        <translation>请选择这些行所属的表格。</translation>
    </message>
    <message>
        <source>Adds %1, changes %2, leaves %3 as they are, refuses %4.</source>
        <comment>numbers of rows</comment>
        <translation>新增 %1，更改 %2，不变 %3，拒绝 %4。</translation>
    </message>
    <message>
        <source>This plan is open read-only.</source>
        <translation>这份规划以只读方式打开。</translation>
    </message>
    <message>
        <source>Tables and models (*.csv *.tsv *.txt *.xlsx *.json)</source>
        <translation>表格与模型 (*.csv *.tsv *.txt *.xlsx *.json)</translation>
    </message>
    <message>
        <source>Read from a workbook: formulas by the value last computed.</source>
        <translation>取自工作簿：公式取最近一次计算的值。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Reads the table on the clipboard (%1)</source>
        <comment>a key</comment>
        <translation>读取剪贴板上的表格（%1）</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>剪贴板上没有表格。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <comment>where a table is from</comment>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Commas are decimal signs and points divide thousands: “7,5” is read as 7.5.</source>
        <translation>逗号作小数点、句点作千位分隔：“7,5”读作 7.5。</translation>
    </message>
    <message>
        <source>Choose a file, drop one on the window, or paste a table.</source>
        <translation>选择文件、把文件拖到窗口上，或粘贴表格。</translation>
    </message>
    <message>
        <source>This is the weather of a site: choose the site on the page Sites, and Read EPW… there.</source>
        <translation>这是站点的气象文件：请在“站点”页选择站点，再用其中的“读入 EPW…”。</translation>
    </message>
</context>
<context>
    <name>wattplan::LibraryUpdateModel</name>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>规划中</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>资料库中</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Source in the plan</source>
        <translation>规划中的来源</translation>
    </message>
    <message>
        <source>Source in the library</source>
        <translation>资料库中的来源</translation>
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
        <translation>规划文件以只读方式打开：另一程序正在写入，或所在位置不可写。要修改，先另存为其他名称。</translation>
    </message>
    <message>
        <source>The translation file of this language is missing; texts stay English.</source>
        <translation>缺少该语言的翻译文件，文字仍以英文显示。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新规划</translation>
    </message>
    <message>
        <source>%1 — Wattplan</source>
        <translation>%1 — Wattplan 算电规划</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>This plan is not in a file yet. Save it, or do that again to lose it.</source>
        <translation>此规划尚未存入文件。请先保存；再次执行则放弃更改。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <comment>what was undone, the what-if it was in</comment>
        <translation>%1（在“%2”中）</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) are not what they were when this plan was last closed, with Wattplan %1.</source>
        <translation>
            <numerusform>有 %n 项结果与上次关闭时（Wattplan %1）不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>No input of this plan is a range yet, so no result varies.</source>
        <translation>这份规划还没有以范围给出的输入，因此没有结果会变动。</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>查看做法</translation>
    </message>
    <message numerus="yes">
        <source>The library has other values than this plan for %n input(s).</source>
        <translation>
            <numerusform>资料库中有 %n 项输入的值与本规划不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::MarkChip</name>
    <message>
        <source>%1 of %2 shown · clear</source>
        <comment>rows</comment>
        <translation>显示 %1/%2 行 · 清除</translation>
    </message>
    <message>
        <source>Show all rows again (Escape)</source>
        <translation>重新显示全部行（Esc）</translation>
    </message>
</context>
<context>
    <name>wattplan::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>wattplan::MissingTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an object, its result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Missing input</source>
        <translation>缺少的输入</translation>
    </message>
    <message>
        <source>Results waiting</source>
        <translation>待算结果数</translation>
    </message>
    <message>
        <source>What waits for it</source>
        <translation>等待它的结果</translation>
    </message>
</context>
<context>
    <name>wattplan::MovedTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an object, its result</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 → %4</source>
        <comment>input, object, value then, value now</comment>
        <translation>%2的%1，%3 → %4</translation>
    </message>
    <message>
        <source>a result that there was not</source>
        <translation>以前没有的结果</translation>
    </message>
    <message>
        <source>a result that is no more</source>
        <translation>现已没有的结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>inputs, what they add</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>formulas of %1, before of %2</source>
        <comment>versions</comment>
        <translation>公式为 %1 版，先前为 %2 版</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>变动原因</translation>
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
        <translation>总览</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整个规划</translation>
    </message>
    <message>
        <source>Power of %1</source>
        <comment>facility</comment>
        <translation>功率：%1</translation>
    </message>
    <message>
        <source>Power of all facilities</source>
        <translation>全部设施的功率</translation>
    </message>
    <message>
        <source>MW by month · drag to zoom</source>
        <translation>逐月 MW · 框选缩放</translation>
    </message>
    <message>
        <source>Power by month</source>
        <translation>逐月功率</translation>
    </message>
    <message>
        <source>Cost of %1, where it goes</source>
        <comment>run</comment>
        <translation>成本构成：%1</translation>
    </message>
    <message>
        <source>Cost of all runs, where it goes</source>
        <translation>全部训练任务的成本构成</translation>
    </message>
    <message>
        <source>owned, by part · rented</source>
        <translation>自有（按构成） · 租用</translation>
    </message>
    <message>
        <source>Training compute of published models</source>
        <translation>已发布模型的训练算力</translation>
    </message>
    <message>
        <source>%1: doubling in %2</source>
        <comment>years, time</comment>
        <translation>%1：每 %2翻一倍</translation>
    </message>
    <message>
        <source>All training runs</source>
        <translation>全部训练任务</translation>
    </message>
    <message>
        <source>owned %1 · rented %2</source>
        <comment>ranges</comment>
        <translation>自有 %1 · 租用 %2</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Cost of all services, where it goes</source>
        <translation>全部推理服务的成本构成</translation>
    </message>
    <message>
        <source>Cost of all workloads, where it goes</source>
        <translation>全部工作负载的成本构成</translation>
    </message>
    <message>
        <source>%1, where it goes</source>
        <comment>cost of training</comment>
        <translation>%1构成</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全部推理服务</translation>
    </message>
    <message>
        <source>All workloads</source>
        <translation>全部工作负载</translation>
    </message>
</context>
<context>
    <name>wattplan::PowerPage</name>
    <message>
        <source>Power of all facilities by month</source>
        <translation>逐月功率：全部设施</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>用电负荷</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>All facilities</source>
        <translation>全部设施</translation>
    </message>
    <message>
        <source>Power of %1 by month</source>
        <comment>facility</comment>
        <translation>逐月功率：%1</translation>
    </message>
    <message>
        <source>hover to read · drag to zoom · double click to reset</source>
        <translation>悬停查看 · 框选缩放 · 双击还原</translation>
    </message>
    <message>
        <source>Power by month</source>
        <translation>逐月功率</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>逐月数值</translation>
    </message>
    <message>
        <source>MW · click a number to see why</source>
        <translation>MW · 单击数字查看推导</translation>
    </message>
    <message>
        <source>No utility feed is entered for this facility, so no shortfall is named.</source>
        <translation>该设施未填写市电引入，因此不计供电缺口。</translation>
    </message>
    <message>
        <source>No utility feed is entered, so no shortfall is named.</source>
        <translation>未填写市电引入，因此不计供电缺口。</translation>
    </message>
    <message>
        <source>no feed</source>
        <translation>无市电引入</translation>
    </message>
    <message>
        <source>feed too small</source>
        <translation>市电引入不足</translation>
    </message>
    <message>
        <source>feed suffices</source>
        <translation>市电引入充足</translation>
    </message>
    <message>
        <source>Go to the feed</source>
        <translation>前往市电引入</translation>
    </message>
    <message>
        <source>MW · P50, below it P10 and P90 · click a number to see why</source>
        <translation>MW · P50，下方为 P10 与 P90 · 单击数字查看推导</translation>
    </message>
</context>
<context>
    <name>wattplan::PowerTableModel</name>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>市电引入</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>供电缺口</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
</context>
<context>
    <name>wattplan::PresentWindow</name>
    <message>
        <source>Slide %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a language</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>No words are written for this section.</source>
        <translation>本节没有写文字。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number of a slide, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>next: %1</source>
        <comment>title of a slide</comment>
        <translation>下一页：%1</translation>
    </message>
</context>
<context>
    <name>wattplan::PresenterWindow</name>
    <message>
        <source>Presenter — %1</source>
        <comment>title of the slides</comment>
        <translation>演讲者 — %1</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The last slide</source>
        <translation>最后一页</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>title of a slide</comment>
        <translation>下一页：%1</translation>
    </message>
    <message>
        <source>No words are written for this section.</source>
        <translation>本节没有写文字。</translation>
    </message>
</context>
<context>
    <name>wattplan::RangeForm</name>
    <message>
        <source>Range of %1, %2</source>
        <comment>field, object</comment>
        <translation>%2：%1的范围</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <translation>不另设界限</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>Set the range</source>
        <translation>设定范围</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>A value and its weight a line, such as 4: 0.3</source>
        <translation>每行一个取值及其权重，例如 4: 0.3</translation>
    </message>
    <message>
        <source>A value a line; paste a column of a spreadsheet</source>
        <translation>每行一个取值；可粘贴电子表格中的一列</translation>
    </message>
</context>
<context>
    <name>wattplan::ReplaceBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In the cells shown that can be edited</source>
        <translation>范围：所示且可编辑的单元格</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <comment>that hold the text</comment>
        <translation>
            <numerusform>%n 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced, as one step.</source>
        <translation>
            <numerusform>已替换 %n 个单元格，可一步撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::ReportPage</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消，未写入任何文件。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <comment>path of a file</comment>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>%1 ✎</source>
        <comment>a section with words of the planner</comment>
        <translation>%1 ✎</translation>
    </message>
    <message>
        <source>Words in “%1”</source>
        <comment>a section</comment>
        <translation>“%1”中的文字</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>This picture can&apos;t be used. Choose a PNG, JPEG or SVG file of up to 512 KiB.</source>
        <translation>此图片无法使用。请选择不超过 512 KiB 的 PNG、JPEG 或 SVG 文件。</translation>
    </message>
    <message>
        <source>Save the report as a PDF file</source>
        <translation>将报告保存为 PDF 文件</translation>
    </message>
    <message>
        <source>Save the report as an HTML file</source>
        <translation>将报告保存为 HTML 文件</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信纸</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除标志</translation>
    </message>
    <message>
        <source>Space ticks a section; drag it, or press Alt with an arrow, to move it.</source>
        <translation>空格键勾选章节；拖动或按 Alt 加方向键可移动。</translation>
    </message>
    <message>
        <source>Move the section up</source>
        <translation>上移章节</translation>
    </message>
    <message>
        <source>Move the section down</source>
        <translation>下移章节</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>文字的语言</translation>
    </message>
    <message>
        <source>Words in the section</source>
        <translation>章节中的文字</translation>
    </message>
    <message>
        <source>Your own words, before what the section shows. {plan.energy} becomes the number.</source>
        <translation>您自己的文字，位于该节内容之前。{plan.energy} 会换成相应的数字。</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>报告进度</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Save HTML…</source>
        <translation>保存 HTML…</translation>
    </message>
    <message>
        <source>Make the preview</source>
        <translation>生成预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Reading results and drawing charts…</source>
        <translation>正在读取结果并绘制图表…</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Cancelled; the preview is not up to date.</source>
        <translation>已取消；预览不是最新的。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>number of a sheet, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Save the report as slides</source>
        <translation>将报告保存为幻灯片</translation>
    </message>
    <message>
        <source>PowerPoint (*.pptx)</source>
        <translation>PowerPoint (*.pptx)</translation>
    </message>
    <message>
        <source>Save slides…</source>
        <translation>保存幻灯片…</translation>
    </message>
    <message>
        <source>Save the memo as a PDF file</source>
        <translation>将备忘录保存为 PDF 文件</translation>
    </message>
    <message>
        <source>Save the slides as a PDF file</source>
        <translation>将幻灯片保存为 PDF 文件</translation>
    </message>
    <message>
        <source>Save the memo as an HTML file</source>
        <translation>将备忘录保存为 HTML 文件</translation>
    </message>
    <message>
        <source>A few</source>
        <comment>slides</comment>
        <translation>精简</translation>
    </message>
    <message>
        <source>All</source>
        <comment>slides</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>What is made of it</source>
        <translation>生成形式</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>Show the slides over the whole screen.</source>
        <translation>全屏放映幻灯片。</translation>
    </message>
    <message>
        <source>No result is called {%1}: the report has it as it is typed. Names are such as {plan.energy}.</source>
        <translation>没有名为 {%1} 的结果：报告中照原样写出。名称如 {plan.energy}。</translation>
    </message>
</context>
<context>
    <name>wattplan::ResultChooser</name>
    <message>
        <source>Choose results</source>
        <translation>选择结果</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>常用结果</translation>
    </message>
</context>
<context>
    <name>wattplan::RunTableModel</name>
    <message>
        <source>given</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布值</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
</context>
<context>
    <name>wattplan::SampleDialog</name>
    <message>
        <source>Export samples</source>
        <translation>导出抽样</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>Also the plan&apos;s usual results</source>
        <translation>并加上规划的常用结果</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>wattplan::SampleExport</name>
    <message>
        <source>Writing the draws…</source>
        <translation>正在写入抽样…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>导出抽样</translation>
    </message>
</context>
<context>
    <name>wattplan::SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>排期</translation>
    </message>
    <message>
        <source>Training runs on clusters</source>
        <translation>各集群的训练任务</translation>
    </message>
    <message>
        <source>drag a bar to move it · arrow keys move the selected one · Ctrl + wheel zooms</source>
        <translation>拖动时间条即可移动 · 方向键移动所选 · Ctrl + 滚轮缩放</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>各项数值</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>单击数字查看推导</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>all checks are on the page of checks</source>
        <translation>全部检查见“检查”页</translation>
    </message>
    <message>
        <source>Clusters, used and idle</source>
        <translation>集群的使用与闲置</translation>
    </message>
    <message>
        <source>%1 to %2, as the chart shows</source>
        <comment>dates</comment>
        <translation>%1 至 %2，与图一致</translation>
    </message>
</context>
<context>
    <name>wattplan::SeekPage</name>
    <message>
        <source>Goal seek</source>
        <translation>反算</translation>
    </message>
    <message>
        <source>What would have to be true</source>
        <translation>要达到目标，需要什么条件</translation>
    </message>
    <message>
        <source>within the range that the input may have</source>
        <translation>在输入项的允许范围内</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>By</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Object of the result</source>
        <translation>结果的对象</translation>
    </message>
    <message>
        <source>Object of the input</source>
        <translation>输入项的对象</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Keep as a what-if</source>
        <translation>存为方案</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>影响最大的输入</translation>
    </message>
    <message>
        <source>blue: more of it, more of the result; orange: less</source>
        <translation>蓝色：增大则结果增大；橙色：增大则结果减小</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>input, result</comment>
        <translation>以%1达到%2</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>each alternative by itself</source>
        <translation>逐一替换为每个选项</translation>
    </message>
    <message>
        <source>and</source>
        <translation>以及</translation>
    </message>
    <message>
        <source>Object of the second input</source>
        <translation>第二项输入的对象</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>第二项输入</translation>
    </message>
    <message>
        <source>no second input</source>
        <translation>不用第二项输入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>value</comment>
        <translation>设为 %1</translation>
    </message>
    <message>
        <source>Keep %1 as a what-if</source>
        <comment>value</comment>
        <translation>把 %1 存为方案</translation>
    </message>
    <message>
        <source>blue: more of it, more of the result; orange: less; pink: alternatives</source>
        <translation>蓝色：增大则结果增大；橙色：增大则结果减小；粉色：各备选项</translation>
    </message>
</context>
<context>
    <name>wattplan::ServingPage</name>
    <message>
        <source>Serving</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>larger batches to the left</source>
        <translation>批量越大越靠左</translation>
    </message>
    <message>
        <source>kept for the peak, busy on average</source>
        <translation>按高峰保有，平均忙碌</translation>
    </message>
    <message>
        <source>owned, over the months of the plan</source>
        <translation>自有，规划期内</translation>
    </message>
    <message>
        <source>The same in numbers</source>
        <translation>各项数值</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>单击数字查看推导</translation>
    </message>
    <message>
        <source>Services in numbers</source>
        <translation>推理服务各项数值</translation>
    </message>
</context>
<context>
    <name>wattplan::SheetExport</name>
    <message>
        <source>Writing the spreadsheet…</source>
        <translation>正在写表格…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export a spreadsheet</source>
        <translation>导出电子表格</translation>
    </message>
</context>
<context>
    <name>wattplan::SnapshotPanel</name>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Name of a snapshot</source>
        <translation>快照名称</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>保存快照</translation>
    </message>
    <message>
        <source>Keeps the plan with its what-ifs as it stands, under this name</source>
        <translation>以此名称保存规划及各方案现在的样子</translation>
    </message>
    <message>
        <source>%1
Taken %2 by %3, with Wattplan %4. Fingerprint %5…</source>
        <comment>name, time, author, version, digits</comment>
        <translation>%1
%3 于 %2 保存，Wattplan %4。指纹 %5…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在单独的窗口中打开</translation>
    </message>
    <message>
        <source>Restore as a what-if</source>
        <translation>还原为方案</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete “%1” for good</source>
        <comment>snapshot</comment>
        <translation>永久删除“%1”</translation>
    </message>
</context>
<context>
    <name>wattplan::SourceTableModel</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>发布网站</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Inputs fed</source>
        <translation>支撑输入数</translation>
    </message>
    <message>
        <source>Results fed</source>
        <translation>支撑结果数</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
</context>
<context>
    <name>wattplan::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What the plan rests on</source>
        <translation>规划的依据</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>筛选来源</translation>
    </message>
    <message>
        <source>What the source feeds</source>
        <translation>该来源支撑的输入和结果</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>sources</comment>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>Data (%1)</source>
        <comment>sources</comment>
        <translation>数据（%1）</translation>
    </message>
    <message>
        <source>Methods (%1)</source>
        <comment>sources</comment>
        <translation>方法（%1）</translation>
    </message>
    <message>
        <source>Old (%1)</source>
        <comment>sources</comment>
        <translation>过旧（%1）</translation>
    </message>
    <message>
        <source>feeds %1 and %2</source>
        <comment>number of inputs, number of results</comment>
        <translation>支撑 %1和 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n&#xa0;个输入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n&#xa0;个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What the sources feed</source>
        <translation>来源用在何处</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the library taken over. Undo takes them back.</source>
        <translation>
            <numerusform>已采用资料库的 %n 个值，可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s); what you typed is not among them</source>
        <translation>
            <numerusform>%n 个值；您键入的不在其中</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has other values now</source>
        <translation>资料库现有不同的值</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>The selected values of the library replace those of the plan.</source>
        <translation>用资料库中选中的值替换规划中的值。</translation>
    </message>
    <message>
        <source>Take over all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Every value of the library in this list replaces that of the plan.</source>
        <translation>用资料库中列出的所有值替换规划中的值。</translation>
    </message>
</context>
<context>
    <name>wattplan::StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>尚未存入文件</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● 已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Money in %1</source>
        <translation>显示币种：%1</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在抽样……</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>4,096 draws, 12 inputs</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s)</source>
        <translation>
            <numerusform>%n 项输入</numerusform>
        </translation>
    </message>
    <message>
        <source>recomputed: %1, in %2</source>
        <comment>number of values, time</comment>
        <translation>重算 %1 个数值，用时 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 条错误</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>wattplan::SweepPage</name>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Results over inputs</source>
        <translation>结果随输入的变化</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
    <message>
        <source>no second input</source>
        <translation>无第二项输入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Object of the result</source>
        <translation>结果所属对象</translation>
    </message>
    <message>
        <source>no further result</source>
        <translation>无其他结果</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>where is it crossed?</source>
        <translation>在何处越过？</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Keep as a what-if</source>
        <translation>存为方案</translation>
    </message>
    <message>
        <source>Where the limit is crossed</source>
        <translation>在何处越过限值</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>格子</translation>
    </message>
    <message>
        <source>Give a first and a last value that is larger, and how many from 2 on; equal ratios begin above 0. A list has commas between its values.</source>
        <translation>请给出起始值、更大的结束值，以及个数（至少 2）；等比须从大于 0 的值开始。列表的各值以逗号隔开。</translation>
    </message>
    <message>
        <source>Both inputs are the same one.</source>
        <translation>两项输入是同一项。</translation>
    </message>
    <message>
        <source>These are %1 cells; the page shows at most %2. The command line sweeps more.</source>
        <translation>共 %1 个格子；本页最多显示 %2 个。命令行可扫描更多。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 个格子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cell(s)</source>
        <translation>
            <numerusform>%1 / %n 个格子</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A click on a cell shows its inputs, which can be set or kept as a what-if.</source>
        <translation>点击格子可查看其输入，可直接采用或存为方案。</translation>
    </message>
    <message>
        <source>Cells of the sweep</source>
        <translation>扫描的全部格子</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Sweeping …</source>
        <translation>扫描中…</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be swept: %2.</source>
        <comment>values, why</comment>
        <translation>无法扫描“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>wattplan::TablePanel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>A copy of the selected row</source>
        <translation>复制所选行为新的一行</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the selected rows from the plan</source>
        <translation>从规划中移除所选行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1／%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>A row here belongs to a facility. Add a facility first.</source>
        <translation>此处的行须属于某个设施。先新增设施。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose columns, save views</source>
        <translation>选择列，保存视图</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <comment>columns</comment>
        <translation>更多（%1）</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>columns</comment>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show the fields for experts too</source>
        <translation>同时显示专家字段</translation>
    </message>
    <message>
        <source>Show only the fields that matter first</source>
        <translation>只显示常用字段</translation>
    </message>
</context>
<context>
    <name>wattplan::TableView</name>
    <message>
        <source>%1, %2</source>
        <comment>a cell: row, column</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: results and keys can&apos;t be pasted. Nothing was changed.</source>
        <translation>%1：结果和标识不能粘贴。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>after the reason</comment>
        <translation>%1未作任何更改。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Why this value?</source>
        <translation>这个值怎么来的？</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>隐藏“%1”</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择列…</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n cells together</source>
        <translation>
            <numerusform>同时编辑 %n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>“%1” was not entered. %2</source>
        <comment>text, why</comment>
        <translation>“%1”未录入。%2</translation>
    </message>
    <message>
        <source>Follow the parent what-if again</source>
        <translation>恢复沿用上级方案</translation>
    </message>
    <message>
        <source>Give it a range…</source>
        <translation>设定范围…</translation>
    </message>
    <message numerus="yes">
        <source>The block on the clipboard is too long by %n row(s). Add rows first. Nothing was changed.</source>
        <translation>
            <numerusform>剪贴板中的内容多出 %n 行。先增加行。未作任何更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The block on the clipboard is too wide by %n column(s). Nothing was changed.</source>
        <translation>
            <numerusform>剪贴板中的内容多出 %n 列。未作任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it open…</source>
        <translation>设为待定…</translation>
    </message>
</context>
<context>
    <name>wattplan::Tour</name>
    <message>
        <source>Change a number</source>
        <translation>改一个数</translation>
    </message>
    <message>
        <source>See what follows</source>
        <translation>看看影响</translation>
    </message>
    <message>
        <source>Every number says why</source>
        <translation>每个数都能说明来由</translation>
    </message>
    <message>
        <source>What asks for a look</source>
        <translation>需要留意之处</translation>
    </message>
    <message>
        <source>Your currency, your language</source>
        <translation>币种与语言</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>带走结果</translation>
    </message>
    <message>
        <source>Type another number of training tokens here, such as 600B, and press Enter. What follows from it is recomputed at once. Undo takes it back.</source>
        <translation>在这里填写另一个训练词元数，例如 6000 亿，然后按 Enter。受影响的结果立即重算，也可以撤销。</translation>
    </message>
    <message>
        <source>The overview shows what your plan comes to. Click this number to ask why it is what it is.</source>
        <translation>总览给出整个规划的结果。单击这个数，看它怎么来的。</translation>
    </message>
    <message>
        <source>The formula stands at the top, below it what it reads, down to inputs with their source. A triangle opens a step; a click on an input leads to its cell.</source>
        <translation>最上面是公式，下面是公式读取的各个数，直到输入及其来源。三角展开一步，单击输入可前往它的单元格。</translation>
    </message>
    <message>
        <source>The plan is checked against its limits after each edit. Buttons mend what can be mended, and one undo takes that back.</source>
        <translation>每次编辑后都对照各项限制检查规划。能改的配有按钮，一步即可撤销。</translation>
    </message>
    <message>
        <source>Switch them here at any time. Amounts are converted at the plan&apos;s exchange rates; the plan itself stays as it is.</source>
        <translation>随时可在这里切换。金额按规划的汇率换算，规划本身不变。</translation>
    </message>
    <message>
        <source>Charts and tables of the page leave here as pictures, PDF and CSV. Press F1 anywhere: the guide opens at what you are working on.</source>
        <translation>本页的图表和表格从这里导出为图片、PDF 和 CSV。在任何地方按 F1，指南会打开与当前内容有关的一节。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of a tour</comment>
        <translation>%1／%2</translation>
    </message>
</context>
<context>
    <name>wattplan::TrainingSummary</name>
    <message>
        <source>How runs are counted</source>
        <translation>训练任务如何计算</translation>
    </message>
    <message>
        <source>click a number to see why</source>
        <translation>单击数字查看推导</translation>
    </message>
    <message>
        <source>In quick mode MFU is that of a class of hardware. With “Layout” chosen above, memory, the time of a step and whether the run fits are counted too.</source>
        <translation>快速模式下，MFU 取自硬件类别。在上方选“并行布局”，还会计算显存、训练步时间，以及能否容纳。</translation>
    </message>
    <message>
        <source>within the expected error of MFU</source>
        <translation>在 MFU 的预期误差之内</translation>
    </message>
    <message>
        <source>undisturbed, by part</source>
        <translation>无中断时，按构成</translation>
    </message>
    <message>
        <source>the fullest one, by part</source>
        <translation>占用最多的一张，按构成</translation>
    </message>
</context>
<context>
    <name>wattplan::UncertaintyPage</name>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message numerus="yes">
        <source>Give %n input(s) their usual range</source>
        <translation>
            <numerusform>为 %n 项输入设定常见范围</numerusform>
        </translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Object of the result</source>
        <translation>结果所属对象</translation>
    </message>
    <message>
        <source>No input is a range yet</source>
        <translation>还没有以范围给出的输入</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>影响最大的输入</translation>
    </message>
    <message>
        <source>How likely each value is</source>
        <translation>各数值的可能性</translation>
    </message>
    <message>
        <source>drag the line</source>
        <translation>可拖动竖线</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累积</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Together with another result</source>
        <translation>与另一项结果的关系</translation>
    </message>
    <message>
        <source>Second result</source>
        <translation>第二项结果</translation>
    </message>
    <message>
        <source>Object of the second result</source>
        <translation>第二项结果所属对象</translation>
    </message>
    <message>
        <source>no second result</source>
        <translation>没有第二项结果</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>正在抽样……</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More: how much each input explains</source>
        <translation>更多：各项输入能解释多少</translation>
    </message>
    <message>
        <source>the first %1</source>
        <comment>draws</comment>
        <translation>前 %1</translation>
    </message>
    <message>
        <source>How much each input explains</source>
        <translation>各项输入能解释多少</translation>
    </message>
    <message>
        <source>Indices are of inputs that are independent. These go together, so there are none.</source>
        <translation>指数针对相互独立的输入。这些输入一起变动，因此不提供。</translation>
    </message>
    <message>
        <source>Correlations…</source>
        <translation>相关系数…</translation>
    </message>
    <message numerus="yes">
        <source>Correlations (%n)…</source>
        <translation>
            <numerusform>相关系数（%n）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export samples…</source>
        <translation>导出抽样…</translation>
    </message>
    <message>
        <source>Export samples</source>
        <translation>导出抽样</translation>
    </message>
    <message>
        <source>draws</source>
        <comment>name of a file</comment>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2.</source>
        <comment>path, draws</comment>
        <translation>已写入 %1：%2。</translation>
    </message>
    <message>
        <source>Results can say how sure they are once inputs do. Type a range into the cell of any number that may vary:
  4..7   between 4 and 7
  4..5..7   low, typical, high
  5±10%   around 5, two draws in three within 10 %
or press %1 in the cell for a form, which leaves a chip, a site or another choice open too. The plan&apos;s own values stay as they are: a range only adds what else they may be.
For many inputs the library and the defaults say what is usual.</source>
        <comment>keys</comment>
        <translation>只要输入说明自己有多确定，结果也就能说明。请在任何可以变动的数值的单元格中键入范围：
  4..7   介于 4 与 7 之间
  4..5..7   低值、典型值、高值
  5±10%   在 5 左右，三次中有两次相差不到 10 %
也可以在单元格中按 %1，用表单填写；芯片、站点等选择也可这样设为待定。规划原有的取值不变：范围只是补充它们还可能是什么。
许多输入的常见范围已由资料库与默认值给出。</translation>
    </message>
    <message>
        <source>each range from its P10 to its P90 · blue: more of it raises the result; orange: lowers it; green: an open choice</source>
        <translation>各范围从 P10 到 P90 · 蓝色：输入越大，结果越大；橙色：结果越小；绿色：待定的选择</translation>
    </message>
</context>
<context>
    <name>wattplan::WeatherLine</name>
    <message>
        <source>Weather of a file: %1</source>
        <translation>气象取自文件：%1</translation>
    </message>
    <message>
        <source>Weather made from the monthly means of %1</source>
        <comment>site</comment>
        <translation>气象由%1的月均值合成</translation>
    </message>
    <message>
        <source>Read EPW…</source>
        <translation>读入 EPW…</translation>
    </message>
    <message>
        <source>A year of hourly weather for this site, as an EnergyPlus weather file</source>
        <translation>该站点一年的逐时气象，EnergyPlus 气象文件</translation>
    </message>
    <message>
        <source>Drop the file&apos;s weather</source>
        <translation>弃用文件气象</translation>
    </message>
    <message>
        <source>Read as it stands: nothing was to be mended.</source>
        <translation>已原样读入，无需修补。</translation>
    </message>
    <message>
        <source>Mended: %1.</source>
        <translation>已修补：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between repairs</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Read a weather file</source>
        <translation>读入气象文件</translation>
    </message>
    <message>
        <source>EnergyPlus weather (*.epw)</source>
        <translation>EnergyPlus 气象文件 (*.epw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>wattplan::WhatIfButton</name>
    <message>
        <source>What-if</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>New what-if below this one</source>
        <translation>在此之下新建方案</translation>
    </message>
    <message>
        <source>Keep edits as a what-if, from</source>
        <translation>将编辑存为方案，自此步起</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>对比…</translation>
    </message>
</context>
<context>
    <name>wattplan::WhatIfPanel</name>
    <message>
        <source>What-if %1</source>
        <comment>number</comment>
        <translation>方案 %1</translation>
    </message>
    <message>
        <source>+ What-if</source>
        <translation>+ 方案</translation>
    </message>
    <message>
        <source>A what-if below the one that is shown</source>
        <translation>在当前方案之下新建方案</translation>
    </message>
    <message>
        <source>What can be done with the what-if selected</source>
        <translation>对所选方案的操作</translation>
    </message>
    <message>
        <source>What-ifs</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Note on this what-if</source>
        <translation>此方案的备注</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>切换到此方案</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <comment>what-if</comment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with what follows it</source>
        <translation>连同下级一起复制</translation>
    </message>
    <message>
        <source>Promote into %1</source>
        <comment>parent</comment>
        <translation>并入“%1”</translation>
    </message>
    <message>
        <source>Reset all its changes</source>
        <translation>还原全部更改</translation>
    </message>
    <message>
        <source>Delete; what follows it follows %1</source>
        <comment>parent</comment>
        <translation>删除，下级改为沿用“%1”</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete with what follows it</source>
        <translation>连同下级一起删除</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>By its place in the tree</source>
        <translation>按在树中的位置</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>朱红色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>wattplan::WhatIfTreeModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattplan::WhyPanel</name>
    <message>
        <source>Why this number?</source>
        <translation>这个数怎么来的？</translation>
    </message>
    <message>
        <source>Click a number to see the formula and the sources it comes from.</source>
        <translation>单击数字，查看其公式和来源。</translation>
    </message>
    <message>
        <source>What moves it most</source>
        <translation>影响最大的输入</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Chart</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隐藏）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a description</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>暂无可显示的内容</translation>
    </message>
    <message>
        <source>PNG picture, double size (*.png)</source>
        <translation>PNG 图片，两倍尺寸 (*.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PNG picture for print, four times the size (*.png)</source>
        <translation>PNG 图片，印刷用，四倍尺寸 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>重置视图</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Logarithmic values</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>Split into small charts</source>
        <translation>拆分为小图</translation>
    </message>
    <message>
        <source>Mark by dragging</source>
        <translation>拖动框选</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>取消框选</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>修改批注…</translation>
    </message>
    <message>
        <source>Write a note here…</source>
        <translation>在此处写批注…</translation>
    </message>
    <message>
        <source>Title and size of the picture…</source>
        <translation>图片的标题与尺寸…</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::ChartTable</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1, lower end</source>
        <translation>%1，下限</translation>
    </message>
    <message>
        <source>%1, upper end</source>
        <translation>%1，上限</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::ChartTableDialog</name>
    <message>
        <source>%1: the numbers</source>
        <comment>a chart</comment>
        <translation>%1：数据</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::ChartTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a quantity and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Choices</name>
    <message>
        <source>Stacked areas add up from zero, which a logarithmic axis does not have.</source>
        <translation>堆叠面积从零起累加，而对数坐标没有零。</translation>
    </message>
    <message>
        <source>Bars start at zero, which a logarithmic axis does not have.</source>
        <translation>条形从零开始，而对数坐标没有零。</translation>
    </message>
    <message>
        <source>This chart measures no values.</source>
        <translation>此图没有数值轴。</translation>
    </message>
    <message>
        <source>No value is above zero, so a logarithmic axis would be empty.</source>
        <translation>没有大于零的数值，对数坐标上将没有内容。</translation>
    </message>
    <message>
        <source>Bars stand apart already, a row for each.</source>
        <translation>条形已各占一行，无需拆分。</translation>
    </message>
    <message>
        <source>This chart has a row for each already.</source>
        <translation>此图已是每项一行，无需拆分。</translation>
    </message>
    <message>
        <source>There is only one series to show.</source>
        <translation>只有一个系列，无需拆分。</translation>
    </message>
    <message>
        <source>Colours tell the values here, not an axis.</source>
        <translation>这里用颜色表示数值，没有数值轴。</translation>
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
        <translation>隐藏“%1”</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示“%1”</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Write a note, press Enter</source>
        <translation>写批注，按回车键</translation>
    </message>
    <message>
        <source>No words: the note goes</source>
        <translation>清空文字即删除批注</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Overlay</name>
    <message>
        <source>%1: %2</source>
        <comment>a plan, a series of its chart</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::PictureChoices</name>
    <message>
        <source>Picture of the chart</source>
        <translation>图表的图片</translation>
    </message>
    <message>
        <source>px</source>
        <comment>pixels</comment>
        <translation>像素</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Text, of the usual size</source>
        <translation>文字（相对通常大小）</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Reading</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the ends of an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::Scene</name>
    <message numerus="yes">
        <source>%n value(s) ≤ 0 left out</source>
        <comment>of a logarithmic axis</comment>
        <translation>
            <numerusform>%n 个 ≤ 0 的数值未画出</numerusform>
        </translation>
    </message>
    <message>
        <source>P10–P90, • P50; bar: the plan</source>
        <translation>P10–P90，• P50；条形：规划值</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::SmallCharts</name>
    <message>
        <source>%1: %2</source>
        <comment>a chart and the series it shows</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>wattplan::charts::TableText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>heading of a column, unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
</TS>
