// @ts-nocheck
/** Whether a value keeps the schema of specs. Printed by ajv in `npm run schema`: do not edit. */

/** What is at fault, and against which part of the schema: both are JSON pointers. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export const keepsSchema: {
  (value: unknown): boolean;
  /** Of the last call: all that there are, or none. */
  errors?: readonly SchemaError[] | null;
} = validate21;

const schema6={type:"object",required:["version","name","input","layers","loss"],additionalProperties:!1,definitions:{activation:{
if:{type:"string"},then:{type:"string",enum:["linear","sigmoid","tanh","relu","leaky_relu","prelu","relu6","elu","selu",
"gelu","gelu_tanh","silu","mish","softplus","softsign","hard_sigmoid","hard_tanh","hard_swish","softmax"]},else:{if:{type:"\
object",required:["type"]},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"linear"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"sigmoid"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"tanh"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"relu"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"leaky_relu"},negative_slope:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"prelu"},initial_slope:{type:"number"},shared:{type:"boolean"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"relu6"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"elu"},alpha:{type:"number",exclusiveMinimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"selu"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"gelu"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"gelu_tanh"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"silu"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"mish"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"softplus"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"softsign"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"hard_sigmoid"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"hard_tanh"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
hard_swish"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"softmax"}}}]},else:{if:{
type:"object",required:["formula"]},then:{type:"object",required:["formula"],additionalProperties:!1,properties:{formula:{
type:"string",minLength:1,maxLength:2e3}}},else:{type:["string","object"],anyOf:[{required:["type"]},{required:["formula"],
properties:{formula:!0}}]}}}},bias:{type:"boolean"},normalization:{if:{type:"string"},then:{type:"string",enum:["batch",
"layer","none"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",
required:["type"],additionalProperties:!1,properties:{type:{const:"batch"},epsilon:{type:"number",exclusiveMinimum:0},momentum:{
type:"number",minimum:0,maximum:1},position:{type:"string",enum:["before_activation","after_activation"]}}},{type:"objec\
t",required:["type"],additionalProperties:!1,properties:{type:{const:"layer"},epsilon:{type:"number",exclusiveMinimum:0},
position:{type:"string",enum:["before_activation","after_activation"]}}}]},else:{type:["string","object"]}}},noise:{type:"\
number",minimum:0},dropout:{type:"number",minimum:0,exclusiveMaximum:1},regularization:{type:"object",additionalProperties:!1,
properties:{l1:{type:"number",minimum:0},l2:{type:"number",minimum:0},max_norm:{type:"number",exclusiveMinimum:0}}},initializer:{
if:{type:"string"},then:{type:"string",enum:["zeros","constant","normal","truncated_normal","uniform","glorot_normal","g\
lorot_uniform","he_normal","he_uniform","lecun_normal","lecun_uniform","orthogonal","randn","randn_scaled"]},else:{if:{type:"\
object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"zeros"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"con\
stant"},value:{type:"number"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"normal"},
mean:{type:"number"},std:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"truncated_normal"},mean:{type:"number"},std:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"uniform"},limit:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"glorot_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
glorot_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"he_normal"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"he_uniform"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"lecun_normal"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"lecun_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
orthogonal"},gain:{type:"number"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"ra\
ndn"},scale:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
randn_scaled"}}},{type:"object",required:["type","path"],additionalProperties:!1,properties:{type:{const:"file"},path:{type:"\
string",minLength:1,maxLength:4096,pattern:"\\.(safetensors|npz|npy)$"},tensor:{type:"string",minLength:1,maxLength:4096}}}]},
else:{type:["string","object"]}}},bias_initializer:{if:{type:"string"},then:{type:"string",enum:["zeros","constant","nor\
mal","truncated_normal","uniform","glorot_normal","glorot_uniform","he_normal","he_uniform","lecun_normal","lecun_unifor\
m","orthogonal","randn","randn_scaled"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},
oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"zeros"}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"constant"},value:{type:"number"}}},{type:"object",required:["ty\
pe"],additionalProperties:!1,properties:{type:{const:"normal"},mean:{type:"number"},std:{type:"number",minimum:0}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"truncated_normal"},mean:{type:"number"},std:{
type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"uniform"},limit:{
type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"glorot_norm\
al"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"glorot_uniform"}}},{type:"objec\
t",required:["type"],additionalProperties:!1,properties:{type:{const:"he_normal"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"he_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
lecun_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"lecun_uniform"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"orthogonal"},gain:{type:"number"}}},{type:"ob\
ject",required:["type"],additionalProperties:!1,properties:{type:{const:"randn"},scale:{type:"number",minimum:0}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"randn_scaled"}}},{type:"object",required:["ty\
pe","path"],additionalProperties:!1,properties:{type:{const:"file"},path:{type:"string",minLength:1,maxLength:4096,pattern:"\
\\.(safetensors|npz|npy)$"},tensor:{type:"string",minLength:1,maxLength:4096}}}]},else:{type:["string","object"]}}},add:{
if:{type:"string"},then:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},else:{if:{type:"object"},then:{type:"ob\
ject",required:["layer"],additionalProperties:!1,properties:{layer:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},
position:{type:"string",enum:["before_activation","after_activation"]}}},else:{type:["string","object"]}}}},properties:{
version:{type:"integer",const:1},name:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},description:{type:"string",
minLength:1,maxLength:2e3},input:{type:"object",additionalProperties:!1,not:{required:["units","shape"]},properties:{units:{
type:"integer",minimum:1,maximum:2147483647},shape:{type:"array",items:{type:"integer",minimum:1,maximum:2147483647},minItems:1,
maxItems:8},features:{type:"array",items:{type:"string",minLength:1,maxLength:200},minItems:1}},anyOf:[{required:["units"]},
{required:["shape"]}]},output:{type:"object",additionalProperties:!1,properties:{classes:{type:"array",items:{type:"stri\
ng",minLength:1,maxLength:200},minItems:2}}},defaults:{type:"object",additionalProperties:!1,properties:{activation:{$ref:"\
#/definitions/activation"},bias:{$ref:"#/definitions/bias"},normalization:{$ref:"#/definitions/normalization"},noise:{$ref:"\
#/definitions/noise"},dropout:{$ref:"#/definitions/dropout"},regularization:{$ref:"#/definitions/regularization"},initializer:{
$ref:"#/definitions/initializer"},bias_initializer:{$ref:"#/definitions/bias_initializer"}}},layers:{type:"array",minItems:1,
items:{if:{type:"object",required:["layers"]},then:{type:"object",required:["layers","repeat"],additionalProperties:!1,properties:{
repeat:{type:"integer",minimum:1,maximum:1e3},layers:{type:"array",minItems:1,items:{type:"object",required:["units"],additionalProperties:!1,
properties:{name:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},type:{type:"string",enum:["dense"]},units:{type:"\
integer",minimum:1,maximum:2147483647},activation:{$ref:"#/definitions/activation"},bias:{$ref:"#/definitions/bias"},normalization:{
$ref:"#/definitions/normalization"},add:{$ref:"#/definitions/add"},noise:{$ref:"#/definitions/noise"},dropout:{$ref:"#/d\
efinitions/dropout"},regularization:{$ref:"#/definitions/regularization"},initializer:{$ref:"#/definitions/initializer"},
bias_initializer:{$ref:"#/definitions/bias_initializer"}}}}}},else:{if:{type:"object"},then:{type:"object",required:["un\
its"],additionalProperties:!1,properties:{repeat:{type:"integer",minimum:1,maximum:1e3},name:{type:"string",pattern:"^[a\
-z][a-z0-9_]*$",maxLength:64},type:{type:"string",enum:["dense"]},units:{type:"integer",minimum:1,maximum:2147483647},activation:{
$ref:"#/definitions/activation"},bias:{$ref:"#/definitions/bias"},normalization:{$ref:"#/definitions/normalization"},add:{
$ref:"#/definitions/add"},noise:{$ref:"#/definitions/noise"},dropout:{$ref:"#/definitions/dropout"},regularization:{$ref:"\
#/definitions/regularization"},initializer:{$ref:"#/definitions/initializer"},bias_initializer:{$ref:"#/definitions/bias\
_initializer"}}},else:{type:["object"]}}}},loss:{if:{type:"string"},then:{type:"string",enum:["binary_crossentropy","foc\
al","hinge","squared_hinge","categorical_crossentropy","kl_divergence","mean_squared_error","half_mean_squared_error","m\
ean_absolute_error","huber","log_cosh","poisson"]},else:{if:{type:"object",required:["type"]},then:{type:"object",discriminator:{
propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"binary_cro\
ssentropy"},label_smoothing:{type:"number",minimum:0,exclusiveMaximum:1},reduction:{type:"string",enum:["sum_over_units",
"mean_over_units"]},from_logits:{type:"boolean"},class_weights:{type:"array",items:{type:"number",minimum:0}}}},{type:"o\
bject",required:["type"],additionalProperties:!1,properties:{type:{const:"focal"},gamma:{type:"number",minimum:0},alpha:{
type:"number",minimum:0,maximum:1},reduction:{type:"string",enum:["sum_over_units","mean_over_units"]},from_logits:{type:"\
boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"hinge"},reduction:{type:"s\
tring",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"squared_hinge"},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"categorical_crossentropy"},label_smoothing:{type:"number",minimum:0,
exclusiveMaximum:1},from_logits:{type:"boolean"},class_weights:{type:"array",items:{type:"number",minimum:0}}}},{type:"o\
bject",required:["type"],additionalProperties:!1,properties:{type:{const:"kl_divergence"},from_logits:{type:"boolean"}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"mean_squared_error"},reduction:{type:"\
string",enum:["mean_over_units","sum_over_units"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"half_mean_squared_error"},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},{type:"obje\
ct",required:["type"],additionalProperties:!1,properties:{type:{const:"mean_absolute_error"},reduction:{type:"string",enum:[
"mean_over_units","sum_over_units"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
huber"},delta:{type:"number",exclusiveMinimum:0},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},{
type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"log_cosh"},reduction:{type:"string",enum:[
"mean_over_units","sum_over_units"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
poisson"},epsilon:{type:"number",exclusiveMinimum:0},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}}]},
else:{if:{type:"object",required:["formula"]},then:{type:"object",required:["formula"],additionalProperties:!1,properties:{
formula:{type:"string",minLength:1,maxLength:2e3},reduction:{type:"string",enum:["mean_over_units","sum_over_units"]}}},
else:{type:["string","object"],anyOf:[{required:["type"]},{required:["formula"],properties:{formula:!0,reduction:!0}}]}}}},
regularization:{type:"object",additionalProperties:!1,properties:{l1:{type:"number",minimum:0},l2:{type:"number",minimum:0},
max_norm:{type:"number",exclusiveMinimum:0}}},optimizer:{if:{type:"string"},then:{type:"string",enum:["gradient_descent",
"momentum","nesterov","rmsprop","adagrad","adadelta","adam","amsgrad","adamw","adamax","nadam","radam","lion"]},else:{if:{
type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"gradient_descent"},learning_rate:{type:"number",exclusiveMinimum:0},weight_decay:{type:"number",
minimum:0},weight_decay_on:{type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"objec\
t",required:["type"],additionalProperties:!1,properties:{type:{const:"momentum"},learning_rate:{type:"number",exclusiveMinimum:0},
momentum:{type:"number",minimum:0,exclusiveMaximum:1},dampening:{type:"number",minimum:0,maximum:1},weight_decay:{type:"\
number",minimum:0},velocity:{type:"string",enum:["sum","mean","steps"]},weight_decay_on:{type:"string",enum:["all","weig\
hts"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"nesterov"},learning_rate:{type:"number",exclusiveMinimum:0},momentum:{type:"number",minimum:0,exclusiveMaximum:1},
weight_decay:{type:"number",minimum:0},velocity:{type:"string",enum:["sum","steps"]},weight_decay_on:{type:"string",enum:[
"all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"rmsprop"},learning_rate:{type:"number",exclusiveMinimum:0},rho:{type:"number",minimum:0,exclusiveMaximum:1},
momentum:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"num\
ber",minimum:0},centered:{type:"boolean"},epsilon_placement:{type:"string",enum:["outside","inside"]},weight_decay_on:{type:"\
string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"adagrad"},learning_rate:{type:"number",exclusiveMinimum:0},learning_rate_decay:{type:"number",minimum:0},
initial_accumulator_value:{type:"number",minimum:0},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},epsilon_placement:{type:"string",enum:["outside","inside"]},weight_decay_on:{type:"string",enum:["all","we\
ights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"adadelta"},learning_rate:{type:"number",exclusiveMinimum:0},rho:{type:"number",minimum:0,exclusiveMaximum:1},
epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"number",minimum:0},weight_decay_on:{type:"string",enum:["\
all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"adam"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},
beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},epsilon_placement:{type:"string",enum:["outside","hat","inside"]},weight_decay_on:{type:"string",enum:["al\
l","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"amsgrad"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},
beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},epsilon_placement:{type:"string",enum:["outside","hat"]},weight_decay_on:{type:"string",enum:["all","weigh\
ts"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"adamw"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{
type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"number",minimum:0},
epsilon_placement:{type:"string",enum:["outside","hat","inside"]},weight_decay_on:{type:"string",enum:["all","weights"]}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"adamax"},learning_rate:{type:"number",
exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{type:"number",minimum:0,exclusiveMaximum:1},
epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"number",minimum:0},epsilon_placement:{type:"string",enum:[
"inside","outside"]},weight_decay_on:{type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"nadam"},learning_rate:{type:"number",exclusiveMinimum:0},
beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"n\
umber",exclusiveMinimum:0},momentum_decay:{type:"number",minimum:0},weight_decay:{type:"number",minimum:0},weight_decay_on:{
type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"radam"},learning_rate:{type:"number",exclusiveMinimum:0},beta_1:{type:"number",minimum:0,exclusiveMaximum:1},
beta_2:{type:"number",minimum:0,exclusiveMaximum:1},epsilon:{type:"number",exclusiveMinimum:0},weight_decay:{type:"numbe\
r",minimum:0},weight_decay_on:{type:"string",enum:["all","weights"]},decoupled_weight_decay:{type:"boolean"}}},{type:"ob\
ject",required:["type"],additionalProperties:!1,properties:{type:{const:"lion"},learning_rate:{type:"number",exclusiveMinimum:0},
beta_1:{type:"number",minimum:0,exclusiveMaximum:1},beta_2:{type:"number",minimum:0,exclusiveMaximum:1},weight_decay:{type:"\
number",minimum:0},weight_decay_on:{type:"string",enum:["all","weights"]}}}]},else:{type:["string","object"]}}},training:{
type:"object",additionalProperties:!1,not:{required:["epochs","iterations"]},properties:{epochs:{type:"integer",minimum:1,
maximum:2147483647},iterations:{type:"integer",minimum:1,maximum:2147483647},batch_size:{if:{type:"number"},then:{type:"\
integer",minimum:1,maximum:2147483647},else:{if:{type:"string"},then:{type:"string",enum:["full"]},else:{type:["integer",
"string"]}}},seed:{type:"integer",minimum:0,maximum:9007199254740991},schedule:{if:{type:"string"},then:{type:"string",enum:[
"constant","step","exponential","inverse_time","polynomial","cosine","cosine_restarts","one_cycle","piecewise","reduce_o\
n_plateau"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"constant"},warmup:{type:"number",minimum:0},by:{type:"string",enum:[
"step","epoch"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"step"},factor:{type:"\
number",exclusiveMinimum:0,maximum:1},every:{type:"number",minimum:1},by:{type:"string",enum:["epoch","step"]}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"exponential"},factor:{type:"number",exclusiveMinimum:0,
maximum:1},by:{type:"string",enum:["epoch","step"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"inverse_time"},rate:{type:"number",minimum:0},every:{type:"number",minimum:1},by:{type:"string",enum:["epoc\
h","step"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"polynomial"},end:{type:"\
number",minimum:0},power:{type:"number",exclusiveMinimum:0},warmup:{type:"number",minimum:0},by:{type:"string",enum:["st\
ep","epoch"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"cosine"},minimum:{type:"\
number",minimum:0},warmup:{type:"number",minimum:0},by:{type:"string",enum:["step","epoch"]}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"cosine_restarts"},period:{type:"number",minimum:1},period_factor:{
type:"number",minimum:1},minimum:{type:"number",minimum:0},by:{type:"string",enum:["epoch","step"]}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"one_cycle"},rise:{type:"number",minimum:0,exclusiveMaximum:1},start_divisor:{
type:"number",minimum:1},end_divisor:{type:"number",minimum:1},shape:{type:"string",enum:["cosine","linear"]},by:{type:"\
string",enum:["step","epoch"]}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"piece\
wise"},by:{type:"string",enum:["epoch","step"]},boundaries:{type:"array",items:{type:"number",exclusiveMinimum:0},minItems:1},
factors:{type:"array",items:{type:"number",minimum:0},minItems:1}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"reduce_on_plateau"},factor:{type:"number",exclusiveMinimum:0,maximum:1},patience:{type:"number",
minimum:0},threshold:{type:"number",minimum:0,exclusiveMaximum:1},cooldown:{type:"number",minimum:0},minimum:{type:"numb\
er",minimum:0},monitor:{type:"string",enum:["training","validation"]}}}]},else:{type:["string","object"]}}},clip:{if:{type:"\
string"},then:{type:"string",enum:["global_norm","norm","value"]},else:{if:{type:"object"},then:{type:"object",discriminator:{
propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"global_nor\
m"},max_norm:{type:"number",exclusiveMinimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"norm"},max_norm:{type:"number",exclusiveMinimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"value"},max_value:{type:"number",exclusiveMinimum:0}}}]},else:{type:["string","object"]}}},early_stopping:{
type:"object",additionalProperties:!1,properties:{monitor:{enum:["cost","val_cost","val_accuracy","val_top_k_accuracy","\
val_precision","val_precision_macro","val_precision_micro","val_recall","val_recall_macro","val_recall_micro","val_f1","\
val_f1_macro","val_f1_micro","val_roc_auc","val_log_loss","val_mean_squared_error","val_root_mean_squared_error","val_me\
an_absolute_error","val_r2"]},patience:{type:"integer",minimum:0,maximum:2147483647},min_delta:{type:"number",minimum:0}}},
expect:{type:"object",propertyNames:{enum:["cost","val_cost","val_accuracy","val_top_k_accuracy","val_precision","val_pr\
ecision_macro","val_precision_micro","val_recall","val_recall_macro","val_recall_micro","val_f1","val_f1_macro","val_f1_\
micro","val_roc_auc","val_log_loss","val_mean_squared_error","val_root_mean_squared_error","val_mean_absolute_error","va\
l_r2","test_cost","test_accuracy","test_top_k_accuracy","test_precision","test_precision_macro","test_precision_micro","\
test_recall","test_recall_macro","test_recall_micro","test_f1","test_f1_macro","test_f1_micro","test_roc_auc","test_log_\
loss","test_mean_squared_error","test_root_mean_squared_error","test_mean_absolute_error","test_r2"]},additionalProperties:{
type:"object",additionalProperties:!1,properties:{min:{type:"number"},max:{type:"number"}},anyOf:[{required:["min"]},{required:[
"max"]}]}},input_gradient:{type:"boolean"},keep:{enum:["needed","all"]},example_weights:{type:"boolean"},metrics:{type:"\
array",minItems:1,items:{if:{type:"string"},then:{type:"string",enum:["accuracy","top_k_accuracy","precision","precision\
_macro","precision_micro","recall","recall_macro","recall_micro","f1","f1_macro","f1_micro","roc_auc","log_loss","mean_s\
quared_error","root_mean_squared_error","mean_absolute_error","r2"]},else:{if:{type:"object"},then:{type:"object",discriminator:{
propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"accuracy"}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"top_k_accuracy"},k:{type:"integer",minimum:1}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"precision"}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"precision_macro"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"precision_micro"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"recall"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"recall_macro"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"recall_micro"}}},{type:"object",required:["ty\
pe"],additionalProperties:!1,properties:{type:{const:"f1"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"f1_macro"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"f1_micro"}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"roc_auc"}}},{type:"object",required:["\
type"],additionalProperties:!1,properties:{type:{const:"log_loss"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"mean_squared_error"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"root_mean_squared_error"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"mea\
n_absolute_error"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"r2"}}}]},else:{type:[
"string","object"]}}}}}},data:{type:"object",required:["source"],additionalProperties:!1,properties:{source:{type:"objec\
t",discriminator:{propertyName:"format"},oneOf:[{type:"object",required:["format","target"],additionalProperties:!1,properties:{
format:{const:"csv"},path:{type:"string",minLength:1,maxLength:4096},test:{type:"string",minLength:1,maxLength:4096},target:{
if:{type:"string"},then:{type:"string",minLength:1,maxLength:200},else:{if:{type:"number"},then:{type:"integer",minimum:-2147483647,
maximum:2147483647},else:{if:{type:"array"},then:{type:"array",items:{if:{type:"string"},then:{type:"string",minLength:1,
maxLength:200},else:{if:{type:"number"},then:{type:"integer",minimum:-2147483647,maximum:2147483647},else:{type:["string",
"integer"]}}},minItems:1},else:{type:["string","integer","array"]}}}},example_weights:{if:{type:"string"},then:{type:"st\
ring",minLength:1,maxLength:200},else:{if:{type:"number"},then:{type:"integer",minimum:-2147483647,maximum:2147483647},else:{
type:["string","integer"]}}},header:{type:"boolean"},delimiter:{type:"string",pattern:'^[^"\\r\\n]$'}}},{type:"object",required:[
"format","target"],additionalProperties:!1,properties:{format:{const:"jsonl"},path:{type:"string",minLength:1,maxLength:4096},
test:{type:"string",minLength:1,maxLength:4096},target:{if:{type:"string"},then:{type:"string",minLength:1,maxLength:200},
else:{if:{type:"array"},then:{type:"array",items:{type:"string",minLength:1,maxLength:200},minItems:1},else:{type:["stri\
ng","array"]}}},example_weights:{type:"string",minLength:1,maxLength:200}}},{type:"object",required:["format"],additionalProperties:!1,
dependencies:{test_inputs:["test_labels"],test_labels:["test_inputs"],test_example_weights:["test_inputs","example_weigh\
ts"]},properties:{format:{const:"npy"},path:{type:"string",minLength:1,maxLength:4096},inputs:{type:"string",minLength:1,
maxLength:4096},labels:{type:"string",minLength:1,maxLength:4096},example_weights:{type:"string",minLength:1,maxLength:4096},
test_inputs:{type:"string",minLength:1,maxLength:4096},test_labels:{type:"string",minLength:1,maxLength:4096},test_example_weights:{
type:"string",minLength:1,maxLength:4096}}},{type:"object",required:["format"],additionalProperties:!1,dependencies:{test_inputs:[
"test_labels"],test_labels:["test_inputs"],test_example_weights:["test_inputs","example_weights"]},properties:{format:{const:"\
npz"},path:{type:"string",minLength:1,maxLength:4096},inputs:{type:"string",minLength:1,maxLength:4096},labels:{type:"st\
ring",minLength:1,maxLength:4096},example_weights:{type:"string",minLength:1,maxLength:4096},test_inputs:{type:"string",
minLength:1,maxLength:4096},test_labels:{type:"string",minLength:1,maxLength:4096},test_example_weights:{type:"string",minLength:1,
maxLength:4096}}},{type:"object",required:["format"],additionalProperties:!1,dependencies:{test_inputs:["test_labels"],test_labels:[
"test_inputs"]},properties:{format:{const:"idx"},path:{type:"string",minLength:1,maxLength:4096},inputs:{type:"string",minLength:1,
maxLength:4096},labels:{type:"string",minLength:1,maxLength:4096},test_inputs:{type:"string",minLength:1,maxLength:4096},
test_labels:{type:"string",minLength:1,maxLength:4096}}}]},preprocess:{if:{type:"string"},then:{type:"string",enum:["sta\
ndardize","minmax"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"obje\
ct",required:["type"],additionalProperties:!1,properties:{type:{const:"standardize"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"minmax"}}},{type:"object",required:["type","by"],additionalProperties:!1,
properties:{type:{const:"divide"},by:{type:"number",exclusiveMinimum:0}}}]},else:{type:["string","object"]}}},split:{type:"\
object",additionalProperties:!1,properties:{train:{type:"number",exclusiveMinimum:0,maximum:1},validation:{type:"number",
minimum:0,exclusiveMaximum:1},test:{type:"number",minimum:0,exclusiveMaximum:1},stratify:{type:"boolean"}}}}},sweep:{type:"\
object",required:["parameters"],additionalProperties:!1,properties:{method:{type:"string",enum:["grid","random","bayes"]},
metric:{enum:["cost","val_cost","val_accuracy","val_top_k_accuracy","val_precision","val_precision_macro","val_precision\
_micro","val_recall","val_recall_macro","val_recall_micro","val_f1","val_f1_macro","val_f1_micro","val_roc_auc","val_log\
_loss","val_mean_squared_error","val_root_mean_squared_error","val_mean_absolute_error","val_r2"]},parameters:{type:"obj\
ect",minProperties:1,additionalProperties:{type:"object",additionalProperties:!1,not:{anyOf:[{required:["values","unifor\
m"]},{required:["values","log_uniform"]},{required:["values","int"]},{required:["uniform","log_uniform"]},{required:["un\
iform","int"]},{required:["log_uniform","int"]},{required:["values","step"]}]},properties:{values:{type:"array",items:{},
minItems:1},uniform:{type:"array",items:{type:"number"},minItems:2,maxItems:2},log_uniform:{type:"array",items:{type:"nu\
mber",exclusiveMinimum:0},minItems:2,maxItems:2},int:{type:"array",items:{type:"integer"},minItems:2,maxItems:2},step:{type:"\
number",exclusiveMinimum:0},when:{type:"object",minProperties:1,additionalProperties:{}}},anyOf:[{required:["values"]},{
required:["uniform"]},{required:["log_uniform"]},{required:["int"]}]}},seeds:{type:"integer",minimum:1,maximum:1e3},early_termination:{
if:{type:"string"},then:{type:"string",enum:["asha"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"\
type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"asha"},min_epochs:{type:"\
integer",minimum:1,maximum:2147483647},reduction:{type:"number",minimum:2,maximum:100}}}]},else:{type:["string","object"]}}},
budget:{type:"object",additionalProperties:!1,properties:{trials:{type:"integer",minimum:1,maximum:1e6},minutes:{type:"n\
umber",exclusiveMinimum:0}},anyOf:[{required:["trials"]},{required:["minutes"]}]},parallel:{type:"integer",minimum:1,maximum:1024},
seed:{type:"integer",minimum:0,maximum:9007199254740991}}}}},func2=Object.prototype.hasOwnProperty,func3=text=>[...text].
length,pattern0=new RegExp("^[a-z][a-z0-9_]*$","u"),pattern7=new RegExp('^[^"\\r\\n]$',"u"),schema7={if:{type:"string"},
then:{type:"string",enum:["linear","sigmoid","tanh","relu","leaky_relu","prelu","relu6","elu","selu","gelu","gelu_tanh",
"silu","mish","softplus","softsign","hard_sigmoid","hard_tanh","hard_swish","softmax"]},else:{if:{type:"object",required:[
"type"]},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"linear"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"si\
gmoid"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"tanh"}}},{type:"object",required:[
"type"],additionalProperties:!1,properties:{type:{const:"relu"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"leaky_relu"},negative_slope:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"prelu"},initial_slope:{type:"number"},shared:{type:"boolean"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"relu6"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"elu"},alpha:{type:"number",exclusiveMinimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"selu"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"gelu"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"gelu_tanh"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"silu"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"mish"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"softplus"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"softsign"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"hard_sigmoid"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"hard_tanh"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
hard_swish"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"softmax"}}}]},else:{if:{
type:"object",required:["formula"]},then:{type:"object",required:["formula"],additionalProperties:!1,properties:{formula:{
type:"string",minLength:1,maxLength:2e3}}},else:{type:["string","object"],anyOf:[{required:["type"]},{required:["formula"],
properties:{formula:!0}}]}}}};function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;const _errs0=errors;let valid0=!0;const _errs1=errors;if(typeof data!="string"){const err0={};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs1===errors;errors=_errs0,vErrors!==null&&(_errs0?
vErrors.length=_errs0:vErrors=null);let ifClause0;if(_valid0){const _errs3=errors;if(typeof data!="string"){const err1={
instancePath,schemaPath:"#/definitions/activation/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(!(data==="linear"||data==="sigmoid"||data==="tanh"||data==="relu"||data==="leaky_r\
elu"||data==="prelu"||data==="relu6"||data==="elu"||data==="selu"||data==="gelu"||data==="gelu_tanh"||data==="silu"||data===
"mish"||data==="softplus"||data==="softsign"||data==="hard_sigmoid"||data==="hard_tanh"||data==="hard_swish"||data==="so\
ftmax")){const err2={instancePath,schemaPath:"#/definitions/activation/then/enum",keyword:"enum",params:{allowedValues:schema7.
then.enum}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs3===errors;valid0=_valid0,ifClause0=
"then"}else{const _errs5=errors,_errs6=errors;let valid1=!0;const _errs7=errors;if(errors===_errs7)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.type===void 0&&(missing0="type")){const err3={};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}else{const err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid1=_errs7===
errors;errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);let ifClause1;if(_valid1){const _errs9=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){const tag0=data.type;if(typeof tag0=="string")if(tag0==="linear")if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err5={instancePath,schemaPath:"#/definitions/a\
ctivation/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}for(const key0 in data)if(key0!=="type"){const err6={instancePath,schemaPath:"#/definitions/\
activation/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.type!==void 0&&data.type!=="linear"){const err7={instancePath:instancePath+
"/type",schemaPath:"#/definitions/activation/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"\
linear"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{const err8={instancePath,schemaPath:"#/definit\
ions/activation/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}else if(tag0==="sigmoid")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err9={
instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(const key1 in data)if(key1!=="type"){const err10={
instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key1}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.type!==void 0&&data.
type!=="sigmoid"){const err11={instancePath:instancePath+"/type",schemaPath:"#/definitions/activation/else/then/oneOf/1/\
properties/type/const",keyword:"const",params:{allowedValue:"sigmoid"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}else{const err12={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/1/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}else if(tag0==="tanh")if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){const err13={instancePath,schemaPath:"#/definitions/activation/el\
se/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}for(const key2 in data)if(key2!=="type"){const err14={instancePath,schemaPath:"#/definitions/activation/\
else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?
vErrors=[err14]:vErrors.push(err14),errors++}if(data.type!==void 0&&data.type!=="tanh"){const err15={instancePath:instancePath+
"/type",schemaPath:"#/definitions/activation/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
tanh"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{const err16={instancePath,schemaPath:"#/defini\
tions/activation/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++}else if(tag0==="relu")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err17={
instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}for(const key3 in data)if(key3!=="type"){const err18={
instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key3}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data.type!==void 0&&data.
type!=="relu"){const err19={instancePath:instancePath+"/type",schemaPath:"#/definitions/activation/else/then/oneOf/3/pro\
perties/type/const",keyword:"const",params:{allowedValue:"relu"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{
const err20={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/3/type",keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}else if(tag0==="leaky_relu")if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){if(data.type===void 0){const err21={instancePath,schemaPath:"#/definitions/activation/else/t\
hen/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),
errors++}for(const key4 in data)if(!(key4==="type"||key4==="negative_slope")){const err22={instancePath,schemaPath:"#/de\
finitions/activation/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data.type!==void 0&&data.type!=="leaky_relu"){const err23={
instancePath:instancePath+"/type",schemaPath:"#/definitions/activation/else/then/oneOf/4/properties/type/const",keyword:"\
const",params:{allowedValue:"leaky_relu"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data.negative_slope!==
void 0){let data5=data.negative_slope;if(typeof data5=="number"&&isFinite(data5)){if(data5<0||isNaN(data5)){const err24={
instancePath:instancePath+"/negative_slope",schemaPath:"#/definitions/activation/else/then/oneOf/4/properties/negative_s\
lope/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}else{
const err25={instancePath:instancePath+"/negative_slope",schemaPath:"#/definitions/activation/else/then/oneOf/4/properti\
es/negative_slope/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{
const err26={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/4/type",keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}else if(tag0==="prelu")if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.type===void 0){const err27={instancePath,schemaPath:"#/definitions/activation/else/then/on\
eOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}
for(const key5 in data)if(!(key5==="type"||key5==="initial_slope"||key5==="shared")){const err28={instancePath,schemaPath:"\
#/definitions/activation/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data.type!==void 0&&data.type!=="prelu"){const err29={instancePath:instancePath+
"/type",schemaPath:"#/definitions/activation/else/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"\
prelu"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data.initial_slope!==void 0){let data7=data.initial_slope;
if(!(typeof data7=="number"&&isFinite(data7))){const err30={instancePath:instancePath+"/initial_slope",schemaPath:"#/def\
initions/activation/else/then/oneOf/5/properties/initial_slope/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err30]:vErrors.push(err30),errors++}}if(data.shared!==void 0&&typeof data.shared!="boolean"){const err31={instancePath:instancePath+
"/shared",schemaPath:"#/definitions/activation/else/then/oneOf/5/properties/shared/type",keyword:"type",params:{type:"bo\
olean"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}else{const err32={instancePath,schemaPath:"#/defin\
itions/activation/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err32]:vErrors.
push(err32),errors++}else if(tag0==="relu6")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){
const err33={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}for(const key6 in data)if(key6!=="type"){const err34={
instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key6}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data.type!==void 0&&data.
type!=="relu6"){const err35={instancePath:instancePath+"/type",schemaPath:"#/definitions/activation/else/then/oneOf/6/pr\
operties/type/const",keyword:"const",params:{allowedValue:"relu6"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}else{
const err36={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/6/type",keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}else if(tag0==="elu")if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.type===void 0){const err37={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/7/r\
equired",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}
for(const key7 in data)if(!(key7==="type"||key7==="alpha")){const err38={instancePath,schemaPath:"#/definitions/activati\
on/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}};vErrors===null?
vErrors=[err38]:vErrors.push(err38),errors++}if(data.type!==void 0&&data.type!=="elu"){const err39={instancePath:instancePath+
"/type",schemaPath:"#/definitions/activation/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"\
elu"}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(data.alpha!==void 0){let data11=data.alpha;if(typeof data11==
"number"&&isFinite(data11)){if(data11<=0||isNaN(data11)){const err40={instancePath:instancePath+"/alpha",schemaPath:"#/d\
efinitions/activation/else/then/oneOf/7/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}else{const err41={instancePath:instancePath+"/\
alpha",schemaPath:"#/definitions/activation/else/then/oneOf/7/properties/alpha/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}}else{const err42={instancePath,schemaPath:"#/definitions/a\
ctivation/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err42]:vErrors.push(err42),
errors++}else if(tag0==="selu")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err43={
instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}for(const key8 in data)if(key8!=="type"){const err44={
instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/8/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key8}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}if(data.type!==void 0&&data.
type!=="selu"){const err45={instancePath:instancePath+"/type",schemaPath:"#/definitions/activation/else/then/oneOf/8/pro\
perties/type/const",keyword:"const",params:{allowedValue:"selu"}};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}else{
const err46={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/8/type",keyword:"type",params:{type:"obje\
ct"}};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}else if(tag0==="gelu")if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.type===void 0){const err47={instancePath,schemaPath:"#/definitions/activation/else/then/on\
eOf/9/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}
for(const key9 in data)if(key9!=="type"){const err48={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/\
9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}};vErrors===null?vErrors=[err48]:
vErrors.push(err48),errors++}if(data.type!==void 0&&data.type!=="gelu"){const err49={instancePath:instancePath+"/type",schemaPath:"\
#/definitions/activation/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"gelu"}};vErrors===
null?vErrors=[err49]:vErrors.push(err49),errors++}}else{const err50={instancePath,schemaPath:"#/definitions/activation/e\
lse/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}else if(tag0===
"gelu_tanh")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err51={instancePath,schemaPath:"\
#/definitions/activation/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err51]:vErrors.push(err51),errors++}for(const key10 in data)if(key10!=="type"){const err52={instancePath,schemaPath:"\
#/definitions/activation/else/then/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}};
vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}if(data.type!==void 0&&data.type!=="gelu_tanh"){const err53={
instancePath:instancePath+"/type",schemaPath:"#/definitions/activation/else/then/oneOf/10/properties/type/const",keyword:"\
const",params:{allowedValue:"gelu_tanh"}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}else{const err54={
instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/10/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err54]:vErrors.push(err54),errors++}else if(tag0==="silu")if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.type===void 0){const err55={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/11/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}for(const key11 in data)
if(key11!=="type"){const err56={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/11/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key11}};vErrors===null?vErrors=[err56]:vErrors.push(err56),
errors++}if(data.type!==void 0&&data.type!=="silu"){const err57={instancePath:instancePath+"/type",schemaPath:"#/definit\
ions/activation/else/then/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue:"silu"}};vErrors===null?vErrors=
[err57]:vErrors.push(err57),errors++}}else{const err58={instancePath,schemaPath:"#/definitions/activation/else/then/oneO\
f/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}else if(tag0===
"mish")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err59={instancePath,schemaPath:"\
#/definitions/activation/else/then/oneOf/12/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err59]:vErrors.push(err59),errors++}for(const key12 in data)if(key12!=="type"){const err60={instancePath,schemaPath:"\
#/definitions/activation/else/then/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}};
vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}if(data.type!==void 0&&data.type!=="mish"){const err61={instancePath:instancePath+
"/type",schemaPath:"#/definitions/activation/else/then/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue:"\
mish"}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}else{const err62={instancePath,schemaPath:"#/defini\
tions/activation/else/then/oneOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err62]:vErrors.
push(err62),errors++}else if(tag0==="softplus")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){
const err63={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/13/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}for(const key13 in data)if(key13!=="type"){const err64={
instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/13/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key13}};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}if(data.type!==void 0&&data.
type!=="softplus"){const err65={instancePath:instancePath+"/type",schemaPath:"#/definitions/activation/else/then/oneOf/1\
3/properties/type/const",keyword:"const",params:{allowedValue:"softplus"}};vErrors===null?vErrors=[err65]:vErrors.push(err65),
errors++}}else{const err66={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/13/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}else if(tag0==="softsign")if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){const err67={instancePath,schemaPath:"#/definitions/activation/el\
se/then/oneOf/14/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err67]:vErrors.push(
err67),errors++}for(const key14 in data)if(key14!=="type"){const err68={instancePath,schemaPath:"#/definitions/activatio\
n/else/then/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}};vErrors===null?
vErrors=[err68]:vErrors.push(err68),errors++}if(data.type!==void 0&&data.type!=="softsign"){const err69={instancePath:instancePath+
"/type",schemaPath:"#/definitions/activation/else/then/oneOf/14/properties/type/const",keyword:"const",params:{allowedValue:"\
softsign"}};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}}else{const err70={instancePath,schemaPath:"#/de\
finitions/activation/else/then/oneOf/14/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err70]:vErrors.
push(err70),errors++}else if(tag0==="hard_sigmoid")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){const err71={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/15/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}for(const key15 in data)if(key15!==
"type"){const err72={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/15/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key15}};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}if(data.
type!==void 0&&data.type!=="hard_sigmoid"){const err73={instancePath:instancePath+"/type",schemaPath:"#/definitions/acti\
vation/else/then/oneOf/15/properties/type/const",keyword:"const",params:{allowedValue:"hard_sigmoid"}};vErrors===null?vErrors=
[err73]:vErrors.push(err73),errors++}}else{const err74={instancePath,schemaPath:"#/definitions/activation/else/then/oneO\
f/15/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}else if(tag0===
"hard_tanh")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err75={instancePath,schemaPath:"\
#/definitions/activation/else/then/oneOf/16/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err75]:vErrors.push(err75),errors++}for(const key16 in data)if(key16!=="type"){const err76={instancePath,schemaPath:"\
#/definitions/activation/else/then/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16}};
vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}if(data.type!==void 0&&data.type!=="hard_tanh"){const err77={
instancePath:instancePath+"/type",schemaPath:"#/definitions/activation/else/then/oneOf/16/properties/type/const",keyword:"\
const",params:{allowedValue:"hard_tanh"}};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}}else{const err78={
instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/16/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err78]:vErrors.push(err78),errors++}else if(tag0==="hard_swish")if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){const err79={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/17/required",
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}for(const key17 in data)
if(key17!=="type"){const err80={instancePath,schemaPath:"#/definitions/activation/else/then/oneOf/17/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key17}};vErrors===null?vErrors=[err80]:vErrors.push(err80),
errors++}if(data.type!==void 0&&data.type!=="hard_swish"){const err81={instancePath:instancePath+"/type",schemaPath:"#/d\
efinitions/activation/else/then/oneOf/17/properties/type/const",keyword:"const",params:{allowedValue:"hard_swish"}};vErrors===
null?vErrors=[err81]:vErrors.push(err81),errors++}}else{const err82={instancePath,schemaPath:"#/definitions/activation/e\
lse/then/oneOf/17/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}else if(tag0===
"softmax")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err83={instancePath,schemaPath:"\
#/definitions/activation/else/then/oneOf/18/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err83]:vErrors.push(err83),errors++}for(const key18 in data)if(key18!=="type"){const err84={instancePath,schemaPath:"\
#/definitions/activation/else/then/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key18}};
vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}if(data.type!==void 0&&data.type!=="softmax"){const err85={instancePath:instancePath+
"/type",schemaPath:"#/definitions/activation/else/then/oneOf/18/properties/type/const",keyword:"const",params:{allowedValue:"\
softmax"}};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}else{const err86={instancePath,schemaPath:"#/def\
initions/activation/else/then/oneOf/18/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err86]:vErrors.
push(err86),errors++}else{const err87={instancePath,schemaPath:"#/definitions/activation/else/then/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}else{
const err88={instancePath,schemaPath:"#/definitions/activation/else/then/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}else{const err89={instancePath,
schemaPath:"#/definitions/activation/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err89]:
vErrors.push(err89),errors++}var _valid1=_errs9===errors;valid1=_valid1,ifClause1="then"}else{const _errs96=errors,_errs97=errors;
let valid41=!0;const _errs98=errors;if(errors===_errs98)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.formula===void 0&&(missing1="formula")){const err90={};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}else{
const err91={};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}var _valid2=_errs98===errors;errors=_errs97,vErrors!==
null&&(_errs97?vErrors.length=_errs97:vErrors=null);let ifClause2;if(_valid2){const _errs100=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.formula===void 0){const err92={instancePath,schemaPath:"#/definitions/activation\
/else/else/then/required",keyword:"required",params:{missingProperty:"formula"}};vErrors===null?vErrors=[err92]:vErrors.
push(err92),errors++}for(const key19 in data)if(key19!=="formula"){const err93={instancePath,schemaPath:"#/definitions/a\
ctivation/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key19}};vErrors===
null?vErrors=[err93]:vErrors.push(err93),errors++}if(data.formula!==void 0){let data23=data.formula;if(typeof data23=="s\
tring"){if(func3(data23)>2e3){const err94={instancePath:instancePath+"/formula",schemaPath:"#/definitions/activation/els\
e/else/then/properties/formula/maxLength",keyword:"maxLength",params:{limit:2e3}};vErrors===null?vErrors=[err94]:vErrors.
push(err94),errors++}if(func3(data23)<1){const err95={instancePath:instancePath+"/formula",schemaPath:"#/definitions/act\
ivation/else/else/then/properties/formula/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err95]:
vErrors.push(err95),errors++}}else{const err96={instancePath:instancePath+"/formula",schemaPath:"#/definitions/activatio\
n/else/else/then/properties/formula/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err96]:vErrors.
push(err96),errors++}}}else{const err97={instancePath,schemaPath:"#/definitions/activation/else/else/then/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}var _valid2=_errs100===errors;
valid41=_valid2,ifClause2="then"}else{const _errs105=errors;if(typeof data!="string"&&!(data&&typeof data=="object"&&!Array.
isArray(data))){const err98={instancePath,schemaPath:"#/definitions/activation/else/else/else/type",keyword:"type",params:{
type:schema7.else.else.else.type}};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}const _errs107=errors;let valid43=!1;
const _errs108=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.type===void 0){const err99={instancePath,
schemaPath:"#/definitions/activation/else/else/else/anyOf/0/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}var _valid3=_errs108===errors;if(valid43=valid43||_valid3,!valid43){
const _errs109=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.formula===void 0){const err100={instancePath,
schemaPath:"#/definitions/activation/else/else/else/anyOf/1/required",keyword:"required",params:{missingProperty:"formul\
a"}};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}var _valid3=_errs109===errors;valid43=valid43||_valid3}
if(valid43)errors=_errs107,vErrors!==null&&(_errs107?vErrors.length=_errs107:vErrors=null);else{const err101={instancePath,
schemaPath:"#/definitions/activation/else/else/else/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err101]:vErrors.
push(err101),errors++}var _valid2=_errs105===errors;valid41=_valid2,ifClause2="else"}if(!valid41){const err102={instancePath,
schemaPath:"#/definitions/activation/else/else/if",keyword:"if",params:{failingKeyword:ifClause2}};vErrors===null?vErrors=
[err102]:vErrors.push(err102),errors++}var _valid1=_errs96===errors;valid1=_valid1,ifClause1="else"}if(!valid1){const err103={
instancePath,schemaPath:"#/definitions/activation/else/if",keyword:"if",params:{failingKeyword:ifClause1}};vErrors===null?
vErrors=[err103]:vErrors.push(err103),errors++}var _valid0=_errs5===errors;valid0=_valid0,ifClause0="else"}if(!valid0){const err104={
instancePath,schemaPath:"#/definitions/activation/if",keyword:"if",params:{failingKeyword:ifClause0}};vErrors===null?vErrors=
[err104]:vErrors.push(err104),errors++}return validate22.errors=vErrors,errors===0}const schema8={type:"boolean"};function validate24(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data!="boolean"){const err0={
instancePath,schemaPath:"#/definitions/bias/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}return validate24.errors=vErrors,errors===0}const schema9={if:{type:"string"},then:{type:"st\
ring",enum:["batch","layer","none"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"batch"},epsilon:{type:"number",exclusiveMinimum:0},
momentum:{type:"number",minimum:0,maximum:1},position:{type:"string",enum:["before_activation","after_activation"]}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"layer"},epsilon:{type:"number",exclusiveMinimum:0},
position:{type:"string",enum:["before_activation","after_activation"]}}}]},else:{type:["string","object"]}}};function validate26(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;const _errs0=errors;let valid0=!0;
const _errs1=errors;if(typeof data!="string"){const err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs1===
errors;errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);let ifClause0;if(_valid0){const _errs3=errors;
if(typeof data!="string"){const err1={instancePath,schemaPath:"#/definitions/normalization/then/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!(data==="batch"||data==="layer"||data==="n\
one")){const err2={instancePath,schemaPath:"#/definitions/normalization/then/enum",keyword:"enum",params:{allowedValues:schema9.
then.enum}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs3===errors;valid0=_valid0,ifClause0=
"then"}else{const _errs5=errors,_errs6=errors;let valid1=!0;const _errs7=errors;if(!(data&&typeof data=="object"&&!Array.
isArray(data))){const err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid1=_errs7===errors;errors=
_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);let ifClause1;if(_valid1){const _errs9=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)){const tag0=data.type;if(typeof tag0=="string")if(tag0==="batch")if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){const err4={instancePath,schemaPath:"#/definitions/normalization/\
else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}for(const key0 in data)if(!(key0==="type"||key0==="epsilon"||key0==="momentum"||key0==="position")){const err5={
instancePath,schemaPath:"#/definitions/normalization/else/then/oneOf/0/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key0}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.type!==void 0&&data.
type!=="batch"){const err6={instancePath:instancePath+"/type",schemaPath:"#/definitions/normalization/else/then/oneOf/0/\
properties/type/const",keyword:"const",params:{allowedValue:"batch"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data.epsilon!==void 0){let data1=data.epsilon;if(typeof data1=="number"&&isFinite(data1)){if(data1<=0||isNaN(data1)){
const err7={instancePath:instancePath+"/epsilon",schemaPath:"#/definitions/normalization/else/then/oneOf/0/properties/ep\
silon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{const err8={instancePath:instancePath+"/epsilon",schemaPath:"#/definitions/normalization/else/\
then/oneOf/0/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err8]:vErrors.push(
err8),errors++}}if(data.momentum!==void 0){let data2=data.momentum;if(typeof data2=="number"&&isFinite(data2)){if(data2>
1||isNaN(data2)){const err9={instancePath:instancePath+"/momentum",schemaPath:"#/definitions/normalization/else/then/one\
Of/0/properties/momentum/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}if(data2<0||isNaN(data2)){const err10={instancePath:instancePath+"/momentum",schemaPath:"#/definitio\
ns/normalization/else/then/oneOf/0/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}}else{const err11={instancePath:instancePath+"/momentum",schemaPath:"#\
/definitions/normalization/else/then/oneOf/0/properties/momentum/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.position!==void 0){let data3=data.position;if(typeof data3!="\
string"){const err12={instancePath:instancePath+"/position",schemaPath:"#/definitions/normalization/else/then/oneOf/0/pr\
operties/position/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
if(!(data3==="before_activation"||data3==="after_activation")){const err13={instancePath:instancePath+"/position",schemaPath:"\
#/definitions/normalization/else/then/oneOf/0/properties/position/enum",keyword:"enum",params:{allowedValues:schema9.else.
then.oneOf[0].properties.position.enum}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}else{const err14={
instancePath,schemaPath:"#/definitions/normalization/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}else if(tag0==="layer")if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){const err15={instancePath,schemaPath:"#/definitions/normalization/else/then/oneOf/1/requir\
ed",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}for(const key1 in data)
if(!(key1==="type"||key1==="epsilon"||key1==="position")){const err16={instancePath,schemaPath:"#/definitions/normalizat\
ion/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}if(data.type!==void 0&&data.type!=="layer"){const err17={instancePath:instancePath+
"/type",schemaPath:"#/definitions/normalization/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
layer"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(data.epsilon!==void 0){let data5=data.epsilon;if(typeof data5==
"number"&&isFinite(data5)){if(data5<=0||isNaN(data5)){const err18={instancePath:instancePath+"/epsilon",schemaPath:"#/de\
finitions/normalization/else/then/oneOf/1/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{const err19={instancePath:instancePath+"/\
epsilon",schemaPath:"#/definitions/normalization/else/then/oneOf/1/properties/epsilon/type",keyword:"type",params:{type:"\
number"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data.position!==void 0){let data6=data.position;
if(typeof data6!="string"){const err20={instancePath:instancePath+"/position",schemaPath:"#/definitions/normalization/el\
se/then/oneOf/1/properties/position/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}if(!(data6==="before_activation"||data6==="after_activation")){const err21={instancePath:instancePath+
"/position",schemaPath:"#/definitions/normalization/else/then/oneOf/1/properties/position/enum",keyword:"enum",params:{allowedValues:schema9.
else.then.oneOf[1].properties.position.enum}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}else{const err22={
instancePath,schemaPath:"#/definitions/normalization/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}else{const err23={instancePath,schemaPath:"#/definitions/normalization\
/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=
[err23]:vErrors.push(err23),errors++}else{const err24={instancePath,schemaPath:"#/definitions/normalization/else/then/di\
scriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err24]:vErrors.
push(err24),errors++}}else{const err25={instancePath,schemaPath:"#/definitions/normalization/else/then/type",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var _valid1=_errs9===errors;valid1=
_valid1,ifClause1="then"}else{const _errs30=errors;if(typeof data!="string"&&!(data&&typeof data=="object"&&!Array.isArray(
data))){const err26={instancePath,schemaPath:"#/definitions/normalization/else/else/type",keyword:"type",params:{type:schema9.
else.else.type}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}var _valid1=_errs30===errors;valid1=_valid1,
ifClause1="else"}if(!valid1){const err27={instancePath,schemaPath:"#/definitions/normalization/else/if",keyword:"if",params:{
failingKeyword:ifClause1}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid0=_errs5===errors;valid0=
_valid0,ifClause0="else"}if(!valid0){const err28={instancePath,schemaPath:"#/definitions/normalization/if",keyword:"if",
params:{failingKeyword:ifClause0}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}return validate26.errors=
vErrors,errors===0}const schema10={type:"number",minimum:0};function validate28(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(typeof data=="number"&&isFinite(data)){if(data<0||isNaN(data)){const err0={
instancePath,schemaPath:"#/definitions/noise/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}}else{const err1={instancePath,schemaPath:"#/definitions/noise/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate28.errors=vErrors,
errors===0}const schema11={type:"number",minimum:0,exclusiveMaximum:1};function validate30(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(typeof data=="number"&&isFinite(data)){if(data<0||isNaN(
data)){const err0={instancePath,schemaPath:"#/definitions/dropout/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data>=1||isNaN(data)){const err1={instancePath,schemaPath:"\
#/definitions/dropout/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}}else{const err2={instancePath,schemaPath:"#/definitions/dropout/type",keyword:"type",
params:{type:"number"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate30.errors=vErrors,errors===
0}const schema12={type:"object",additionalProperties:!1,properties:{l1:{type:"number",minimum:0},l2:{type:"number",minimum:0},
max_norm:{type:"number",exclusiveMinimum:0}}};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){for(const key0 in data)if(!(key0==="l1"||
key0==="l2"||key0==="max_norm")){const err0={instancePath,schemaPath:"#/definitions/regularization/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.l1!==void 0){let data0=data.l1;if(typeof data0=="number"&&isFinite(data0)){if(data0<0||isNaN(data0)){const err1={
instancePath:instancePath+"/l1",schemaPath:"#/definitions/regularization/properties/l1/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}else{const err2={instancePath:instancePath+
"/l1",schemaPath:"#/definitions/regularization/properties/l1/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}if(data.l2!==void 0){let data1=data.l2;if(typeof data1=="number"&&isFinite(data1)){
if(data1<0||isNaN(data1)){const err3={instancePath:instancePath+"/l2",schemaPath:"#/definitions/regularization/propertie\
s/l2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
const err4={instancePath:instancePath+"/l2",schemaPath:"#/definitions/regularization/properties/l2/type",keyword:"type",
params:{type:"number"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.max_norm!==void 0){let data2=data.
max_norm;if(typeof data2=="number"&&isFinite(data2)){if(data2<=0||isNaN(data2)){const err5={instancePath:instancePath+"/\
max_norm",schemaPath:"#/definitions/regularization/properties/max_norm/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{const err6={instancePath:instancePath+
"/max_norm",schemaPath:"#/definitions/regularization/properties/max_norm/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}}}else{const err7={instancePath,schemaPath:"#/definitions/regularization\
/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate32.
errors=vErrors,errors===0}const schema13={if:{type:"string"},then:{type:"string",enum:["zeros","constant","normal","trun\
cated_normal","uniform","glorot_normal","glorot_uniform","he_normal","he_uniform","lecun_normal","lecun_uniform","orthog\
onal","randn","randn_scaled"]},else:{if:{type:"object"},then:{type:"object",discriminator:{propertyName:"type"},oneOf:[{
type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"zeros"}}},{type:"object",required:["typ\
e"],additionalProperties:!1,properties:{type:{const:"constant"},value:{type:"number"}}},{type:"object",required:["type"],
additionalProperties:!1,properties:{type:{const:"normal"},mean:{type:"number"},std:{type:"number",minimum:0}}},{type:"ob\
ject",required:["type"],additionalProperties:!1,properties:{type:{const:"truncated_normal"},mean:{type:"number"},std:{type:"\
number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"uniform"},limit:{
type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"glorot_norm\
al"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"glorot_uniform"}}},{type:"objec\
t",required:["type"],additionalProperties:!1,properties:{type:{const:"he_normal"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"he_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
lecun_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"lecun_uniform"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"orthogonal"},gain:{type:"number"}}},{type:"ob\
ject",required:["type"],additionalProperties:!1,properties:{type:{const:"randn"},scale:{type:"number",minimum:0}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"randn_scaled"}}},{type:"object",required:["ty\
pe","path"],additionalProperties:!1,properties:{type:{const:"file"},path:{type:"string",minLength:1,maxLength:4096,pattern:"\
\\.(safetensors|npz|npy)$"},tensor:{type:"string",minLength:1,maxLength:4096}}}]},else:{type:["string","object"]}}},pattern1=new RegExp(
"\\.(safetensors|npz|npy)$","u");function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;const _errs0=errors;let valid0=!0;const _errs1=errors;if(typeof data!="string"){const err0={};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs1===errors;errors=_errs0,vErrors!==null&&(_errs0?
vErrors.length=_errs0:vErrors=null);let ifClause0;if(_valid0){const _errs3=errors;if(typeof data!="string"){const err1={
instancePath,schemaPath:"#/definitions/initializer/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}if(!(data==="zeros"||data==="constant"||data==="normal"||data==="truncated_normal"||data===
"uniform"||data==="glorot_normal"||data==="glorot_uniform"||data==="he_normal"||data==="he_uniform"||data==="lecun_norma\
l"||data==="lecun_uniform"||data==="orthogonal"||data==="randn"||data==="randn_scaled")){const err2={instancePath,schemaPath:"\
#/definitions/initializer/then/enum",keyword:"enum",params:{allowedValues:schema13.then.enum}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}var _valid0=_errs3===errors;valid0=_valid0,ifClause0="then"}else{const _errs5=errors,_errs6=errors;
let valid1=!0;const _errs7=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){const err3={};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}var _valid1=_errs7===errors;errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=
_errs6:vErrors=null);let ifClause1;if(_valid1){const _errs9=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
const tag0=data.type;if(typeof tag0=="string")if(tag0==="zeros")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.
type===void 0){const err4={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/0/required",keyword:"requi\
red",params:{missingProperty:"type"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(const key0 in data)if(key0!==
"type"){const err5={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.
type!==void 0&&data.type!=="zeros"){const err6={instancePath:instancePath+"/type",schemaPath:"#/definitions/initializer/\
else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"zeros"}};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}else{const err7={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/0/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else if(tag0==="constant")if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err8={instancePath,schemaPath:"#/definitions/i\
nitializer/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}for(const key1 in data)if(!(key1==="type"||key1==="value")){const err9={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.type!==void 0&&data.type!=="constant"){const err10={instancePath:instancePath+
"/type",schemaPath:"#/definitions/initializer/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
constant"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data.value!==void 0){let data2=data.value;if(!(typeof data2==
"number"&&isFinite(data2))){const err11={instancePath:instancePath+"/value",schemaPath:"#/definitions/initializer/else/t\
hen/oneOf/1/properties/value/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),
errors++}}}else{const err12={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/1/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}else if(tag0==="normal")if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){const err13={instancePath,schemaPath:"#/definitions/initializer/e\
lse/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err13]:vErrors.push(
err13),errors++}for(const key2 in data)if(!(key2==="type"||key2==="mean"||key2==="std")){const err14={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};
vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data.type!==void 0&&data.type!=="normal"){const err15={instancePath:instancePath+
"/type",schemaPath:"#/definitions/initializer/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
normal"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.mean!==void 0){let data4=data.mean;if(!(typeof data4==
"number"&&isFinite(data4))){const err16={instancePath:instancePath+"/mean",schemaPath:"#/definitions/initializer/else/th\
en/oneOf/2/properties/mean/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}}if(data.std!==void 0){let data5=data.std;if(typeof data5=="number"&&isFinite(data5)){if(data5<0||isNaN(data5)){
const err17={instancePath:instancePath+"/std",schemaPath:"#/definitions/initializer/else/then/oneOf/2/properties/std/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{
const err18={instancePath:instancePath+"/std",schemaPath:"#/definitions/initializer/else/then/oneOf/2/properties/std/typ\
e",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{const err19={
instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}else if(tag0==="truncated_normal")if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.type===void 0){const err20={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/3/\
required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}
for(const key3 in data)if(!(key3==="type"||key3==="mean"||key3==="std")){const err21={instancePath,schemaPath:"#/definit\
ions/initializer/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.type!==void 0&&data.type!=="truncated_normal"){const err22={
instancePath:instancePath+"/type",schemaPath:"#/definitions/initializer/else/then/oneOf/3/properties/type/const",keyword:"\
const",params:{allowedValue:"truncated_normal"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(data.mean!==
void 0){let data7=data.mean;if(!(typeof data7=="number"&&isFinite(data7))){const err23={instancePath:instancePath+"/mean",
schemaPath:"#/definitions/initializer/else/then/oneOf/3/properties/mean/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.std!==void 0){let data8=data.std;if(typeof data8=="number"&&isFinite(
data8)){if(data8<0||isNaN(data8)){const err24={instancePath:instancePath+"/std",schemaPath:"#/definitions/initializer/el\
se/then/oneOf/3/properties/std/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err24]:
vErrors.push(err24),errors++}}else{const err25={instancePath:instancePath+"/std",schemaPath:"#/definitions/initializer/e\
lse/then/oneOf/3/properties/std/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err25]:vErrors.push(
err25),errors++}}}else{const err26={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/3/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}else if(tag0==="uniform")if(data&&
typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err27={instancePath,schemaPath:"#/definitions/\
initializer/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err27]:
vErrors.push(err27),errors++}for(const key4 in data)if(!(key4==="type"||key4==="limit")){const err28={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(data.type!==void 0&&data.type!=="uniform"){const err29={instancePath:instancePath+
"/type",schemaPath:"#/definitions/initializer/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"\
uniform"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data.limit!==void 0){let data10=data.limit;if(typeof data10==
"number"&&isFinite(data10)){if(data10<0||isNaN(data10)){const err30={instancePath:instancePath+"/limit",schemaPath:"#/de\
finitions/initializer/else/then/oneOf/4/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err30]:vErrors.push(err30),errors++}}else{const err31={instancePath:instancePath+"/limit",schemaPath:"#/de\
finitions/initializer/else/then/oneOf/4/properties/limit/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err31]:vErrors.push(err31),errors++}}}else{const err32={instancePath,schemaPath:"#/definitions/initializer/else/then/on\
eOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}else if(tag0===
"glorot_normal")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err33={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err33]:vErrors.push(err33),errors++}for(const key5 in data)if(key5!=="type"){const err34={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}};
vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data.type!==void 0&&data.type!=="glorot_normal"){const err35={
instancePath:instancePath+"/type",schemaPath:"#/definitions/initializer/else/then/oneOf/5/properties/type/const",keyword:"\
const",params:{allowedValue:"glorot_normal"}};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}else{const err36={
instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err36]:vErrors.push(err36),errors++}else if(tag0==="glorot_uniform")if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.type===void 0){const err37={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/6/\
required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}
for(const key6 in data)if(key6!=="type"){const err38={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf\
/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}};vErrors===null?vErrors=[err38]:
vErrors.push(err38),errors++}if(data.type!==void 0&&data.type!=="glorot_uniform"){const err39={instancePath:instancePath+
"/type",schemaPath:"#/definitions/initializer/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"\
glorot_uniform"}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}else{const err40={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err40]:
vErrors.push(err40),errors++}else if(tag0==="he_normal")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===
void 0){const err41={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/7/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}for(const key7 in data)if(key7!=="t\
ype"){const err42={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/7/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key7}};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(data.
type!==void 0&&data.type!=="he_normal"){const err43={instancePath:instancePath+"/type",schemaPath:"#/definitions/initial\
izer/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"he_normal"}};vErrors===null?vErrors=
[err43]:vErrors.push(err43),errors++}}else{const err44={instancePath,schemaPath:"#/definitions/initializer/else/then/one\
Of/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}else if(tag0===
"he_uniform")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err45={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err45]:vErrors.push(err45),errors++}for(const key8 in data)if(key8!=="type"){const err46={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}};
vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}if(data.type!==void 0&&data.type!=="he_uniform"){const err47={
instancePath:instancePath+"/type",schemaPath:"#/definitions/initializer/else/then/oneOf/8/properties/type/const",keyword:"\
const",params:{allowedValue:"he_uniform"}};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}else{const err48={
instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err48]:vErrors.push(err48),errors++}else if(tag0==="lecun_normal")if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){const err49={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/9/required",
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}for(const key9 in data)
if(key9!=="type"){const err50={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/9/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key9}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}
if(data.type!==void 0&&data.type!=="lecun_normal"){const err51={instancePath:instancePath+"/type",schemaPath:"#/definiti\
ons/initializer/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"lecun_normal"}};vErrors===
null?vErrors=[err51]:vErrors.push(err51),errors++}}else{const err52={instancePath,schemaPath:"#/definitions/initializer/\
else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}else if(tag0===
"lecun_uniform")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err53={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err53]:vErrors.push(err53),errors++}for(const key10 in data)if(key10!=="type"){const err54={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}};
vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}if(data.type!==void 0&&data.type!=="lecun_uniform"){const err55={
instancePath:instancePath+"/type",schemaPath:"#/definitions/initializer/else/then/oneOf/10/properties/type/const",keyword:"\
const",params:{allowedValue:"lecun_uniform"}};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}else{const err56={
instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/10/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err56]:vErrors.push(err56),errors++}else if(tag0==="orthogonal")if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){const err57={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/11/require\
d",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}for(const key11 in data)
if(!(key11==="type"||key11==="gain")){const err58={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/11\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11}};vErrors===null?vErrors=[err58]:
vErrors.push(err58),errors++}if(data.type!==void 0&&data.type!=="orthogonal"){const err59={instancePath:instancePath+"/t\
ype",schemaPath:"#/definitions/initializer/else/then/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue:"\
orthogonal"}};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(data.gain!==void 0){let data18=data.gain;if(!(typeof data18==
"number"&&isFinite(data18))){const err60={instancePath:instancePath+"/gain",schemaPath:"#/definitions/initializer/else/t\
hen/oneOf/11/properties/gain/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err60]:vErrors.push(err60),
errors++}}}else{const err61={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/11/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}else if(tag0==="randn")if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){const err62={instancePath,schemaPath:"#/definitions/initializer/e\
lse/then/oneOf/12/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err62]:vErrors.push(
err62),errors++}for(const key12 in data)if(!(key12==="type"||key12==="scale")){const err63={instancePath,schemaPath:"#/d\
efinitions/initializer/else/then/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}};
vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}if(data.type!==void 0&&data.type!=="randn"){const err64={instancePath:instancePath+
"/type",schemaPath:"#/definitions/initializer/else/then/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue:"\
randn"}};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}if(data.scale!==void 0){let data20=data.scale;if(typeof data20==
"number"&&isFinite(data20)){if(data20<0||isNaN(data20)){const err65={instancePath:instancePath+"/scale",schemaPath:"#/de\
finitions/initializer/else/then/oneOf/12/properties/scale/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err65]:vErrors.push(err65),errors++}}else{const err66={instancePath:instancePath+"/scale",schemaPath:"#/de\
finitions/initializer/else/then/oneOf/12/properties/scale/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err66]:vErrors.push(err66),errors++}}}else{const err67={instancePath,schemaPath:"#/definitions/initializer/else/then/on\
eOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}else if(tag0===
"randn_scaled")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err68={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/13/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err68]:vErrors.push(err68),errors++}for(const key13 in data)if(key13!=="type"){const err69={instancePath,schemaPath:"\
#/definitions/initializer/else/then/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}};
vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}if(data.type!==void 0&&data.type!=="randn_scaled"){const err70={
instancePath:instancePath+"/type",schemaPath:"#/definitions/initializer/else/then/oneOf/13/properties/type/const",keyword:"\
const",params:{allowedValue:"randn_scaled"}};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}}else{const err71={
instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/13/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err71]:vErrors.push(err71),errors++}else if(tag0==="file")if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.type===void 0){const err72={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/14/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}if(data.path===void 0){
const err73={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/14/required",keyword:"required",params:{
missingProperty:"path"}};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}for(const key14 in data)if(!(key14===
"type"||key14==="path"||key14==="tensor")){const err74={instancePath,schemaPath:"#/definitions/initializer/else/then/one\
Of/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}};vErrors===null?vErrors=[err74]:
vErrors.push(err74),errors++}if(data.type!==void 0&&data.type!=="file"){const err75={instancePath:instancePath+"/type",schemaPath:"\
#/definitions/initializer/else/then/oneOf/14/properties/type/const",keyword:"const",params:{allowedValue:"file"}};vErrors===
null?vErrors=[err75]:vErrors.push(err75),errors++}if(data.path!==void 0){let data23=data.path;if(typeof data23=="string"){
if(func3(data23)>4096){const err76={instancePath:instancePath+"/path",schemaPath:"#/definitions/initializer/else/then/on\
eOf/14/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err76]:vErrors.push(err76),
errors++}if(func3(data23)<1){const err77={instancePath:instancePath+"/path",schemaPath:"#/definitions/initializer/else/t\
hen/oneOf/14/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err77]:vErrors.push(
err77),errors++}if(!pattern1.test(data23)){const err78={instancePath:instancePath+"/path",schemaPath:"#/definitions/init\
ializer/else/then/oneOf/14/properties/path/pattern",keyword:"pattern",params:{pattern:"\\.(safetensors|npz|npy)$"}};vErrors===
null?vErrors=[err78]:vErrors.push(err78),errors++}}else{const err79={instancePath:instancePath+"/path",schemaPath:"#/def\
initions/initializer/else/then/oneOf/14/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err79]:vErrors.push(err79),errors++}}if(data.tensor!==void 0){let data24=data.tensor;if(typeof data24=="string"){if(func3(
data24)>4096){const err80={instancePath:instancePath+"/tensor",schemaPath:"#/definitions/initializer/else/then/oneOf/14/\
properties/tensor/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err80]:vErrors.push(err80),
errors++}if(func3(data24)<1){const err81={instancePath:instancePath+"/tensor",schemaPath:"#/definitions/initializer/else\
/then/oneOf/14/properties/tensor/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err81]:vErrors.
push(err81),errors++}}else{const err82={instancePath:instancePath+"/tensor",schemaPath:"#/definitions/initializer/else/t\
hen/oneOf/14/properties/tensor/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err82]:vErrors.push(
err82),errors++}}}else{const err83={instancePath,schemaPath:"#/definitions/initializer/else/then/oneOf/14/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}else{const err84={instancePath,
schemaPath:"#/definitions/initializer/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",
tagValue:tag0}};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}else{const err85={instancePath,schemaPath:"#\
/definitions/initializer/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}else{const err86={instancePath,schemaPath:"#/definitions/in\
itializer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}
var _valid1=_errs9===errors;valid1=_valid1,ifClause1="then"}else{const _errs92=errors;if(typeof data!="string"&&!(data&&
typeof data=="object"&&!Array.isArray(data))){const err87={instancePath,schemaPath:"#/definitions/initializer/else/else/\
type",keyword:"type",params:{type:schema13.else.else.type}};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}
var _valid1=_errs92===errors;valid1=_valid1,ifClause1="else"}if(!valid1){const err88={instancePath,schemaPath:"#/definit\
ions/initializer/else/if",keyword:"if",params:{failingKeyword:ifClause1}};vErrors===null?vErrors=[err88]:vErrors.push(err88),
errors++}var _valid0=_errs5===errors;valid0=_valid0,ifClause0="else"}if(!valid0){const err89={instancePath,schemaPath:"#\
/definitions/initializer/if",keyword:"if",params:{failingKeyword:ifClause0}};vErrors===null?vErrors=[err89]:vErrors.push(
err89),errors++}return validate34.errors=vErrors,errors===0}const schema14={if:{type:"string"},then:{type:"string",enum:[
"zeros","constant","normal","truncated_normal","uniform","glorot_normal","glorot_uniform","he_normal","he_uniform","lecu\
n_normal","lecun_uniform","orthogonal","randn","randn_scaled"]},else:{if:{type:"object"},then:{type:"object",discriminator:{
propertyName:"type"},oneOf:[{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"zeros"}}},
{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"constant"},value:{type:"number"}}},{type:"\
object",required:["type"],additionalProperties:!1,properties:{type:{const:"normal"},mean:{type:"number"},std:{type:"numb\
er",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"truncated_normal"},mean:{
type:"number"},std:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{
const:"uniform"},limit:{type:"number",minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{
type:{const:"glorot_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"glorot_\
uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"he_normal"}}},{type:"objec\
t",required:["type"],additionalProperties:!1,properties:{type:{const:"he_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,
properties:{type:{const:"lecun_normal"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"\
lecun_uniform"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"orthogonal"},gain:{type:"\
number"}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"randn"},scale:{type:"number",
minimum:0}}},{type:"object",required:["type"],additionalProperties:!1,properties:{type:{const:"randn_scaled"}}},{type:"o\
bject",required:["type","path"],additionalProperties:!1,properties:{type:{const:"file"},path:{type:"string",minLength:1,
maxLength:4096,pattern:"\\.(safetensors|npz|npy)$"},tensor:{type:"string",minLength:1,maxLength:4096}}}]},else:{type:["s\
tring","object"]}}};function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;const _errs0=errors;let valid0=!0;const _errs1=errors;if(typeof data!="string"){const err0={};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs1===errors;errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:
vErrors=null);let ifClause0;if(_valid0){const _errs3=errors;if(typeof data!="string"){const err1={instancePath,schemaPath:"\
#/definitions/bias_initializer/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}if(!(data==="zeros"||data==="constant"||data==="normal"||data==="truncated_normal"||data==="uniform"||data===
"glorot_normal"||data==="glorot_uniform"||data==="he_normal"||data==="he_uniform"||data==="lecun_normal"||data==="lecun_\
uniform"||data==="orthogonal"||data==="randn"||data==="randn_scaled")){const err2={instancePath,schemaPath:"#/definition\
s/bias_initializer/then/enum",keyword:"enum",params:{allowedValues:schema14.then.enum}};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}var _valid0=_errs3===errors;valid0=_valid0,ifClause0="then"}else{const _errs5=errors,_errs6=errors;let valid1=!0;
const _errs7=errors;if(!(data&&typeof data=="object"&&!Array.isArray(data))){const err3={};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}var _valid1=_errs7===errors;errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=
null);let ifClause1;if(_valid1){const _errs9=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){const tag0=data.
type;if(typeof tag0=="string")if(tag0==="zeros")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){
const err4={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/0/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(const key0 in data)if(key0!=="typ\
e"){const err5={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data.
type!==void 0&&data.type!=="zeros"){const err6={instancePath:instancePath+"/type",schemaPath:"#/definitions/bias_initial\
izer/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"zeros"}};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}else{const err7={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/0/\
type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else if(tag0==="c\
onstant")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err8={instancePath,schemaPath:"\
#/definitions/bias_initializer/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}for(const key1 in data)if(!(key1==="type"||key1==="value")){const err9={
instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/1/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(data.type!==void 0&&
data.type!=="constant"){const err10={instancePath:instancePath+"/type",schemaPath:"#/definitions/bias_initializer/else/t\
hen/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"constant"}};vErrors===null?vErrors=[err10]:vErrors.
push(err10),errors++}if(data.value!==void 0){let data2=data.value;if(!(typeof data2=="number"&&isFinite(data2))){const err11={
instancePath:instancePath+"/value",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/1/properties/value/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{const err12={instancePath,
schemaPath:"#/definitions/bias_initializer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err12]:vErrors.push(err12),errors++}else if(tag0==="normal")if(data&&typeof data=="object"&&!Array.isArray(data)){
if(data.type===void 0){const err13={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/2/required",
keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}for(const key2 in data)
if(!(key2==="type"||key2==="mean"||key2==="std")){const err14={instancePath,schemaPath:"#/definitions/bias_initializer/e\
lse/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=
[err14]:vErrors.push(err14),errors++}if(data.type!==void 0&&data.type!=="normal"){const err15={instancePath:instancePath+
"/type",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"\
normal"}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data.mean!==void 0){let data4=data.mean;if(!(typeof data4==
"number"&&isFinite(data4))){const err16={instancePath:instancePath+"/mean",schemaPath:"#/definitions/bias_initializer/el\
se/then/oneOf/2/properties/mean/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++}}if(data.std!==void 0){let data5=data.std;if(typeof data5=="number"&&isFinite(data5)){if(data5<0||isNaN(
data5)){const err17={instancePath:instancePath+"/std",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/2/prope\
rties/std/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}}else{const err18={instancePath:instancePath+"/std",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/\
2/properties/std/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}}else{
const err19={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/2/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}else if(tag0==="truncated_normal")if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.type===void 0){const err20={instancePath,schemaPath:"#/definitions/bias_initiali\
zer/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}for(const key3 in data)if(!(key3==="type"||key3==="mean"||key3==="std")){const err21={instancePath,
schemaPath:"#/definitions/bias_initializer/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key3}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data.type!==void 0&&data.type!==
"truncated_normal"){const err22={instancePath:instancePath+"/type",schemaPath:"#/definitions/bias_initializer/else/then/\
oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"truncated_normal"}};vErrors===null?vErrors=[err22]:
vErrors.push(err22),errors++}if(data.mean!==void 0){let data7=data.mean;if(!(typeof data7=="number"&&isFinite(data7))){const err23={
instancePath:instancePath+"/mean",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/3/properties/mean/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.std!==void 0){let data8=data.
std;if(typeof data8=="number"&&isFinite(data8)){if(data8<0||isNaN(data8)){const err24={instancePath:instancePath+"/std",
schemaPath:"#/definitions/bias_initializer/else/then/oneOf/3/properties/std/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}else{const err25={instancePath:instancePath+"\
/std",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/3/properties/std/type",keyword:"type",params:{type:"num\
ber"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}}else{const err26={instancePath,schemaPath:"#/defini\
tions/bias_initializer/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err26]:vErrors.
push(err26),errors++}else if(tag0==="uniform")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){
const err27={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/4/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}for(const key4 in data)if(!(key4===
"type"||key4==="limit")){const err28={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/4/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};vErrors===null?vErrors=[err28]:vErrors.push(
err28),errors++}if(data.type!==void 0&&data.type!=="uniform"){const err29={instancePath:instancePath+"/type",schemaPath:"\
#/definitions/bias_initializer/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"uniform"}};
vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data.limit!==void 0){let data10=data.limit;if(typeof data10==
"number"&&isFinite(data10)){if(data10<0||isNaN(data10)){const err30={instancePath:instancePath+"/limit",schemaPath:"#/de\
finitions/bias_initializer/else/then/oneOf/4/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}else{const err31={instancePath:instancePath+"/limit",schemaPath:"\
#/definitions/bias_initializer/else/then/oneOf/4/properties/limit/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err31]:vErrors.push(err31),errors++}}}else{const err32={instancePath,schemaPath:"#/definitions/bias_initia\
lizer/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),
errors++}else if(tag0==="glorot_normal")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err33={
instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}for(const key5 in data)if(key5!=="type"){const err34={
instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/5/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:key5}};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(data.type!==void 0&&
data.type!=="glorot_normal"){const err35={instancePath:instancePath+"/type",schemaPath:"#/definitions/bias_initializer/e\
lse/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"glorot_normal"}};vErrors===null?vErrors=[err35]:
vErrors.push(err35),errors++}}else{const err36={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/\
5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}else if(tag0===
"glorot_uniform")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err37={instancePath,
schemaPath:"#/definitions/bias_initializer/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}for(const key6 in data)if(key6!=="type"){const err38={instancePath,
schemaPath:"#/definitions/bias_initializer/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key6}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}if(data.type!==void 0&&data.type!==
"glorot_uniform"){const err39={instancePath:instancePath+"/type",schemaPath:"#/definitions/bias_initializer/else/then/on\
eOf/6/properties/type/const",keyword:"const",params:{allowedValue:"glorot_uniform"}};vErrors===null?vErrors=[err39]:vErrors.
push(err39),errors++}}else{const err40={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/6/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}else if(tag0==="he_no\
rmal")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err41={instancePath,schemaPath:"\
#/definitions/bias_initializer/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err41]:vErrors.push(err41),errors++}for(const key7 in data)if(key7!=="type"){const err42={instancePath,schemaPath:"\
#/definitions/bias_initializer/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}};
vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(data.type!==void 0&&data.type!=="he_normal"){const err43={
instancePath:instancePath+"/type",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/7/properties/type/const",keyword:"\
const",params:{allowedValue:"he_normal"}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}else{const err44={
instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err44]:vErrors.push(err44),errors++}else if(tag0==="he_uniform")if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.type===void 0){const err45={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/8/req\
uired",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}for(const key8 in data)
if(key8!=="type"){const err46={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/8/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key8}};vErrors===null?vErrors=[err46]:vErrors.push(err46),
errors++}if(data.type!==void 0&&data.type!=="he_uniform"){const err47={instancePath:instancePath+"/type",schemaPath:"#/d\
efinitions/bias_initializer/else/then/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue:"he_uniform"}};
vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}else{const err48={instancePath,schemaPath:"#/definitions/bi\
as_initializer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err48]:vErrors.push(
err48),errors++}else if(tag0==="lecun_normal")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){
const err49={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/9/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}for(const key9 in data)if(key9!=="t\
ype"){const err50={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/9/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key9}};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}if(data.
type!==void 0&&data.type!=="lecun_normal"){const err51={instancePath:instancePath+"/type",schemaPath:"#/definitions/bias\
_initializer/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"lecun_normal"}};vErrors===null?
vErrors=[err51]:vErrors.push(err51),errors++}}else{const err52={instancePath,schemaPath:"#/definitions/bias_initializer/\
else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}else if(tag0===
"lecun_uniform")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err53={instancePath,schemaPath:"\
#/definitions/bias_initializer/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err53]:vErrors.push(err53),errors++}for(const key10 in data)if(key10!=="type"){const err54={instancePath,schemaPath:"\
#/definitions/bias_initializer/else/then/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}};
vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}if(data.type!==void 0&&data.type!=="lecun_uniform"){const err55={
instancePath:instancePath+"/type",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/10/properties/type/const",keyword:"\
const",params:{allowedValue:"lecun_uniform"}};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}else{const err56={
instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/10/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}else if(tag0==="orthogonal")if(data&&typeof data=="object"&&
!Array.isArray(data)){if(data.type===void 0){const err57={instancePath,schemaPath:"#/definitions/bias_initializer/else/t\
hen/oneOf/11/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err57]:vErrors.push(err57),
errors++}for(const key11 in data)if(!(key11==="type"||key11==="gain")){const err58={instancePath,schemaPath:"#/definitio\
ns/bias_initializer/else/then/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11}};
vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}if(data.type!==void 0&&data.type!=="orthogonal"){const err59={
instancePath:instancePath+"/type",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/11/properties/type/const",keyword:"\
const",params:{allowedValue:"orthogonal"}};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(data.gain!==void 0){
let data18=data.gain;if(!(typeof data18=="number"&&isFinite(data18))){const err60={instancePath:instancePath+"/gain",schemaPath:"\
#/definitions/bias_initializer/else/then/oneOf/11/properties/gain/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err60]:vErrors.push(err60),errors++}}}else{const err61={instancePath,schemaPath:"#/definitions/bias_initia\
lizer/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err61]:vErrors.push(err61),
errors++}else if(tag0==="randn")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err62={
instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/12/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}for(const key12 in data)if(!(key12==="type"||key12===
"scale")){const err63={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/12/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key12}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}
if(data.type!==void 0&&data.type!=="randn"){const err64={instancePath:instancePath+"/type",schemaPath:"#/definitions/bia\
s_initializer/else/then/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue:"randn"}};vErrors===null?vErrors=
[err64]:vErrors.push(err64),errors++}if(data.scale!==void 0){let data20=data.scale;if(typeof data20=="number"&&isFinite(
data20)){if(data20<0||isNaN(data20)){const err65={instancePath:instancePath+"/scale",schemaPath:"#/definitions/bias_init\
ializer/else/then/oneOf/12/properties/scale/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?
vErrors=[err65]:vErrors.push(err65),errors++}}else{const err66={instancePath:instancePath+"/scale",schemaPath:"#/definit\
ions/bias_initializer/else/then/oneOf/12/properties/scale/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err66]:vErrors.push(err66),errors++}}}else{const err67={instancePath,schemaPath:"#/definitions/bias_initializer/else/th\
en/oneOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}else if(tag0===
"randn_scaled")if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){const err68={instancePath,schemaPath:"\
#/definitions/bias_initializer/else/then/oneOf/13/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err68]:vErrors.push(err68),errors++}for(const key13 in data)if(key13!=="type"){const err69={instancePath,schemaPath:"\
#/definitions/bias_initializer/else/then/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}};
vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}if(data.type!==void 0&&data.type!=="randn_scaled"){const err70={
instancePath:instancePath+"/type",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/13/properties/type/const",keyword:"\
const",params:{allowedValue:"randn_scaled"}};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}}else{const err71={
instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/13/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}else if(tag0==="file")if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.type===void 0){const err72={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/one\
Of/14/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}
if(data.path===void 0){const err73={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/oneOf/14/required",
keyword:"required",params:{missingProperty:"path"}};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}for(const key14 in data)
if(!(key14==="type"||key14==="path"||key14==="tensor")){const err74={instancePath,schemaPath:"#/definitions/bias_initial\
izer/else/then/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}};vErrors===
null?vErrors=[err74]:vErrors.push(err74),errors++}if(data.type!==void 0&&data.type!=="file"){const err75={instancePath:instancePath+
"/type",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/14/properties/type/const",keyword:"const",params:{allowedValue:"\
file"}};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}if(data.path!==void 0){let data23=data.path;if(typeof data23==
"string"){if(func3(data23)>4096){const err76={instancePath:instancePath+"/path",schemaPath:"#/definitions/bias_initializ\
er/else/then/oneOf/14/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err76]:
vErrors.push(err76),errors++}if(func3(data23)<1){const err77={instancePath:instancePath+"/path",schemaPath:"#/definition\
s/bias_initializer/else/then/oneOf/14/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err77]:vErrors.push(err77),errors++}if(!pattern1.test(data23)){const err78={instancePath:instancePath+"/path",schemaPath:"\
#/definitions/bias_initializer/else/then/oneOf/14/properties/path/pattern",keyword:"pattern",params:{pattern:"\\.(safeten\
sors|npz|npy)$"}};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}}else{const err79={instancePath:instancePath+
"/path",schemaPath:"#/definitions/bias_initializer/else/then/oneOf/14/properties/path/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}}if(data.tensor!==void 0){let data24=data.tensor;if(typeof data24==
"string"){if(func3(data24)>4096){const err80={instancePath:instancePath+"/tensor",schemaPath:"#/definitions/bias_initial\
izer/else/then/oneOf/14/properties/tensor/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err80]:
vErrors.push(err80),errors++}if(func3(data24)<1){const err81={instancePath:instancePath+"/tensor",schemaPath:"#/definiti\
ons/bias_initializer/else/then/oneOf/14/properties/tensor/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err81]:vErrors.push(err81),errors++}}else{const err82={instancePath:instancePath+"/tensor",schemaPath:"#/defini\
tions/bias_initializer/else/then/oneOf/14/properties/tensor/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err82]:vErrors.push(err82),errors++}}}else{const err83={instancePath,schemaPath:"#/definitions/bias_initializer\
/else/then/oneOf/14/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}else{
const err84={instancePath,schemaPath:"#/definitions/bias_initializer/else/then/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}else{const err85={
instancePath,schemaPath:"#/definitions/bias_initializer/else/then/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"type",tagValue:tag0}};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}else{const err86={instancePath,
schemaPath:"#/definitions/bias_initializer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err86]:vErrors.push(err86),errors++}var _valid1=_errs9===errors;valid1=_valid1,ifClause1="then"}else{const _errs92=errors;
if(typeof data!="string"&&!(data&&typeof data=="object"&&!Array.isArray(data))){const err87={instancePath,schemaPath:"#/\
definitions/bias_initializer/else/else/type",keyword:"type",params:{type:schema14.else.else.type}};vErrors===null?vErrors=
[err87]:vErrors.push(err87),errors++}var _valid1=_errs92===errors;valid1=_valid1,ifClause1="else"}if(!valid1){const err88={
instancePath,schemaPath:"#/definitions/bias_initializer/else/if",keyword:"if",params:{failingKeyword:ifClause1}};vErrors===
null?vErrors=[err88]:vErrors.push(err88),errors++}var _valid0=_errs5===errors;valid0=_valid0,ifClause0="else"}if(!valid0){
const err89={instancePath,schemaPath:"#/definitions/bias_initializer/if",keyword:"if",params:{failingKeyword:ifClause0}};
vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}return validate36.errors=vErrors,errors===0}const schema15={
if:{type:"string"},then:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},else:{if:{type:"object"},then:{type:"ob\
ject",required:["layer"],additionalProperties:!1,properties:{layer:{type:"string",pattern:"^[a-z][a-z0-9_]*$",maxLength:64},
position:{type:"string",enum:["before_activation","after_activation"]}}},else:{type:["string","object"]}}};function validate41(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;const _errs0=errors;let valid0=!0;
const _errs1=errors;if(typeof data!="string"){const err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs1===
errors;errors=_errs0,vErrors!==null&&(_errs0?vErrors.length=_errs0:vErrors=null);let ifClause0;if(_valid0){const _errs3=errors;
if(typeof data=="string"){if(func3(data)>64){const err1={instancePath,schemaPath:"#/definitions/add/then/maxLength",keyword:"\
maxLength",params:{limit:64}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(!pattern0.test(data)){const err2={
instancePath,schemaPath:"#/definitions/add/then/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{const err3={instancePath,schemaPath:"#/definitions/add/then/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs3===errors;
valid0=_valid0,ifClause0="then"}else{const _errs5=errors,_errs6=errors;let valid1=!0;const _errs7=errors;if(!(data&&typeof data==
"object"&&!Array.isArray(data))){const err4={};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid1=_errs7===
errors;errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);let ifClause1;if(_valid1){const _errs9=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.layer===void 0){const err5={instancePath,schemaPath:"#/def\
initions/add/else/then/required",keyword:"required",params:{missingProperty:"layer"}};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}for(const key0 in data)if(!(key0==="layer"||key0==="position")){const err6={instancePath,schemaPath:"\
#/definitions/add/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}if(data.layer!==void 0){let data0=data.layer;if(typeof data0=="string"){
if(func3(data0)>64){const err7={instancePath:instancePath+"/layer",schemaPath:"#/definitions/add/else/then/properties/la\
yer/maxLength",keyword:"maxLength",params:{limit:64}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(!pattern0.
test(data0)){const err8={instancePath:instancePath+"/layer",schemaPath:"#/definitions/add/else/then/properties/layer/pat\
tern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{
const err9={instancePath:instancePath+"/layer",schemaPath:"#/definitions/add/else/then/properties/layer/type",keyword:"t\
ype",params:{type:"string"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.position!==void 0){let data1=data.
position;if(typeof data1!="string"){const err10={instancePath:instancePath+"/position",schemaPath:"#/definitions/add/els\
e/then/properties/position/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),
errors++}if(!(data1==="before_activation"||data1==="after_activation")){const err11={instancePath:instancePath+"/positio\
n",schemaPath:"#/definitions/add/else/then/properties/position/enum",keyword:"enum",params:{allowedValues:schema15.else.
then.properties.position.enum}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}}else{const err12={instancePath,
schemaPath:"#/definitions/add/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}var _valid1=_errs9===errors;valid1=_valid1,ifClause1="then"}else{const _errs16=errors;if(typeof data!=
"string"&&!(data&&typeof data=="object"&&!Array.isArray(data))){const err13={instancePath,schemaPath:"#/definitions/add/\
else/else/type",keyword:"type",params:{type:schema15.else.else.type}};vErrors===null?vErrors=[err13]:vErrors.push(err13),
errors++}var _valid1=_errs16===errors;valid1=_valid1,ifClause1="else"}if(!valid1){const err14={instancePath,schemaPath:"\
#/definitions/add/else/if",keyword:"if",params:{failingKeyword:ifClause1}};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}var _valid0=_errs5===errors;valid0=_valid0,ifClause0="else"}if(!valid0){const err15={instancePath,schemaPath:"#\
/definitions/add/if",keyword:"if",params:{failingKeyword:ifClause0}};vErrors===null?vErrors=[err15]:vErrors.push(err15),
errors++}return validate41.errors=vErrors,errors===0}function validate21(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.version===void 0){
const err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}if(data.name===void 0){const err1={instancePath,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"name"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.input===void 0){
const err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"input"}};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(data.layers===void 0){const err3={instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"layers"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.loss===void 0){
const err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"loss"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}for(const key0 in data)if(!func2.call(schema6.properties,key0)){const err5={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.version!==void 0){let data0=data.version;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0))){const err6={instancePath:instancePath+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data0!==1){const err7={
instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.name!==void 0){let data1=data.name;if(typeof data1=="string"){if(func3(
data1)>64){const err8={instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{
limit:64}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(!pattern0.test(data1)){const err9={instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}else{const err10={instancePath:instancePath+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.description!==
void 0){let data2=data.description;if(typeof data2=="string"){if(func3(data2)>2e3){const err11={instancePath:instancePath+
"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:2e3}};vErrors===null?vErrors=
[err11]:vErrors.push(err11),errors++}if(func3(data2)<1){const err12={instancePath:instancePath+"/description",schemaPath:"\
#/properties/description/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}else{const err13={instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.input!==void 0){let data3=data.
input;const _errs10=errors,_errs11=errors;if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing0;if(data3.
units===void 0&&(missing0="units")||data3.shape===void 0&&(missing0="shape")){const err14={};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}}var valid1=_errs11===errors;if(valid1){const err15={instancePath:instancePath+"/input",schemaPath:"\
#/properties/input/not",keyword:"not",params:{}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}else errors=
_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);const _errs12=errors;let valid2=!1;const _errs13=errors;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)&&data3.units===void 0){const err16={instancePath:instancePath+"/\
input",schemaPath:"#/properties/input/anyOf/0/required",keyword:"required",params:{missingProperty:"units"}};vErrors===null?
vErrors=[err16]:vErrors.push(err16),errors++}var _valid0=_errs13===errors;if(valid2=valid2||_valid0,!valid2){const _errs14=errors;
if(data3&&typeof data3=="object"&&!Array.isArray(data3)&&data3.shape===void 0){const err17={instancePath:instancePath+"/\
input",schemaPath:"#/properties/input/anyOf/1/required",keyword:"required",params:{missingProperty:"shape"}};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}var _valid0=_errs14===errors;valid2=valid2||_valid0}if(valid2)errors=_errs12,
vErrors!==null&&(_errs12?vErrors.length=_errs12:vErrors=null);else{const err18={instancePath:instancePath+"/input",schemaPath:"\
#/properties/input/anyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data3&&
typeof data3=="object"&&!Array.isArray(data3)){for(const key1 in data3)if(!(key1==="units"||key1==="shape"||key1==="feat\
ures")){const err19={instancePath:instancePath+"/input",schemaPath:"#/properties/input/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(data3.
units!==void 0){let data4=data3.units;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){const err20={
instancePath:instancePath+"/input/units",schemaPath:"#/properties/input/properties/units/type",keyword:"type",params:{type:"\
integer"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(typeof data4=="number"&&isFinite(data4)){if(data4>
2147483647||isNaN(data4)){const err21={instancePath:instancePath+"/input/units",schemaPath:"#/properties/input/propertie\
s/units/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err21]:vErrors.push(
err21),errors++}if(data4<1||isNaN(data4)){const err22={instancePath:instancePath+"/input/units",schemaPath:"#/properties\
/input/properties/units/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}}if(data3.shape!==void 0){let data5=data3.shape;if(Array.isArray(data5)){if(data5.length>8){const err23={
instancePath:instancePath+"/input/shape",schemaPath:"#/properties/input/properties/shape/maxItems",keyword:"maxItems",params:{
limit:8}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data5.length<1){const err24={instancePath:instancePath+
"/input/shape",schemaPath:"#/properties/input/properties/shape/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err24]:vErrors.push(err24),errors++}const len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0];
if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){const err25={instancePath:instancePath+"/input\
/shape/"+i0,schemaPath:"#/properties/input/properties/shape/items/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++}if(typeof data6=="number"&&isFinite(data6)){if(data6>2147483647||isNaN(
data6)){const err26={instancePath:instancePath+"/input/shape/"+i0,schemaPath:"#/properties/input/properties/shape/items/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}if(data6<1||isNaN(data6)){const err27={instancePath:instancePath+"/input/shape/"+i0,schemaPath:"#/properties/in\
put/properties/shape/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err27]:vErrors.
push(err27),errors++}}}}else{const err28={instancePath:instancePath+"/input/shape",schemaPath:"#/properties/input/proper\
ties/shape/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data3.
features!==void 0){let data7=data3.features;if(Array.isArray(data7)){if(data7.length<1){const err29={instancePath:instancePath+
"/input/features",schemaPath:"#/properties/input/properties/features/minItems",keyword:"minItems",params:{limit:1}};vErrors===
null?vErrors=[err29]:vErrors.push(err29),errors++}const len1=data7.length;for(let i1=0;i1<len1;i1++){let data8=data7[i1];
if(typeof data8=="string"){if(func3(data8)>200){const err30={instancePath:instancePath+"/input/features/"+i1,schemaPath:"\
#/properties/input/properties/features/items/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[
err30]:vErrors.push(err30),errors++}if(func3(data8)<1){const err31={instancePath:instancePath+"/input/features/"+i1,schemaPath:"\
#/properties/input/properties/features/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err31]:
vErrors.push(err31),errors++}}else{const err32={instancePath:instancePath+"/input/features/"+i1,schemaPath:"#/properties\
/input/properties/features/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err32]:vErrors.push(
err32),errors++}}}else{const err33={instancePath:instancePath+"/input/features",schemaPath:"#/properties/input/propertie\
s/features/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}}else{
const err34={instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data.output!==void 0){let data9=data.output;if(data9&&typeof data9==
"object"&&!Array.isArray(data9)){for(const key2 in data9)if(key2!=="classes"){const err35={instancePath:instancePath+"/o\
utput",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};
vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data9.classes!==void 0){let data10=data9.classes;if(Array.
isArray(data10)){if(data10.length<2){const err36={instancePath:instancePath+"/output/classes",schemaPath:"#/properties/o\
utput/properties/classes/minItems",keyword:"minItems",params:{limit:2}};vErrors===null?vErrors=[err36]:vErrors.push(err36),
errors++}const len2=data10.length;for(let i2=0;i2<len2;i2++){let data11=data10[i2];if(typeof data11=="string"){if(func3(
data11)>200){const err37={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/properties/output/properties/cla\
sses/items/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}
if(func3(data11)<1){const err38={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/properties/output/propert\
ies/classes/items/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}else{
const err39={instancePath:instancePath+"/output/classes/"+i2,schemaPath:"#/properties/output/properties/classes/items/ty\
pe",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}}else{const err40={
instancePath:instancePath+"/output/classes",schemaPath:"#/properties/output/properties/classes/type",keyword:"type",params:{
type:"array"}};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}}else{const err41={instancePath:instancePath+
"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err41]:vErrors.
push(err41),errors++}}if(data.defaults!==void 0){let data12=data.defaults;if(data12&&typeof data12=="object"&&!Array.isArray(
data12)){for(const key3 in data12)if(!(key3==="activation"||key3==="bias"||key3==="normalization"||key3==="noise"||key3===
"dropout"||key3==="regularization"||key3==="initializer"||key3==="bias_initializer")){const err42={instancePath:instancePath+
"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}};
vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}data12.activation!==void 0&&(validate22(data12.activation,{instancePath:instancePath+
"/defaults/activation",parentData:data12,parentDataProperty:"activation",rootData})||(vErrors=vErrors===null?validate22.
errors:vErrors.concat(validate22.errors),errors=vErrors.length)),data12.bias!==void 0&&(validate24(data12.bias,{instancePath:instancePath+
"/defaults/bias",parentData:data12,parentDataProperty:"bias",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.
concat(validate24.errors),errors=vErrors.length)),data12.normalization!==void 0&&(validate26(data12.normalization,{instancePath:instancePath+
"/defaults/normalization",parentData:data12,parentDataProperty:"normalization",rootData})||(vErrors=vErrors===null?validate26.
errors:vErrors.concat(validate26.errors),errors=vErrors.length)),data12.noise!==void 0&&(validate28(data12.noise,{instancePath:instancePath+
"/defaults/noise",parentData:data12,parentDataProperty:"noise",rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.
concat(validate28.errors),errors=vErrors.length)),data12.dropout!==void 0&&(validate30(data12.dropout,{instancePath:instancePath+
"/defaults/dropout",parentData:data12,parentDataProperty:"dropout",rootData})||(vErrors=vErrors===null?validate30.errors:
vErrors.concat(validate30.errors),errors=vErrors.length)),data12.regularization!==void 0&&(validate32(data12.regularization,
{instancePath:instancePath+"/defaults/regularization",parentData:data12,parentDataProperty:"regularization",rootData})||
(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length)),data12.initializer!==
void 0&&(validate34(data12.initializer,{instancePath:instancePath+"/defaults/initializer",parentData:data12,parentDataProperty:"\
initializer",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length)),
data12.bias_initializer!==void 0&&(validate36(data12.bias_initializer,{instancePath:instancePath+"/defaults/bias_initial\
izer",parentData:data12,parentDataProperty:"bias_initializer",rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.
concat(validate36.errors),errors=vErrors.length))}else{const err43={instancePath:instancePath+"/defaults",schemaPath:"#/\
properties/defaults/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}
if(data.layers!==void 0){let data21=data.layers;if(Array.isArray(data21)){if(data21.length<1){const err44={instancePath:instancePath+
"/layers",schemaPath:"#/properties/layers/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err44]:
vErrors.push(err44),errors++}const len3=data21.length;for(let i3=0;i3<len3;i3++){let data22=data21[i3];const _errs47=errors;
let valid14=!0;const _errs48=errors;if(errors===_errs48)if(data22&&typeof data22=="object"&&!Array.isArray(data22)){let missing1;
if(data22.layers===void 0&&(missing1="layers")){const err45={};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}else{
const err46={};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}var _valid1=_errs48===errors;errors=_errs47,vErrors!==
null&&(_errs47?vErrors.length=_errs47:vErrors=null);let ifClause0;if(_valid1){const _errs50=errors;if(data22&&typeof data22==
"object"&&!Array.isArray(data22)){if(data22.layers===void 0){const err47={instancePath:instancePath+"/layers/"+i3,schemaPath:"\
#/properties/layers/items/then/required",keyword:"required",params:{missingProperty:"layers"}};vErrors===null?vErrors=[err47]:
vErrors.push(err47),errors++}if(data22.repeat===void 0){const err48={instancePath:instancePath+"/layers/"+i3,schemaPath:"\
#/properties/layers/items/then/required",keyword:"required",params:{missingProperty:"repeat"}};vErrors===null?vErrors=[err48]:
vErrors.push(err48),errors++}for(const key4 in data22)if(!(key4==="repeat"||key4==="layers")){const err49={instancePath:instancePath+
"/layers/"+i3,schemaPath:"#/properties/layers/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}};
vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}if(data22.repeat!==void 0){let data23=data22.repeat;if(!(typeof data23==
"number"&&!(data23%1)&&!isNaN(data23)&&isFinite(data23))){const err50={instancePath:instancePath+"/layers/"+i3+"/repeat",
schemaPath:"#/properties/layers/items/then/properties/repeat/type",keyword:"type",params:{type:"integer"}};vErrors===null?
vErrors=[err50]:vErrors.push(err50),errors++}if(typeof data23=="number"&&isFinite(data23)){if(data23>1e3||isNaN(data23)){
const err51={instancePath:instancePath+"/layers/"+i3+"/repeat",schemaPath:"#/properties/layers/items/then/properties/rep\
eat/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}
if(data23<1||isNaN(data23)){const err52={instancePath:instancePath+"/layers/"+i3+"/repeat",schemaPath:"#/properties/laye\
rs/items/then/properties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err52]:
vErrors.push(err52),errors++}}}if(data22.layers!==void 0){let data24=data22.layers;if(Array.isArray(data24)){if(data24.length<
1){const err53={instancePath:instancePath+"/layers/"+i3+"/layers",schemaPath:"#/properties/layers/items/then/properties/\
layers/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}const len4=data24.
length;for(let i4=0;i4<len4;i4++){let data25=data24[i4];if(data25&&typeof data25=="object"&&!Array.isArray(data25)){if(data25.
units===void 0){const err54={instancePath:instancePath+"/layers/"+i3+"/layers/"+i4,schemaPath:"#/properties/layers/items\
/then/properties/layers/items/required",keyword:"required",params:{missingProperty:"units"}};vErrors===null?vErrors=[err54]:
vErrors.push(err54),errors++}for(const key5 in data25)if(!func2.call(schema6.properties.layers.items.then.properties.layers.
items.properties,key5)){const err55={instancePath:instancePath+"/layers/"+i3+"/layers/"+i4,schemaPath:"#/properties/laye\
rs/items/then/properties/layers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}};
vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}if(data25.name!==void 0){let data26=data25.name;if(typeof data26==
"string"){if(func3(data26)>64){const err56={instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+"/name",schemaPath:"#/\
properties/layers/items/then/properties/layers/items/properties/name/maxLength",keyword:"maxLength",params:{limit:64}};vErrors===
null?vErrors=[err56]:vErrors.push(err56),errors++}if(!pattern0.test(data26)){const err57={instancePath:instancePath+"/la\
yers/"+i3+"/layers/"+i4+"/name",schemaPath:"#/properties/layers/items/then/properties/layers/items/properties/name/patte\
rn",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}else{
const err58={instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+"/name",schemaPath:"#/properties/layers/items/then/pr\
operties/layers/items/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err58]:vErrors.
push(err58),errors++}}if(data25.type!==void 0){let data27=data25.type;if(typeof data27!="string"){const err59={instancePath:instancePath+
"/layers/"+i3+"/layers/"+i4+"/type",schemaPath:"#/properties/layers/items/then/properties/layers/items/properties/type/t\
ype",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(data27!=="den\
se"){const err60={instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+"/type",schemaPath:"#/properties/layers/items/th\
en/properties/layers/items/properties/type/enum",keyword:"enum",params:{allowedValues:schema6.properties.layers.items.then.
properties.layers.items.properties.type.enum}};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}}if(data25.units!==
void 0){let data28=data25.units;if(!(typeof data28=="number"&&!(data28%1)&&!isNaN(data28)&&isFinite(data28))){const err61={
instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+"/units",schemaPath:"#/properties/layers/items/then/properties/lay\
ers/items/properties/units/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err61]:vErrors.push(err61),
errors++}if(typeof data28=="number"&&isFinite(data28)){if(data28>2147483647||isNaN(data28)){const err62={instancePath:instancePath+
"/layers/"+i3+"/layers/"+i4+"/units",schemaPath:"#/properties/layers/items/then/properties/layers/items/properties/units\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err62]:vErrors.push(err62),
errors++}if(data28<1||isNaN(data28)){const err63={instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+"/units",schemaPath:"\
#/properties/layers/items/then/properties/layers/items/properties/units/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1}};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}}data25.activation!==void 0&&(validate22(data25.
activation,{instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+"/activation",parentData:data25,parentDataProperty:"ac\
tivation",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length)),
data25.bias!==void 0&&(validate24(data25.bias,{instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+"/bias",parentData:data25,
parentDataProperty:"bias",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=
vErrors.length)),data25.normalization!==void 0&&(validate26(data25.normalization,{instancePath:instancePath+"/layers/"+i3+
"/layers/"+i4+"/normalization",parentData:data25,parentDataProperty:"normalization",rootData})||(vErrors=vErrors===null?
validate26.errors:vErrors.concat(validate26.errors),errors=vErrors.length)),data25.add!==void 0&&(validate41(data25.add,
{instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+"/add",parentData:data25,parentDataProperty:"add",rootData})||(vErrors=
vErrors===null?validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length)),data25.noise!==void 0&&(validate28(
data25.noise,{instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+"/noise",parentData:data25,parentDataProperty:"noise",
rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length)),data25.dropout!==
void 0&&(validate30(data25.dropout,{instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+"/dropout",parentData:data25,parentDataProperty:"\
dropout",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length)),
data25.regularization!==void 0&&(validate32(data25.regularization,{instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+
"/regularization",parentData:data25,parentDataProperty:"regularization",rootData})||(vErrors=vErrors===null?validate32.errors:
vErrors.concat(validate32.errors),errors=vErrors.length)),data25.initializer!==void 0&&(validate34(data25.initializer,{instancePath:instancePath+
"/layers/"+i3+"/layers/"+i4+"/initializer",parentData:data25,parentDataProperty:"initializer",rootData})||(vErrors=vErrors===
null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length)),data25.bias_initializer!==void 0&&(validate36(
data25.bias_initializer,{instancePath:instancePath+"/layers/"+i3+"/layers/"+i4+"/bias_initializer",parentData:data25,parentDataProperty:"\
bias_initializer",rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.
length))}else{const err64={instancePath:instancePath+"/layers/"+i3+"/layers/"+i4,schemaPath:"#/properties/layers/items/t\
hen/properties/layers/items/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err64]:vErrors.push(err64),
errors++}}}else{const err65={instancePath:instancePath+"/layers/"+i3+"/layers",schemaPath:"#/properties/layers/items/the\
n/properties/layers/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}}}else{
const err66={instancePath:instancePath+"/layers/"+i3,schemaPath:"#/properties/layers/items/then/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}var _valid1=_errs50===errors;valid14=_valid1,
ifClause0="then"}else{const _errs75=errors,_errs76=errors;let valid19=!0;const _errs77=errors;if(!(data22&&typeof data22==
"object"&&!Array.isArray(data22))){const err67={};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}var _valid2=_errs77===
errors;errors=_errs76,vErrors!==null&&(_errs76?vErrors.length=_errs76:vErrors=null);let ifClause1;if(_valid2){const _errs79=errors;
if(data22&&typeof data22=="object"&&!Array.isArray(data22)){if(data22.units===void 0){const err68={instancePath:instancePath+
"/layers/"+i3,schemaPath:"#/properties/layers/items/else/then/required",keyword:"required",params:{missingProperty:"unit\
s"}};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}for(const key6 in data22)if(!func2.call(schema6.properties.
layers.items.else.then.properties,key6)){const err69={instancePath:instancePath+"/layers/"+i3,schemaPath:"#/properties/l\
ayers/items/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}};vErrors===null?
vErrors=[err69]:vErrors.push(err69),errors++}if(data22.repeat!==void 0){let data38=data22.repeat;if(!(typeof data38=="nu\
mber"&&!(data38%1)&&!isNaN(data38)&&isFinite(data38))){const err70={instancePath:instancePath+"/layers/"+i3+"/repeat",schemaPath:"\
#/properties/layers/items/else/then/properties/repeat/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err70]:vErrors.push(err70),errors++}if(typeof data38=="number"&&isFinite(data38)){if(data38>1e3||isNaN(data38)){const err71={
instancePath:instancePath+"/layers/"+i3+"/repeat",schemaPath:"#/properties/layers/items/else/then/properties/repeat/maxi\
mum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}if(data38<
1||isNaN(data38)){const err72={instancePath:instancePath+"/layers/"+i3+"/repeat",schemaPath:"#/properties/layers/items/e\
lse/then/properties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err72]:vErrors.
push(err72),errors++}}}if(data22.name!==void 0){let data39=data22.name;if(typeof data39=="string"){if(func3(data39)>64){
const err73={instancePath:instancePath+"/layers/"+i3+"/name",schemaPath:"#/properties/layers/items/else/then/properties/\
name/maxLength",keyword:"maxLength",params:{limit:64}};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}if(!pattern0.
test(data39)){const err74={instancePath:instancePath+"/layers/"+i3+"/name",schemaPath:"#/properties/layers/items/else/th\
en/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]*$"}};vErrors===null?vErrors=[err74]:vErrors.
push(err74),errors++}}else{const err75={instancePath:instancePath+"/layers/"+i3+"/name",schemaPath:"#/properties/layers/\
items/else/then/properties/name/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err75]:vErrors.push(
err75),errors++}}if(data22.type!==void 0){let data40=data22.type;if(typeof data40!="string"){const err76={instancePath:instancePath+
"/layers/"+i3+"/type",schemaPath:"#/properties/layers/items/else/then/properties/type/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}if(data40!=="dense"){const err77={instancePath:instancePath+
"/layers/"+i3+"/type",schemaPath:"#/properties/layers/items/else/then/properties/type/enum",keyword:"enum",params:{allowedValues:schema6.
properties.layers.items.else.then.properties.type.enum}};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}}if(data22.
units!==void 0){let data41=data22.units;if(!(typeof data41=="number"&&!(data41%1)&&!isNaN(data41)&&isFinite(data41))){const err78={
instancePath:instancePath+"/layers/"+i3+"/units",schemaPath:"#/properties/layers/items/else/then/properties/units/type",
keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}if(typeof data41=="n\
umber"&&isFinite(data41)){if(data41>2147483647||isNaN(data41)){const err79={instancePath:instancePath+"/layers/"+i3+"/un\
its",schemaPath:"#/properties/layers/items/else/then/properties/units/maximum",keyword:"maximum",params:{comparison:"<=",
limit:2147483647}};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}if(data41<1||isNaN(data41)){const err80={
instancePath:instancePath+"/layers/"+i3+"/units",schemaPath:"#/properties/layers/items/else/then/properties/units/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}}}data22.
activation!==void 0&&(validate22(data22.activation,{instancePath:instancePath+"/layers/"+i3+"/activation",parentData:data22,
parentDataProperty:"activation",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),
errors=vErrors.length)),data22.bias!==void 0&&(validate24(data22.bias,{instancePath:instancePath+"/layers/"+i3+"/bias",parentData:data22,
parentDataProperty:"bias",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=
vErrors.length)),data22.normalization!==void 0&&(validate26(data22.normalization,{instancePath:instancePath+"/layers/"+i3+
"/normalization",parentData:data22,parentDataProperty:"normalization",rootData})||(vErrors=vErrors===null?validate26.errors:
vErrors.concat(validate26.errors),errors=vErrors.length)),data22.add!==void 0&&(validate41(data22.add,{instancePath:instancePath+
"/layers/"+i3+"/add",parentData:data22,parentDataProperty:"add",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.
concat(validate41.errors),errors=vErrors.length)),data22.noise!==void 0&&(validate28(data22.noise,{instancePath:instancePath+
"/layers/"+i3+"/noise",parentData:data22,parentDataProperty:"noise",rootData})||(vErrors=vErrors===null?validate28.errors:
vErrors.concat(validate28.errors),errors=vErrors.length)),data22.dropout!==void 0&&(validate30(data22.dropout,{instancePath:instancePath+
"/layers/"+i3+"/dropout",parentData:data22,parentDataProperty:"dropout",rootData})||(vErrors=vErrors===null?validate30.errors:
vErrors.concat(validate30.errors),errors=vErrors.length)),data22.regularization!==void 0&&(validate32(data22.regularization,
{instancePath:instancePath+"/layers/"+i3+"/regularization",parentData:data22,parentDataProperty:"regularization",rootData})||
(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length)),data22.initializer!==
void 0&&(validate34(data22.initializer,{instancePath:instancePath+"/layers/"+i3+"/initializer",parentData:data22,parentDataProperty:"\
initializer",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length)),
data22.bias_initializer!==void 0&&(validate36(data22.bias_initializer,{instancePath:instancePath+"/layers/"+i3+"/bias_in\
itializer",parentData:data22,parentDataProperty:"bias_initializer",rootData})||(vErrors=vErrors===null?validate36.errors:
vErrors.concat(validate36.errors),errors=vErrors.length))}else{const err81={instancePath:instancePath+"/layers/"+i3,schemaPath:"\
#/properties/layers/items/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err81]:vErrors.
push(err81),errors++}var _valid2=_errs79===errors;valid19=_valid2,ifClause1="then"}else{const _errs99=errors;if(!(data22&&
typeof data22=="object"&&!Array.isArray(data22))){const err82={instancePath:instancePath+"/layers/"+i3,schemaPath:"#/pro\
perties/layers/items/else/else/type",keyword:"type",params:{type:schema6.properties.layers.items.else.else.type}};vErrors===
null?vErrors=[err82]:vErrors.push(err82),errors++}var _valid2=_errs99===errors;valid19=_valid2,ifClause1="else"}if(!valid19){
const err83={instancePath:instancePath+"/layers/"+i3,schemaPath:"#/properties/layers/items/else/if",keyword:"if",params:{
failingKeyword:ifClause1}};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}var _valid1=_errs75===errors;valid14=
_valid1,ifClause0="else"}if(!valid14){const err84={instancePath:instancePath+"/layers/"+i3,schemaPath:"#/properties/laye\
rs/items/if",keyword:"if",params:{failingKeyword:ifClause0}};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}}}else{
const err85={instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type:"arra\
y"}};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}if(data.loss!==void 0){let data51=data.loss;const _errs102=errors;
let valid21=!0;const _errs103=errors;if(typeof data51!="string"){const err86={};vErrors===null?vErrors=[err86]:vErrors.push(
err86),errors++}var _valid3=_errs103===errors;errors=_errs102,vErrors!==null&&(_errs102?vErrors.length=_errs102:vErrors=
null);let ifClause2;if(_valid3){const _errs105=errors;if(typeof data51!="string"){const err87={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err87]:vErrors.
push(err87),errors++}if(!(data51==="binary_crossentropy"||data51==="focal"||data51==="hinge"||data51==="squared_hinge"||
data51==="categorical_crossentropy"||data51==="kl_divergence"||data51==="mean_squared_error"||data51==="half_mean_square\
d_error"||data51==="mean_absolute_error"||data51==="huber"||data51==="log_cosh"||data51==="poisson")){const err88={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/then/enum",keyword:"enum",params:{allowedValues:schema6.properties.loss.then.enum}};
vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}var _valid3=_errs105===errors;valid21=_valid3,ifClause2="the\
n"}else{const _errs107=errors,_errs108=errors;let valid22=!0;const _errs109=errors;if(errors===_errs109)if(data51&&typeof data51==
"object"&&!Array.isArray(data51)){let missing2;if(data51.type===void 0&&(missing2="type")){const err89={};vErrors===null?
vErrors=[err89]:vErrors.push(err89),errors++}}else{const err90={};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}
var _valid4=_errs109===errors;errors=_errs108,vErrors!==null&&(_errs108?vErrors.length=_errs108:vErrors=null);let ifClause3;
if(_valid4){const _errs111=errors;if(data51&&typeof data51=="object"&&!Array.isArray(data51)){const tag0=data51.type;if(typeof tag0==
"string")if(tag0==="binary_crossentropy")if(data51&&typeof data51=="object"&&!Array.isArray(data51)){if(data51.type===void 0){
const err91={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/0/required",keyword:"requir\
ed",params:{missingProperty:"type"}};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}for(const key7 in data51)
if(!(key7==="type"||key7==="label_smoothing"||key7==="reduction"||key7==="from_logits"||key7==="class_weights")){const err92={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/0/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key7}};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}if(data51.type!==
void 0&&data51.type!=="binary_crossentropy"){const err93={instancePath:instancePath+"/loss/type",schemaPath:"#/propertie\
s/loss/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"binary_crossentropy"}};vErrors===null?
vErrors=[err93]:vErrors.push(err93),errors++}if(data51.label_smoothing!==void 0){let data53=data51.label_smoothing;if(typeof data53==
"number"&&isFinite(data53)){if(data53<0||isNaN(data53)){const err94={instancePath:instancePath+"/loss/label_smoothing",schemaPath:"\
#/properties/loss/else/then/oneOf/0/properties/label_smoothing/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}if(data53>=1||isNaN(data53)){const err95={instancePath:instancePath+
"/loss/label_smoothing",schemaPath:"#/properties/loss/else/then/oneOf/0/properties/label_smoothing/exclusiveMaximum",keyword:"\
exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}}else{const err96={
instancePath:instancePath+"/loss/label_smoothing",schemaPath:"#/properties/loss/else/then/oneOf/0/properties/label_smoot\
hing/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}}if(data51.
reduction!==void 0){let data54=data51.reduction;if(typeof data54!="string"){const err97={instancePath:instancePath+"/los\
s/reduction",schemaPath:"#/properties/loss/else/then/oneOf/0/properties/reduction/type",keyword:"type",params:{type:"str\
ing"}};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}if(!(data54==="sum_over_units"||data54==="mean_over_u\
nits")){const err98={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/0/propert\
ies/reduction/enum",keyword:"enum",params:{allowedValues:schema6.properties.loss.else.then.oneOf[0].properties.reduction.
enum}};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}}if(data51.from_logits!==void 0&&typeof data51.from_logits!=
"boolean"){const err99={instancePath:instancePath+"/loss/from_logits",schemaPath:"#/properties/loss/else/then/oneOf/0/pr\
operties/from_logits/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}
if(data51.class_weights!==void 0){let data56=data51.class_weights;if(Array.isArray(data56)){const len5=data56.length;for(let i5=0;i5<
len5;i5++){let data57=data56[i5];if(typeof data57=="number"&&isFinite(data57)){if(data57<0||isNaN(data57)){const err100={
instancePath:instancePath+"/loss/class_weights/"+i5,schemaPath:"#/properties/loss/else/then/oneOf/0/properties/class_wei\
ghts/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err100]:vErrors.push(err100),
errors++}}else{const err101={instancePath:instancePath+"/loss/class_weights/"+i5,schemaPath:"#/properties/loss/else/then\
/oneOf/0/properties/class_weights/items/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err101]:vErrors.
push(err101),errors++}}}else{const err102={instancePath:instancePath+"/loss/class_weights",schemaPath:"#/properties/loss\
/else/then/oneOf/0/properties/class_weights/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err102]:
vErrors.push(err102),errors++}}}else{const err103={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/\
then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}else if(tag0===
"focal")if(data51&&typeof data51=="object"&&!Array.isArray(data51)){if(data51.type===void 0){const err104={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err104]:vErrors.push(err104),errors++}for(const key8 in data51)if(!(key8==="type"||key8==="gamma"||key8===
"alpha"||key8==="reduction"||key8==="from_logits")){const err105={instancePath:instancePath+"/loss",schemaPath:"#/proper\
ties/loss/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}};vErrors===
null?vErrors=[err105]:vErrors.push(err105),errors++}if(data51.type!==void 0&&data51.type!=="focal"){const err106={instancePath:instancePath+
"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
focal"}};vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}if(data51.gamma!==void 0){let data59=data51.gamma;
if(typeof data59=="number"&&isFinite(data59)){if(data59<0||isNaN(data59)){const err107={instancePath:instancePath+"/loss\
/gamma",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/gamma/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}}else{const err108={instancePath:instancePath+
"/loss/gamma",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/gamma/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}}if(data51.alpha!==void 0){let data60=data51.alpha;if(typeof data60==
"number"&&isFinite(data60)){if(data60>1||isNaN(data60)){const err109={instancePath:instancePath+"/loss/alpha",schemaPath:"\
#/properties/loss/else/then/oneOf/1/properties/alpha/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===
null?vErrors=[err109]:vErrors.push(err109),errors++}if(data60<0||isNaN(data60)){const err110={instancePath:instancePath+
"/loss/alpha",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/alpha/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}}else{const err111={instancePath:instancePath+
"/loss/alpha",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/alpha/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}}if(data51.reduction!==void 0){let data61=data51.reduction;
if(typeof data61!="string"){const err112={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else\
/then/oneOf/1/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err112]:vErrors.
push(err112),errors++}if(!(data61==="sum_over_units"||data61==="mean_over_units")){const err113={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema6.
properties.loss.else.then.oneOf[1].properties.reduction.enum}};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}}
if(data51.from_logits!==void 0&&typeof data51.from_logits!="boolean"){const err114={instancePath:instancePath+"/loss/fro\
m_logits",schemaPath:"#/properties/loss/else/then/oneOf/1/properties/from_logits/type",keyword:"type",params:{type:"bool\
ean"}};vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}}else{const err115={instancePath:instancePath+"/los\
s",schemaPath:"#/properties/loss/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[
err115]:vErrors.push(err115),errors++}else if(tag0==="hinge")if(data51&&typeof data51=="object"&&!Array.isArray(data51)){
if(data51.type===void 0){const err116={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/2\
/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}
for(const key9 in data51)if(!(key9==="type"||key9==="reduction")){const err117={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}};
vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}if(data51.type!==void 0&&data51.type!=="hinge"){const err118={
instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/2/properties/type/const",keyword:"c\
onst",params:{allowedValue:"hinge"}};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}if(data51.reduction!==
void 0){let data64=data51.reduction;if(typeof data64!="string"){const err119={instancePath:instancePath+"/loss/reduction",
schemaPath:"#/properties/loss/else/then/oneOf/2/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err119]:vErrors.push(err119),errors++}if(!(data64==="mean_over_units"||data64==="sum_over_units")){const err120={
instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/2/properties/reduction/enum",keyword:"\
enum",params:{allowedValues:schema6.properties.loss.else.then.oneOf[2].properties.reduction.enum}};vErrors===null?vErrors=
[err120]:vErrors.push(err120),errors++}}}else{const err121={instancePath:instancePath+"/loss",schemaPath:"#/properties/l\
oss/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err121]:vErrors.push(err121),
errors++}else if(tag0==="squared_hinge")if(data51&&typeof data51=="object"&&!Array.isArray(data51)){if(data51.type===void 0){
const err122={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/3/required",keyword:"requi\
red",params:{missingProperty:"type"}};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}for(const key10 in data51)
if(!(key10==="type"||key10==="reduction")){const err123={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss\
/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}};vErrors===null?
vErrors=[err123]:vErrors.push(err123),errors++}if(data51.type!==void 0&&data51.type!=="squared_hinge"){const err124={instancePath:instancePath+
"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"\
squared_hinge"}};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}if(data51.reduction!==void 0){let data66=data51.
reduction;if(typeof data66!="string"){const err125={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties\
/loss/else/then/oneOf/3/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err125]:
vErrors.push(err125),errors++}if(!(data66==="mean_over_units"||data66==="sum_over_units")){const err126={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/3/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema6.
properties.loss.else.then.oneOf[3].properties.reduction.enum}};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}}}else{
const err127={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/3/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}else if(tag0==="categorical_crossentropy")
if(data51&&typeof data51=="object"&&!Array.isArray(data51)){if(data51.type===void 0){const err128={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err128]:vErrors.push(err128),errors++}for(const key11 in data51)if(!(key11==="type"||key11==="label_smooth\
ing"||key11==="from_logits"||key11==="class_weights")){const err129={instancePath:instancePath+"/loss",schemaPath:"#/pro\
perties/loss/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11}};vErrors===
null?vErrors=[err129]:vErrors.push(err129),errors++}if(data51.type!==void 0&&data51.type!=="categorical_crossentropy"){const err130={
instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/4/properties/type/const",keyword:"c\
onst",params:{allowedValue:"categorical_crossentropy"}};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}if(data51.
label_smoothing!==void 0){let data68=data51.label_smoothing;if(typeof data68=="number"&&isFinite(data68)){if(data68<0||isNaN(
data68)){const err131={instancePath:instancePath+"/loss/label_smoothing",schemaPath:"#/properties/loss/else/then/oneOf/4\
/properties/label_smoothing/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err131]:
vErrors.push(err131),errors++}if(data68>=1||isNaN(data68)){const err132={instancePath:instancePath+"/loss/label_smoothin\
g",schemaPath:"#/properties/loss/else/then/oneOf/4/properties/label_smoothing/exclusiveMaximum",keyword:"exclusiveMaximu\
m",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}}else{const err133={instancePath:instancePath+
"/loss/label_smoothing",schemaPath:"#/properties/loss/else/then/oneOf/4/properties/label_smoothing/type",keyword:"type",
params:{type:"number"}};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}}if(data51.from_logits!==void 0&&typeof data51.
from_logits!="boolean"){const err134={instancePath:instancePath+"/loss/from_logits",schemaPath:"#/properties/loss/else/t\
hen/oneOf/4/properties/from_logits/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err134]:vErrors.
push(err134),errors++}if(data51.class_weights!==void 0){let data70=data51.class_weights;if(Array.isArray(data70)){const len6=data70.
length;for(let i6=0;i6<len6;i6++){let data71=data70[i6];if(typeof data71=="number"&&isFinite(data71)){if(data71<0||isNaN(
data71)){const err135={instancePath:instancePath+"/loss/class_weights/"+i6,schemaPath:"#/properties/loss/else/then/oneOf\
/4/properties/class_weights/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err135]:
vErrors.push(err135),errors++}}else{const err136={instancePath:instancePath+"/loss/class_weights/"+i6,schemaPath:"#/prop\
erties/loss/else/then/oneOf/4/properties/class_weights/items/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err136]:vErrors.push(err136),errors++}}}else{const err137={instancePath:instancePath+"/loss/class_weights",schemaPath:"\
#/properties/loss/else/then/oneOf/4/properties/class_weights/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err137]:vErrors.push(err137),errors++}}}else{const err138={instancePath:instancePath+"/loss",schemaPath:"#/prop\
erties/loss/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err138]:vErrors.push(
err138),errors++}else if(tag0==="kl_divergence")if(data51&&typeof data51=="object"&&!Array.isArray(data51)){if(data51.type===
void 0){const err139={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/5/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err139]:vErrors.push(err139),errors++}for(const key12 in data51)
if(!(key12==="type"||key12==="from_logits")){const err140={instancePath:instancePath+"/loss",schemaPath:"#/properties/lo\
ss/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}};vErrors===null?
vErrors=[err140]:vErrors.push(err140),errors++}if(data51.type!==void 0&&data51.type!=="kl_divergence"){const err141={instancePath:instancePath+
"/loss/type",schemaPath:"#/properties/loss/else/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"\
kl_divergence"}};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}if(data51.from_logits!==void 0&&typeof data51.
from_logits!="boolean"){const err142={instancePath:instancePath+"/loss/from_logits",schemaPath:"#/properties/loss/else/t\
hen/oneOf/5/properties/from_logits/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err142]:vErrors.
push(err142),errors++}}else{const err143={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneO\
f/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}else if(tag0===
"mean_squared_error")if(data51&&typeof data51=="object"&&!Array.isArray(data51)){if(data51.type===void 0){const err144={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err144]:vErrors.push(err144),errors++}for(const key13 in data51)if(!(key13==="type"||key13===
"reduction")){const err145={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/6/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key13}};vErrors===null?vErrors=[err145]:vErrors.push(
err145),errors++}if(data51.type!==void 0&&data51.type!=="mean_squared_error"){const err146={instancePath:instancePath+"/\
loss/type",schemaPath:"#/properties/loss/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"\
mean_squared_error"}};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}if(data51.reduction!==void 0){let data75=data51.
reduction;if(typeof data75!="string"){const err147={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties\
/loss/else/then/oneOf/6/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err147]:
vErrors.push(err147),errors++}if(!(data75==="mean_over_units"||data75==="sum_over_units")){const err148={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/6/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema6.
properties.loss.else.then.oneOf[6].properties.reduction.enum}};vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}}}else{
const err149={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/6/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}else if(tag0==="half_mean_squared_error")if(data51&&
typeof data51=="object"&&!Array.isArray(data51)){if(data51.type===void 0){const err150={instancePath:instancePath+"/loss",
schemaPath:"#/properties/loss/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err150]:vErrors.push(err150),errors++}for(const key14 in data51)if(!(key14==="type"||key14==="reduction")){
const err151={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/7/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key14}};vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}if(data51.
type!==void 0&&data51.type!=="half_mean_squared_error"){const err152={instancePath:instancePath+"/loss/type",schemaPath:"\
#/properties/loss/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"half_mean_squared_error"}};
vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}if(data51.reduction!==void 0){let data77=data51.reduction;
if(typeof data77!="string"){const err153={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else\
/then/oneOf/7/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err153]:vErrors.
push(err153),errors++}if(!(data77==="mean_over_units"||data77==="sum_over_units")){const err154={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/7/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema6.
properties.loss.else.then.oneOf[7].properties.reduction.enum}};vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}}}else{
const err155={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/7/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err155]:vErrors.push(err155),errors++}else if(tag0==="mean_absolute_error")if(data51&&
typeof data51=="object"&&!Array.isArray(data51)){if(data51.type===void 0){const err156={instancePath:instancePath+"/loss",
schemaPath:"#/properties/loss/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err156]:vErrors.push(err156),errors++}for(const key15 in data51)if(!(key15==="type"||key15==="reduction")){
const err157={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key15}};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}if(data51.
type!==void 0&&data51.type!=="mean_absolute_error"){const err158={instancePath:instancePath+"/loss/type",schemaPath:"#/p\
roperties/loss/else/then/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue:"mean_absolute_error"}};vErrors===
null?vErrors=[err158]:vErrors.push(err158),errors++}if(data51.reduction!==void 0){let data79=data51.reduction;if(typeof data79!=
"string"){const err159={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/8/prop\
erties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}
if(!(data79==="mean_over_units"||data79==="sum_over_units")){const err160={instancePath:instancePath+"/loss/reduction",schemaPath:"\
#/properties/loss/else/then/oneOf/8/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema6.properties.loss.
else.then.oneOf[8].properties.reduction.enum}};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}}}else{const err161={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/8/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}else if(tag0==="huber")if(data51&&typeof data51=="o\
bject"&&!Array.isArray(data51)){if(data51.type===void 0){const err162={instancePath:instancePath+"/loss",schemaPath:"#/p\
roperties/loss/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err162]:
vErrors.push(err162),errors++}for(const key16 in data51)if(!(key16==="type"||key16==="delta"||key16==="reduction")){const err163={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/9/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key16}};vErrors===null?vErrors=[err163]:vErrors.push(err163),errors++}if(data51.
type!==void 0&&data51.type!=="huber"){const err164={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/loss\
/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"huber"}};vErrors===null?vErrors=[err164]:
vErrors.push(err164),errors++}if(data51.delta!==void 0){let data81=data51.delta;if(typeof data81=="number"&&isFinite(data81)){
if(data81<=0||isNaN(data81)){const err165={instancePath:instancePath+"/loss/delta",schemaPath:"#/properties/loss/else/th\
en/oneOf/9/properties/delta/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?
vErrors=[err165]:vErrors.push(err165),errors++}}else{const err166={instancePath:instancePath+"/loss/delta",schemaPath:"#\
/properties/loss/else/then/oneOf/9/properties/delta/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err166]:vErrors.push(err166),errors++}}if(data51.reduction!==void 0){let data82=data51.reduction;if(typeof data82!="str\
ing"){const err167={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/9/properti\
es/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}
if(!(data82==="mean_over_units"||data82==="sum_over_units")){const err168={instancePath:instancePath+"/loss/reduction",schemaPath:"\
#/properties/loss/else/then/oneOf/9/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema6.properties.loss.
else.then.oneOf[9].properties.reduction.enum}};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}}}else{const err169={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/9/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err169]:vErrors.push(err169),errors++}else if(tag0==="log_cosh")if(data51&&typeof data51==
"object"&&!Array.isArray(data51)){if(data51.type===void 0){const err170={instancePath:instancePath+"/loss",schemaPath:"#\
/properties/loss/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err170]:vErrors.push(err170),errors++}for(const key17 in data51)if(!(key17==="type"||key17==="reduction")){const err171={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/10/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key17}};vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}if(data51.
type!==void 0&&data51.type!=="log_cosh"){const err172={instancePath:instancePath+"/loss/type",schemaPath:"#/properties/l\
oss/else/then/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue:"log_cosh"}};vErrors===null?vErrors=[
err172]:vErrors.push(err172),errors++}if(data51.reduction!==void 0){let data84=data51.reduction;if(typeof data84!="strin\
g"){const err173={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/10/propertie\
s/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}if(!(data84===
"mean_over_units"||data84==="sum_over_units")){const err174={instancePath:instancePath+"/loss/reduction",schemaPath:"#/p\
roperties/loss/else/then/oneOf/10/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema6.properties.loss.
else.then.oneOf[10].properties.reduction.enum}};vErrors===null?vErrors=[err174]:vErrors.push(err174),errors++}}}else{const err175={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/10/type",keyword:"type",params:{type:"ob\
ject"}};vErrors===null?vErrors=[err175]:vErrors.push(err175),errors++}else if(tag0==="poisson")if(data51&&typeof data51==
"object"&&!Array.isArray(data51)){if(data51.type===void 0){const err176={instancePath:instancePath+"/loss",schemaPath:"#\
/properties/loss/else/then/oneOf/11/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err176]:vErrors.push(err176),errors++}for(const key18 in data51)if(!(key18==="type"||key18==="epsilon"||key18==="reduct\
ion")){const err177={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/11/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key18}};vErrors===null?vErrors=[err177]:vErrors.push(err177),
errors++}if(data51.type!==void 0&&data51.type!=="poisson"){const err178={instancePath:instancePath+"/loss/type",schemaPath:"\
#/properties/loss/else/then/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue:"poisson"}};vErrors===null?
vErrors=[err178]:vErrors.push(err178),errors++}if(data51.epsilon!==void 0){let data86=data51.epsilon;if(typeof data86=="\
number"&&isFinite(data86)){if(data86<=0||isNaN(data86)){const err179={instancePath:instancePath+"/loss/epsilon",schemaPath:"\
#/properties/loss/else/then/oneOf/11/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}}else{const err180={instancePath:instancePath+
"/loss/epsilon",schemaPath:"#/properties/loss/else/then/oneOf/11/properties/epsilon/type",keyword:"type",params:{type:"n\
umber"}};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}}if(data51.reduction!==void 0){let data87=data51.
reduction;if(typeof data87!="string"){const err181={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties\
/loss/else/then/oneOf/11/properties/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err181]:
vErrors.push(err181),errors++}if(!(data87==="mean_over_units"||data87==="sum_over_units")){const err182={instancePath:instancePath+
"/loss/reduction",schemaPath:"#/properties/loss/else/then/oneOf/11/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema6.
properties.loss.else.then.oneOf[11].properties.reduction.enum}};vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}}}else{
const err183={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/then/oneOf/11/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}else{const err184={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",
tagValue:tag0}};vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}else{const err185={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag0}};
vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}}else{const err186={instancePath:instancePath+"/loss",schemaPath:"\
#/properties/loss/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err186]:vErrors.push(err186),
errors++}var _valid4=_errs111===errors;valid22=_valid4,ifClause3="then"}else{const _errs210=errors,_errs211=errors;let valid52=!0;
const _errs212=errors;if(errors===_errs212)if(data51&&typeof data51=="object"&&!Array.isArray(data51)){let missing3;if(data51.
formula===void 0&&(missing3="formula")){const err187={};vErrors===null?vErrors=[err187]:vErrors.push(err187),errors++}}else{
const err188={};vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}var _valid5=_errs212===errors;errors=_errs211,
vErrors!==null&&(_errs211?vErrors.length=_errs211:vErrors=null);let ifClause4;if(_valid5){const _errs214=errors;if(data51&&
typeof data51=="object"&&!Array.isArray(data51)){if(data51.formula===void 0){const err189={instancePath:instancePath+"/l\
oss",schemaPath:"#/properties/loss/else/else/then/required",keyword:"required",params:{missingProperty:"formula"}};vErrors===
null?vErrors=[err189]:vErrors.push(err189),errors++}for(const key19 in data51)if(!(key19==="formula"||key19==="reduction")){
const err190={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/else/then/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key19}};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}if(data51.
formula!==void 0){let data88=data51.formula;if(typeof data88=="string"){if(func3(data88)>2e3){const err191={instancePath:instancePath+
"/loss/formula",schemaPath:"#/properties/loss/else/else/then/properties/formula/maxLength",keyword:"maxLength",params:{limit:2e3}};
vErrors===null?vErrors=[err191]:vErrors.push(err191),errors++}if(func3(data88)<1){const err192={instancePath:instancePath+
"/loss/formula",schemaPath:"#/properties/loss/else/else/then/properties/formula/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err192]:vErrors.push(err192),errors++}}else{const err193={instancePath:instancePath+"/loss/formu\
la",schemaPath:"#/properties/loss/else/else/then/properties/formula/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err193]:vErrors.push(err193),errors++}}if(data51.reduction!==void 0){let data89=data51.reduction;if(typeof data89!=
"string"){const err194={instancePath:instancePath+"/loss/reduction",schemaPath:"#/properties/loss/else/else/then/propert\
ies/reduction/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err194]:vErrors.push(err194),errors++}
if(!(data89==="mean_over_units"||data89==="sum_over_units")){const err195={instancePath:instancePath+"/loss/reduction",schemaPath:"\
#/properties/loss/else/else/then/properties/reduction/enum",keyword:"enum",params:{allowedValues:schema6.properties.loss.
else.else.then.properties.reduction.enum}};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}}}else{const err196={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/else/then/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}var _valid5=_errs214===errors;valid52=_valid5,ifClause4="t\
hen"}else{const _errs221=errors;if(typeof data51!="string"&&!(data51&&typeof data51=="object"&&!Array.isArray(data51))){
const err197={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/else/else/type",keyword:"type",params:{
type:schema6.properties.loss.else.else.else.type}};vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}const _errs223=errors;
let valid54=!1;const _errs224=errors;if(data51&&typeof data51=="object"&&!Array.isArray(data51)&&data51.type===void 0){const err198={
instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/else/else/anyOf/0/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}var _valid6=_errs224===errors;if(valid54=
valid54||_valid6,!valid54){const _errs225=errors;if(data51&&typeof data51=="object"&&!Array.isArray(data51)&&data51.formula===
void 0){const err199={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/else/else/anyOf/1/required",keyword:"\
required",params:{missingProperty:"formula"}};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}var _valid6=_errs225===
errors;valid54=valid54||_valid6}if(valid54)errors=_errs223,vErrors!==null&&(_errs223?vErrors.length=_errs223:vErrors=null);else{
const err200={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/else/else/anyOf",keyword:"anyOf",params:{}};
vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}var _valid5=_errs221===errors;valid52=_valid5,ifClause4="e\
lse"}if(!valid52){const err201={instancePath:instancePath+"/loss",schemaPath:"#/properties/loss/else/else/if",keyword:"i\
f",params:{failingKeyword:ifClause4}};vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}var _valid4=_errs210===
errors;valid22=_valid4,ifClause3="else"}if(!valid22){const err202={instancePath:instancePath+"/loss",schemaPath:"#/prope\
rties/loss/else/if",keyword:"if",params:{failingKeyword:ifClause3}};vErrors===null?vErrors=[err202]:vErrors.push(err202),
errors++}var _valid3=_errs107===errors;valid21=_valid3,ifClause2="else"}if(!valid21){const err203={instancePath:instancePath+
"/loss",schemaPath:"#/properties/loss/if",keyword:"if",params:{failingKeyword:ifClause2}};vErrors===null?vErrors=[err203]:
vErrors.push(err203),errors++}}if(data.regularization!==void 0){let data90=data.regularization;if(data90&&typeof data90==
"object"&&!Array.isArray(data90)){for(const key20 in data90)if(!(key20==="l1"||key20==="l2"||key20==="max_norm")){const err204={
instancePath:instancePath+"/regularization",schemaPath:"#/properties/regularization/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key20}};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}if(data90.
l1!==void 0){let data91=data90.l1;if(typeof data91=="number"&&isFinite(data91)){if(data91<0||isNaN(data91)){const err205={
instancePath:instancePath+"/regularization/l1",schemaPath:"#/properties/regularization/properties/l1/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err205]:vErrors.push(err205),errors++}}else{const err206={
instancePath:instancePath+"/regularization/l1",schemaPath:"#/properties/regularization/properties/l1/type",keyword:"type",
params:{type:"number"}};vErrors===null?vErrors=[err206]:vErrors.push(err206),errors++}}if(data90.l2!==void 0){let data92=data90.
l2;if(typeof data92=="number"&&isFinite(data92)){if(data92<0||isNaN(data92)){const err207={instancePath:instancePath+"/r\
egularization/l2",schemaPath:"#/properties/regularization/properties/l2/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0}};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}}else{const err208={instancePath:instancePath+
"/regularization/l2",schemaPath:"#/properties/regularization/properties/l2/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}}if(data90.max_norm!==void 0){let data93=data90.max_norm;if(typeof data93==
"number"&&isFinite(data93)){if(data93<=0||isNaN(data93)){const err209={instancePath:instancePath+"/regularization/max_no\
rm",schemaPath:"#/properties/regularization/properties/max_norm/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err209]:vErrors.push(err209),errors++}}else{const err210={instancePath:instancePath+
"/regularization/max_norm",schemaPath:"#/properties/regularization/properties/max_norm/type",keyword:"type",params:{type:"\
number"}};vErrors===null?vErrors=[err210]:vErrors.push(err210),errors++}}}else{const err211={instancePath:instancePath+"\
/regularization",schemaPath:"#/properties/regularization/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err211]:vErrors.push(err211),errors++}}if(data.optimizer!==void 0){let data94=data.optimizer;const _errs236=errors;let valid56=!0;
const _errs237=errors;if(typeof data94!="string"){const err212={};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}
var _valid7=_errs237===errors;errors=_errs236,vErrors!==null&&(_errs236?vErrors.length=_errs236:vErrors=null);let ifClause5;
if(_valid7){const _errs239=errors;if(typeof data94!="string"){const err213={instancePath:instancePath+"/optimizer",schemaPath:"\
#/properties/optimizer/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err213]:vErrors.push(err213),
errors++}if(!(data94==="gradient_descent"||data94==="momentum"||data94==="nesterov"||data94==="rmsprop"||data94==="adagr\
ad"||data94==="adadelta"||data94==="adam"||data94==="amsgrad"||data94==="adamw"||data94==="adamax"||data94==="nadam"||data94===
"radam"||data94==="lion")){const err214={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/then/\
enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.then.enum}};vErrors===null?vErrors=[err214]:vErrors.
push(err214),errors++}var _valid7=_errs239===errors;valid56=_valid7,ifClause5="then"}else{const _errs241=errors,_errs242=errors;
let valid57=!0;const _errs243=errors;if(!(data94&&typeof data94=="object"&&!Array.isArray(data94))){const err215={};vErrors===
null?vErrors=[err215]:vErrors.push(err215),errors++}var _valid8=_errs243===errors;errors=_errs242,vErrors!==null&&(_errs242?
vErrors.length=_errs242:vErrors=null);let ifClause6;if(_valid8){const _errs245=errors;if(data94&&typeof data94=="object"&&
!Array.isArray(data94)){const tag1=data94.type;if(typeof tag1=="string")if(tag1==="gradient_descent")if(data94&&typeof data94==
"object"&&!Array.isArray(data94)){if(data94.type===void 0){const err216={instancePath:instancePath+"/optimizer",schemaPath:"\
#/properties/optimizer/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err216]:vErrors.push(err216),errors++}for(const key21 in data94)if(!(key21==="type"||key21==="learning_rate"||key21==="\
weight_decay"||key21==="weight_decay_on"||key21==="decoupled_weight_decay")){const err217={instancePath:instancePath+"/o\
ptimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key21}};vErrors===null?vErrors=[err217]:vErrors.push(err217),errors++}if(data94.type!==void 0&&data94.
type!=="gradient_descent"){const err218={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/\
else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"gradient_descent"}};vErrors===null?vErrors=
[err218]:vErrors.push(err218),errors++}if(data94.learning_rate!==void 0){let data96=data94.learning_rate;if(typeof data96==
"number"&&isFinite(data96)){if(data96<=0||isNaN(data96)){const err219={instancePath:instancePath+"/optimizer/learning_ra\
te",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMi\
nimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}}else{const err220={
instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/lea\
rning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}}if(data94.
weight_decay!==void 0){let data97=data94.weight_decay;if(typeof data97=="number"&&isFinite(data97)){if(data97<0||isNaN(data97)){
const err221={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/0/p\
roperties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err221]:vErrors.
push(err221),errors++}}else{const err222={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/o\
ptimizer/else/then/oneOf/0/properties/weight_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[
err222]:vErrors.push(err222),errors++}}if(data94.weight_decay_on!==void 0){let data98=data94.weight_decay_on;if(typeof data98!=
"string"){const err223={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/0/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err223]:vErrors.
push(err223),errors++}if(!(data98==="all"||data98==="weights")){const err224={instancePath:instancePath+"/optimizer/weig\
ht_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/0/properties/weight_decay_on/enum",keyword:"enum",params:{
allowedValues:schema6.properties.optimizer.else.then.oneOf[0].properties.weight_decay_on.enum}};vErrors===null?vErrors=[
err224]:vErrors.push(err224),errors++}}if(data94.decoupled_weight_decay!==void 0&&typeof data94.decoupled_weight_decay!=
"boolean"){const err225={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/0/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err225]:vErrors.push(err225),errors++}}else{const err226={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err226]:vErrors.push(
err226),errors++}else if(tag1==="momentum")if(data94&&typeof data94=="object"&&!Array.isArray(data94)){if(data94.type===
void 0){const err227={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/requir\
ed",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}for(const key22 in data94)
if(!(key22==="type"||key22==="learning_rate"||key22==="momentum"||key22==="dampening"||key22==="weight_decay"||key22==="\
velocity"||key22==="weight_decay_on"||key22==="decoupled_weight_decay")){const err228={instancePath:instancePath+"/optim\
izer",schemaPath:"#/properties/optimizer/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key22}};vErrors===null?vErrors=[err228]:vErrors.push(err228),errors++}if(data94.type!==void 0&&data94.
type!=="momentum"){const err229={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/the\
n/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"momentum"}};vErrors===null?vErrors=[err229]:vErrors.
push(err229),errors++}if(data94.learning_rate!==void 0){let data101=data94.learning_rate;if(typeof data101=="number"&&isFinite(
data101)){if(data101<=0||isNaN(data101)){const err230={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/1/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err230]:vErrors.push(err230),errors++}}else{const err231={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}}if(data94.momentum!==void 0){
let data102=data94.momentum;if(typeof data102=="number"&&isFinite(data102)){if(data102<0||isNaN(data102)){const err232={
instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err232]:vErrors.push(err232),errors++}
if(data102>=1||isNaN(data102)){const err233={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/op\
timizer/else/then/oneOf/1/properties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};
vErrors===null?vErrors=[err233]:vErrors.push(err233),errors++}}else{const err234={instancePath:instancePath+"/optimizer/\
momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/momentum/type",keyword:"type",params:{type:"nu\
mber"}};vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}}if(data94.dampening!==void 0){let data103=data94.
dampening;if(typeof data103=="number"&&isFinite(data103)){if(data103>1||isNaN(data103)){const err235={instancePath:instancePath+
"/optimizer/dampening",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/dampening/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:1}};vErrors===null?vErrors=[err235]:vErrors.push(err235),errors++}if(data103<0||isNaN(
data103)){const err236={instancePath:instancePath+"/optimizer/dampening",schemaPath:"#/properties/optimizer/else/then/on\
eOf/1/properties/dampening/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err236]:
vErrors.push(err236),errors++}}else{const err237={instancePath:instancePath+"/optimizer/dampening",schemaPath:"#/propert\
ies/optimizer/else/then/oneOf/1/properties/dampening/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err237]:vErrors.push(err237),errors++}}if(data94.weight_decay!==void 0){let data104=data94.weight_decay;if(typeof data104==
"number"&&isFinite(data104)){if(data104<0||isNaN(data104)){const err238={instancePath:instancePath+"/optimizer/weight_de\
cay",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}}else{const err239={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/weight_decay/type",keyword:"ty\
pe",params:{type:"number"}};vErrors===null?vErrors=[err239]:vErrors.push(err239),errors++}}if(data94.velocity!==void 0){
let data105=data94.velocity;if(typeof data105!="string"){const err240={instancePath:instancePath+"/optimizer/velocity",schemaPath:"\
#/properties/optimizer/else/then/oneOf/1/properties/velocity/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err240]:vErrors.push(err240),errors++}if(!(data105==="sum"||data105==="mean"||data105==="steps")){const err241={
instancePath:instancePath+"/optimizer/velocity",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/velocity\
/enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.else.then.oneOf[1].properties.velocity.enum}};vErrors===
null?vErrors=[err241]:vErrors.push(err241),errors++}}if(data94.weight_decay_on!==void 0){let data106=data94.weight_decay_on;
if(typeof data106!="string"){const err242={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/1/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err242]:vErrors.push(err242),errors++}if(!(data106==="all"||data106==="weights")){const err243={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/1/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema6.properties.optimizer.else.then.oneOf[1].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err243]:vErrors.push(err243),errors++}}if(data94.decoupled_weight_decay!==void 0&&typeof data94.decoupled_weight_decay!=
"boolean"){const err244={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/1/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err244]:vErrors.push(err244),errors++}}else{const err245={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err245]:vErrors.push(
err245),errors++}else if(tag1==="nesterov")if(data94&&typeof data94=="object"&&!Array.isArray(data94)){if(data94.type===
void 0){const err246={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/2/requir\
ed",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err246]:vErrors.push(err246),errors++}for(const key23 in data94)
if(!(key23==="type"||key23==="learning_rate"||key23==="momentum"||key23==="weight_decay"||key23==="velocity"||key23==="w\
eight_decay_on"||key23==="decoupled_weight_decay")){const err247={instancePath:instancePath+"/optimizer",schemaPath:"#/p\
roperties/optimizer/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key23}};
vErrors===null?vErrors=[err247]:vErrors.push(err247),errors++}if(data94.type!==void 0&&data94.type!=="nesterov"){const err248={
instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"nesterov"}};vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}if(data94.
learning_rate!==void 0){let data109=data94.learning_rate;if(typeof data109=="number"&&isFinite(data109)){if(data109<=0||
isNaN(data109)){const err249={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/2/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===
null?vErrors=[err249]:vErrors.push(err249),errors++}}else{const err250={instancePath:instancePath+"/optimizer/learning_r\
ate",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/learning_rate/type",keyword:"type",params:{type:"nu\
mber"}};vErrors===null?vErrors=[err250]:vErrors.push(err250),errors++}}if(data94.momentum!==void 0){let data110=data94.momentum;
if(typeof data110=="number"&&isFinite(data110)){if(data110<0||isNaN(data110)){const err251={instancePath:instancePath+"/\
optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/momentum/minimum",keyword:"minimum",
params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err251]:vErrors.push(err251),errors++}if(data110>=1||isNaN(data110)){
const err252={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/2/prope\
rties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err252]:
vErrors.push(err252),errors++}}else{const err253={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/2/properties/momentum/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[
err253]:vErrors.push(err253),errors++}}if(data94.weight_decay!==void 0){let data111=data94.weight_decay;if(typeof data111==
"number"&&isFinite(data111)){if(data111<0||isNaN(data111)){const err254={instancePath:instancePath+"/optimizer/weight_de\
cay",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err254]:vErrors.push(err254),errors++}}else{const err255={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/weight_decay/type",keyword:"ty\
pe",params:{type:"number"}};vErrors===null?vErrors=[err255]:vErrors.push(err255),errors++}}if(data94.velocity!==void 0){
let data112=data94.velocity;if(typeof data112!="string"){const err256={instancePath:instancePath+"/optimizer/velocity",schemaPath:"\
#/properties/optimizer/else/then/oneOf/2/properties/velocity/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err256]:vErrors.push(err256),errors++}if(!(data112==="sum"||data112==="steps")){const err257={instancePath:instancePath+
"/optimizer/velocity",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/velocity/enum",keyword:"enum",params:{
allowedValues:schema6.properties.optimizer.else.then.oneOf[2].properties.velocity.enum}};vErrors===null?vErrors=[err257]:
vErrors.push(err257),errors++}}if(data94.weight_decay_on!==void 0){let data113=data94.weight_decay_on;if(typeof data113!=
"string"){const err258={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/2/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err258]:vErrors.
push(err258),errors++}if(!(data113==="all"||data113==="weights")){const err259={instancePath:instancePath+"/optimizer/we\
ight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/2/properties/weight_decay_on/enum",keyword:"enum",params:{
allowedValues:schema6.properties.optimizer.else.then.oneOf[2].properties.weight_decay_on.enum}};vErrors===null?vErrors=[
err259]:vErrors.push(err259),errors++}}if(data94.decoupled_weight_decay!==void 0&&typeof data94.decoupled_weight_decay!=
"boolean"){const err260={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/2/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err260]:vErrors.push(err260),errors++}}else{const err261={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err261]:vErrors.push(
err261),errors++}else if(tag1==="rmsprop")if(data94&&typeof data94=="object"&&!Array.isArray(data94)){if(data94.type===void 0){
const err262={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/3/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err262]:vErrors.push(err262),errors++}for(const key24 in data94)
if(!func2.call(schema6.properties.optimizer.else.then.oneOf[3].properties,key24)){const err263={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key24}};vErrors===null?vErrors=[err263]:vErrors.push(err263),errors++}if(data94.type!==void 0&&data94.
type!=="rmsprop"){const err264={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then\
/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"rmsprop"}};vErrors===null?vErrors=[err264]:vErrors.
push(err264),errors++}if(data94.learning_rate!==void 0){let data116=data94.learning_rate;if(typeof data116=="number"&&isFinite(
data116)){if(data116<=0||isNaN(data116)){const err265={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/3/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err265]:vErrors.push(err265),errors++}}else{const err266={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err266]:vErrors.push(err266),errors++}}if(data94.rho!==void 0){let data117=data94.
rho;if(typeof data117=="number"&&isFinite(data117)){if(data117<0||isNaN(data117)){const err267={instancePath:instancePath+
"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/rho/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err267]:vErrors.push(err267),errors++}if(data117>=1||isNaN(data117)){const err268={
instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/rho/exclusive\
Maximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err268]:vErrors.push(err268),
errors++}}else{const err269={instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/one\
Of/3/properties/rho/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err269]:vErrors.push(err269),errors++}}
if(data94.momentum!==void 0){let data118=data94.momentum;if(typeof data118=="number"&&isFinite(data118)){if(data118<0||isNaN(
data118)){const err270={instancePath:instancePath+"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/one\
Of/3/properties/momentum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err270]:vErrors.
push(err270),errors++}if(data118>=1||isNaN(data118)){const err271={instancePath:instancePath+"/optimizer/momentum",schemaPath:"\
#/properties/optimizer/else/then/oneOf/3/properties/momentum/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"\
<",limit:1}};vErrors===null?vErrors=[err271]:vErrors.push(err271),errors++}}else{const err272={instancePath:instancePath+
"/optimizer/momentum",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/momentum/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err272]:vErrors.push(err272),errors++}}if(data94.epsilon!==void 0){let data119=data94.
epsilon;if(typeof data119=="number"&&isFinite(data119)){if(data119<=0||isNaN(data119)){const err273={instancePath:instancePath+
"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/epsilon/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err273]:vErrors.push(err273),errors++}}else{const err274={
instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/epsilon/t\
ype",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err274]:vErrors.push(err274),errors++}}if(data94.weight_decay!==
void 0){let data120=data94.weight_decay;if(typeof data120=="number"&&isFinite(data120)){if(data120<0||isNaN(data120)){const err275={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/weig\
ht_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err275]:vErrors.push(err275),
errors++}}else{const err276={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else\
/then/oneOf/3/properties/weight_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err276]:vErrors.
push(err276),errors++}}if(data94.centered!==void 0&&typeof data94.centered!="boolean"){const err277={instancePath:instancePath+
"/optimizer/centered",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/centered/type",keyword:"type",params:{
type:"boolean"}};vErrors===null?vErrors=[err277]:vErrors.push(err277),errors++}if(data94.epsilon_placement!==void 0){let data122=data94.
epsilon_placement;if(typeof data122!="string"){const err278={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"\
#/properties/optimizer/else/then/oneOf/3/properties/epsilon_placement/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err278]:vErrors.push(err278),errors++}if(!(data122==="outside"||data122==="inside")){const err279={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/epsilon_placement/enum",keyword:"\
enum",params:{allowedValues:schema6.properties.optimizer.else.then.oneOf[3].properties.epsilon_placement.enum}};vErrors===
null?vErrors=[err279]:vErrors.push(err279),errors++}}if(data94.weight_decay_on!==void 0){let data123=data94.weight_decay_on;
if(typeof data123!="string"){const err280={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/3/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err280]:vErrors.push(err280),errors++}if(!(data123==="all"||data123==="weights")){const err281={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/3/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema6.properties.optimizer.else.then.oneOf[3].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err281]:vErrors.push(err281),errors++}}if(data94.decoupled_weight_decay!==void 0&&typeof data94.decoupled_weight_decay!=
"boolean"){const err282={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/3/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err282]:vErrors.push(err282),errors++}}else{const err283={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err283]:vErrors.push(
err283),errors++}else if(tag1==="adagrad")if(data94&&typeof data94=="object"&&!Array.isArray(data94)){if(data94.type===void 0){
const err284={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/4/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err284]:vErrors.push(err284),errors++}for(const key25 in data94)
if(!func2.call(schema6.properties.optimizer.else.then.oneOf[4].properties,key25)){const err285={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key25}};vErrors===null?vErrors=[err285]:vErrors.push(err285),errors++}if(data94.type!==void 0&&data94.
type!=="adagrad"){const err286={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then\
/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"adagrad"}};vErrors===null?vErrors=[err286]:vErrors.
push(err286),errors++}if(data94.learning_rate!==void 0){let data126=data94.learning_rate;if(typeof data126=="number"&&isFinite(
data126)){if(data126<=0||isNaN(data126)){const err287={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/4/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err287]:vErrors.push(err287),errors++}}else{const err288={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err288]:vErrors.push(err288),errors++}}if(data94.learning_rate_decay!==
void 0){let data127=data94.learning_rate_decay;if(typeof data127=="number"&&isFinite(data127)){if(data127<0||isNaN(data127)){
const err289={instancePath:instancePath+"/optimizer/learning_rate_decay",schemaPath:"#/properties/optimizer/else/then/on\
eOf/4/properties/learning_rate_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err289]:vErrors.push(err289),errors++}}else{const err290={instancePath:instancePath+"/optimizer/learning_rate_decay",schemaPath:"\
#/properties/optimizer/else/then/oneOf/4/properties/learning_rate_decay/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err290]:vErrors.push(err290),errors++}}if(data94.initial_accumulator_value!==void 0){let data128=data94.initial_accumulator_value;
if(typeof data128=="number"&&isFinite(data128)){if(data128<0||isNaN(data128)){const err291={instancePath:instancePath+"/\
optimizer/initial_accumulator_value",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/initial_accumulator\
_value/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err291]:vErrors.push(err291),
errors++}}else{const err292={instancePath:instancePath+"/optimizer/initial_accumulator_value",schemaPath:"#/properties/o\
ptimizer/else/then/oneOf/4/properties/initial_accumulator_value/type",keyword:"type",params:{type:"number"}};vErrors===null?
vErrors=[err292]:vErrors.push(err292),errors++}}if(data94.epsilon!==void 0){let data129=data94.epsilon;if(typeof data129==
"number"&&isFinite(data129)){if(data129<=0||isNaN(data129)){const err293={instancePath:instancePath+"/optimizer/epsilon",
schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};vErrors===null?vErrors=[err293]:vErrors.push(err293),errors++}}else{const err294={instancePath:instancePath+
"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/epsilon/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err294]:vErrors.push(err294),errors++}}if(data94.weight_decay!==void 0){let data130=data94.
weight_decay;if(typeof data130=="number"&&isFinite(data130)){if(data130<0||isNaN(data130)){const err295={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err295]:vErrors.push(err295),errors++}}else{const err296={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err296]:vErrors.push(err296),errors++}}if(data94.
epsilon_placement!==void 0){let data131=data94.epsilon_placement;if(typeof data131!="string"){const err297={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err297]:vErrors.push(err297),errors++}if(!(data131==="outside"||data131===
"inside")){const err298={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/els\
e/then/oneOf/4/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.else.
then.oneOf[4].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err298]:vErrors.push(err298),errors++}}if(data94.
weight_decay_on!==void 0){let data132=data94.weight_decay_on;if(typeof data132!="string"){const err299={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/weight_decay_on/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err299]:vErrors.push(err299),errors++}if(!(data132==="all"||data132===
"weights")){const err300={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/4/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.else.then.
oneOf[4].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err300]:vErrors.push(err300),errors++}}if(data94.decoupled_weight_decay!==
void 0&&typeof data94.decoupled_weight_decay!="boolean"){const err301={instancePath:instancePath+"/optimizer/decoupled_w\
eight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/4/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err301]:vErrors.push(err301),errors++}}else{const err302={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/4/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err302]:vErrors.push(err302),errors++}else if(tag1==="adadelta")if(data94&&typeof data94=="object"&&!Array.
isArray(data94)){if(data94.type===void 0){const err303={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/\
optimizer/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err303]:
vErrors.push(err303),errors++}for(const key26 in data94)if(!(key26==="type"||key26==="learning_rate"||key26==="rho"||key26===
"epsilon"||key26==="weight_decay"||key26==="weight_decay_on"||key26==="decoupled_weight_decay")){const err304={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key26}};vErrors===null?vErrors=[err304]:vErrors.push(err304),errors++}if(data94.type!==void 0&&data94.
type!=="adadelta"){const err305={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/the\
n/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"adadelta"}};vErrors===null?vErrors=[err305]:vErrors.
push(err305),errors++}if(data94.learning_rate!==void 0){let data135=data94.learning_rate;if(typeof data135=="number"&&isFinite(
data135)){if(data135<=0||isNaN(data135)){const err306={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/5/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err306]:vErrors.push(err306),errors++}}else{const err307={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/learning_rate/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err307]:vErrors.push(err307),errors++}}if(data94.rho!==void 0){let data136=data94.
rho;if(typeof data136=="number"&&isFinite(data136)){if(data136<0||isNaN(data136)){const err308={instancePath:instancePath+
"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/rho/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err308]:vErrors.push(err308),errors++}if(data136>=1||isNaN(data136)){const err309={
instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/rho/exclusive\
Maximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err309]:vErrors.push(err309),
errors++}}else{const err310={instancePath:instancePath+"/optimizer/rho",schemaPath:"#/properties/optimizer/else/then/one\
Of/5/properties/rho/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err310]:vErrors.push(err310),errors++}}
if(data94.epsilon!==void 0){let data137=data94.epsilon;if(typeof data137=="number"&&isFinite(data137)){if(data137<=0||isNaN(
data137)){const err311={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneO\
f/5/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=
[err311]:vErrors.push(err311),errors++}}else{const err312={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/\
properties/optimizer/else/then/oneOf/5/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err312]:vErrors.push(err312),errors++}}if(data94.weight_decay!==void 0){let data138=data94.weight_decay;if(typeof data138==
"number"&&isFinite(data138)){if(data138<0||isNaN(data138)){const err313={instancePath:instancePath+"/optimizer/weight_de\
cay",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err313]:vErrors.push(err313),errors++}}else{const err314={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/weight_decay/type",keyword:"ty\
pe",params:{type:"number"}};vErrors===null?vErrors=[err314]:vErrors.push(err314),errors++}}if(data94.weight_decay_on!==void 0){
let data139=data94.weight_decay_on;if(typeof data139!="string"){const err315={instancePath:instancePath+"/optimizer/weig\
ht_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/weight_decay_on/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err315]:vErrors.push(err315),errors++}if(!(data139==="all"||data139==="weights")){
const err316={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/\
5/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.else.then.oneOf[5].
properties.weight_decay_on.enum}};vErrors===null?vErrors=[err316]:vErrors.push(err316),errors++}}if(data94.decoupled_weight_decay!==
void 0&&typeof data94.decoupled_weight_decay!="boolean"){const err317={instancePath:instancePath+"/optimizer/decoupled_w\
eight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/5/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err317]:vErrors.push(err317),errors++}}else{const err318={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err318]:vErrors.push(err318),errors++}else if(tag1==="adam")if(data94&&typeof data94=="object"&&!Array.isArray(
data94)){if(data94.type===void 0){const err319={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimize\
r/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err319]:vErrors.
push(err319),errors++}for(const key27 in data94)if(!func2.call(schema6.properties.optimizer.else.then.oneOf[6].properties,
key27)){const err320={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/6/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key27}};vErrors===null?vErrors=[err320]:vErrors.
push(err320),errors++}if(data94.type!==void 0&&data94.type!=="adam"){const err321={instancePath:instancePath+"/optimizer\
/type",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"\
adam"}};vErrors===null?vErrors=[err321]:vErrors.push(err321),errors++}if(data94.learning_rate!==void 0){let data142=data94.
learning_rate;if(typeof data142=="number"&&isFinite(data142)){if(data142<=0||isNaN(data142)){const err322={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err322]:vErrors.push(err322),errors++}}else{
const err323={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/6/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err323]:vErrors.push(err323),
errors++}}if(data94.beta_1!==void 0){let data143=data94.beta_1;if(typeof data143=="number"&&isFinite(data143)){if(data143<
0||isNaN(data143)){const err324={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/6/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err324]:
vErrors.push(err324),errors++}if(data143>=1||isNaN(data143)){const err325={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err325]:vErrors.push(err325),errors++}}else{const err326={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err326]:vErrors.push(err326),errors++}}if(data94.beta_2!==void 0){let data144=data94.
beta_2;if(typeof data144=="number"&&isFinite(data144)){if(data144<0||isNaN(data144)){const err327={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err327]:vErrors.push(err327),errors++}if(data144>=1||isNaN(data144)){const err328={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err328]:vErrors.push(
err328),errors++}}else{const err329={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/6/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err329]:vErrors.push(
err329),errors++}}if(data94.epsilon!==void 0){let data145=data94.epsilon;if(typeof data145=="number"&&isFinite(data145)){
if(data145<=0||isNaN(data145)){const err330={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/6/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err330]:vErrors.push(err330),errors++}}else{const err331={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/epsilon/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err331]:vErrors.push(err331),errors++}}if(data94.weight_decay!==void 0){let data146=data94.
weight_decay;if(typeof data146=="number"&&isFinite(data146)){if(data146<0||isNaN(data146)){const err332={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err332]:vErrors.push(err332),errors++}}else{const err333={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err333]:vErrors.push(err333),errors++}}if(data94.
epsilon_placement!==void 0){let data147=data94.epsilon_placement;if(typeof data147!="string"){const err334={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err334]:vErrors.push(err334),errors++}if(!(data147==="outside"||data147===
"hat"||data147==="inside")){const err335={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/propert\
ies/optimizer/else/then/oneOf/6/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema6.properties.
optimizer.else.then.oneOf[6].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err335]:vErrors.push(err335),errors++}}
if(data94.weight_decay_on!==void 0){let data148=data94.weight_decay_on;if(typeof data148!="string"){const err336={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/weight_decay_on/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err336]:vErrors.push(err336),errors++}if(!(data148==="all"||data148===
"weights")){const err337={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/6/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.else.then.
oneOf[6].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err337]:vErrors.push(err337),errors++}}if(data94.decoupled_weight_decay!==
void 0&&typeof data94.decoupled_weight_decay!="boolean"){const err338={instancePath:instancePath+"/optimizer/decoupled_w\
eight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/6/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err338]:vErrors.push(err338),errors++}}else{const err339={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err339]:vErrors.push(err339),errors++}else if(tag1==="amsgrad")if(data94&&typeof data94=="object"&&!Array.
isArray(data94)){if(data94.type===void 0){const err340={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/\
optimizer/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err340]:
vErrors.push(err340),errors++}for(const key28 in data94)if(!func2.call(schema6.properties.optimizer.else.then.oneOf[7].properties,
key28)){const err341={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/7/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key28}};vErrors===null?vErrors=[err341]:vErrors.
push(err341),errors++}if(data94.type!==void 0&&data94.type!=="amsgrad"){const err342={instancePath:instancePath+"/optimi\
zer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"\
amsgrad"}};vErrors===null?vErrors=[err342]:vErrors.push(err342),errors++}if(data94.learning_rate!==void 0){let data151=data94.
learning_rate;if(typeof data151=="number"&&isFinite(data151)){if(data151<=0||isNaN(data151)){const err343={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err343]:vErrors.push(err343),errors++}}else{
const err344={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/7/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err344]:vErrors.push(err344),
errors++}}if(data94.beta_1!==void 0){let data152=data94.beta_1;if(typeof data152=="number"&&isFinite(data152)){if(data152<
0||isNaN(data152)){const err345={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/7/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err345]:
vErrors.push(err345),errors++}if(data152>=1||isNaN(data152)){const err346={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err346]:vErrors.push(err346),errors++}}else{const err347={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err347]:vErrors.push(err347),errors++}}if(data94.beta_2!==void 0){let data153=data94.
beta_2;if(typeof data153=="number"&&isFinite(data153)){if(data153<0||isNaN(data153)){const err348={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err348]:vErrors.push(err348),errors++}if(data153>=1||isNaN(data153)){const err349={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err349]:vErrors.push(
err349),errors++}}else{const err350={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/7/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err350]:vErrors.push(
err350),errors++}}if(data94.epsilon!==void 0){let data154=data94.epsilon;if(typeof data154=="number"&&isFinite(data154)){
if(data154<=0||isNaN(data154)){const err351={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/7/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err351]:vErrors.push(err351),errors++}}else{const err352={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/epsilon/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err352]:vErrors.push(err352),errors++}}if(data94.weight_decay!==void 0){let data155=data94.
weight_decay;if(typeof data155=="number"&&isFinite(data155)){if(data155<0||isNaN(data155)){const err353={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err353]:vErrors.push(err353),errors++}}else{const err354={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err354]:vErrors.push(err354),errors++}}if(data94.
epsilon_placement!==void 0){let data156=data94.epsilon_placement;if(typeof data156!="string"){const err355={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err355]:vErrors.push(err355),errors++}if(!(data156==="outside"||data156===
"hat")){const err356={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/7/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.else.then.
oneOf[7].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err356]:vErrors.push(err356),errors++}}if(data94.weight_decay_on!==
void 0){let data157=data94.weight_decay_on;if(typeof data157!="string"){const err357={instancePath:instancePath+"/optimi\
zer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/weight_decay_on/type",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err357]:vErrors.push(err357),errors++}if(!(data157==="all"||data157==="w\
eights")){const err358={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/7/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.else.then.
oneOf[7].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err358]:vErrors.push(err358),errors++}}if(data94.decoupled_weight_decay!==
void 0&&typeof data94.decoupled_weight_decay!="boolean"){const err359={instancePath:instancePath+"/optimizer/decoupled_w\
eight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/7/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err359]:vErrors.push(err359),errors++}}else{const err360={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err360]:vErrors.push(err360),errors++}else if(tag1==="adamw")if(data94&&typeof data94=="object"&&!Array.isArray(
data94)){if(data94.type===void 0){const err361={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimize\
r/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err361]:vErrors.
push(err361),errors++}for(const key29 in data94)if(!(key29==="type"||key29==="learning_rate"||key29==="beta_1"||key29===
"beta_2"||key29==="epsilon"||key29==="weight_decay"||key29==="epsilon_placement"||key29==="weight_decay_on")){const err362={
instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/8/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key29}};vErrors===null?vErrors=[err362]:vErrors.push(err362),errors++}if(data94.
type!==void 0&&data94.type!=="adamw"){const err363={instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties\
/optimizer/else/then/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue:"adamw"}};vErrors===null?vErrors=
[err363]:vErrors.push(err363),errors++}if(data94.learning_rate!==void 0){let data160=data94.learning_rate;if(typeof data160==
"number"&&isFinite(data160)){if(data160<=0||isNaN(data160)){const err364={instancePath:instancePath+"/optimizer/learning\
_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/learning_rate/exclusiveMinimum",keyword:"exclusiv\
eMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err364]:vErrors.push(err364),errors++}}else{const err365={
instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/lea\
rning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err365]:vErrors.push(err365),errors++}}if(data94.
beta_1!==void 0){let data161=data94.beta_1;if(typeof data161=="number"&&isFinite(data161)){if(data161<0||isNaN(data161)){
const err366={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/8/propert\
ies/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err366]:vErrors.push(err366),
errors++}if(data161>=1||isNaN(data161)){const err367={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/proper\
ties/optimizer/else/then/oneOf/8/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};
vErrors===null?vErrors=[err367]:vErrors.push(err367),errors++}}else{const err368={instancePath:instancePath+"/optimizer/\
beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/beta_1/type",keyword:"type",params:{type:"number"}};
vErrors===null?vErrors=[err368]:vErrors.push(err368),errors++}}if(data94.beta_2!==void 0){let data162=data94.beta_2;if(typeof data162==
"number"&&isFinite(data162)){if(data162<0||isNaN(data162)){const err369={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"\
#/properties/optimizer/else/then/oneOf/8/properties/beta_2/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err369]:vErrors.push(err369),errors++}if(data162>=1||isNaN(data162)){const err370={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/beta_2/exclusiveMaximum",keyword:"ex\
clusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err370]:vErrors.push(err370),errors++}}else{const err371={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/beta_2/typ\
e",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err371]:vErrors.push(err371),errors++}}if(data94.epsilon!==
void 0){let data163=data94.epsilon;if(typeof data163=="number"&&isFinite(data163)){if(data163<=0||isNaN(data163)){const err372={
instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/epsilon/e\
xclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err372]:vErrors.push(
err372),errors++}}else{const err373={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/e\
lse/then/oneOf/8/properties/epsilon/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err373]:vErrors.
push(err373),errors++}}if(data94.weight_decay!==void 0){let data164=data94.weight_decay;if(typeof data164=="number"&&isFinite(
data164)){if(data164<0||isNaN(data164)){const err374={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/\
properties/optimizer/else/then/oneOf/8/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err374]:vErrors.push(err374),errors++}}else{const err375={instancePath:instancePath+"/optimizer/\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/weight_decay/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err375]:vErrors.push(err375),errors++}}if(data94.epsilon_placement!==void 0){let data165=data94.
epsilon_placement;if(typeof data165!="string"){const err376={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"\
#/properties/optimizer/else/then/oneOf/8/properties/epsilon_placement/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err376]:vErrors.push(err376),errors++}if(!(data165==="outside"||data165==="hat"||data165==="inside")){const err377={
instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties\
/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.else.then.oneOf[8].properties.
epsilon_placement.enum}};vErrors===null?vErrors=[err377]:vErrors.push(err377),errors++}}if(data94.weight_decay_on!==void 0){
let data166=data94.weight_decay_on;if(typeof data166!="string"){const err378={instancePath:instancePath+"/optimizer/weig\
ht_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/8/properties/weight_decay_on/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err378]:vErrors.push(err378),errors++}if(!(data166==="all"||data166==="weights")){
const err379={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/\
8/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.else.then.oneOf[8].
properties.weight_decay_on.enum}};vErrors===null?vErrors=[err379]:vErrors.push(err379),errors++}}}else{const err380={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err380]:vErrors.push(err380),errors++}else if(tag1==="adamax")if(data94&&typeof data94=="object"&&!Array.isArray(
data94)){if(data94.type===void 0){const err381={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimize\
r/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err381]:vErrors.
push(err381),errors++}for(const key30 in data94)if(!func2.call(schema6.properties.optimizer.else.then.oneOf[9].properties,
key30)){const err382={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/9/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key30}};vErrors===null?vErrors=[err382]:vErrors.
push(err382),errors++}if(data94.type!==void 0&&data94.type!=="adamax"){const err383={instancePath:instancePath+"/optimiz\
er/type",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"\
adamax"}};vErrors===null?vErrors=[err383]:vErrors.push(err383),errors++}if(data94.learning_rate!==void 0){let data168=data94.
learning_rate;if(typeof data168=="number"&&isFinite(data168)){if(data168<=0||isNaN(data168)){const err384={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/learning_rate/exclusiveMinimu\
m",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err384]:vErrors.push(err384),errors++}}else{
const err385={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/9/\
properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err385]:vErrors.push(err385),
errors++}}if(data94.beta_1!==void 0){let data169=data94.beta_1;if(typeof data169=="number"&&isFinite(data169)){if(data169<
0||isNaN(data169)){const err386={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/9/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err386]:
vErrors.push(err386),errors++}if(data169>=1||isNaN(data169)){const err387={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err387]:vErrors.push(err387),errors++}}else{const err388={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err388]:vErrors.push(err388),errors++}}if(data94.beta_2!==void 0){let data170=data94.
beta_2;if(typeof data170=="number"&&isFinite(data170)){if(data170<0||isNaN(data170)){const err389={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err389]:vErrors.push(err389),errors++}if(data170>=1||isNaN(data170)){const err390={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/beta_2/exc\
lusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err390]:vErrors.push(
err390),errors++}}else{const err391={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/9/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err391]:vErrors.push(
err391),errors++}}if(data94.epsilon!==void 0){let data171=data94.epsilon;if(typeof data171=="number"&&isFinite(data171)){
if(data171<=0||isNaN(data171)){const err392={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/9/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err392]:vErrors.push(err392),errors++}}else{const err393={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/epsilon/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err393]:vErrors.push(err393),errors++}}if(data94.weight_decay!==void 0){let data172=data94.
weight_decay;if(typeof data172=="number"&&isFinite(data172)){if(data172<0||isNaN(data172)){const err394={instancePath:instancePath+
"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/weight_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err394]:vErrors.push(err394),errors++}}else{const err395={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/weig\
ht_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err395]:vErrors.push(err395),errors++}}if(data94.
epsilon_placement!==void 0){let data173=data94.epsilon_placement;if(typeof data173!="string"){const err396={instancePath:instancePath+
"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/epsilon_placement/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err396]:vErrors.push(err396),errors++}if(!(data173==="inside"||data173===
"outside")){const err397={instancePath:instancePath+"/optimizer/epsilon_placement",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/9/properties/epsilon_placement/enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.else.
then.oneOf[9].properties.epsilon_placement.enum}};vErrors===null?vErrors=[err397]:vErrors.push(err397),errors++}}if(data94.
weight_decay_on!==void 0){let data174=data94.weight_decay_on;if(typeof data174!="string"){const err398={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/weight_decay_on/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err398]:vErrors.push(err398),errors++}if(!(data174==="all"||data174===
"weights")){const err399={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else\
/then/oneOf/9/properties/weight_decay_on/enum",keyword:"enum",params:{allowedValues:schema6.properties.optimizer.else.then.
oneOf[9].properties.weight_decay_on.enum}};vErrors===null?vErrors=[err399]:vErrors.push(err399),errors++}}if(data94.decoupled_weight_decay!==
void 0&&typeof data94.decoupled_weight_decay!="boolean"){const err400={instancePath:instancePath+"/optimizer/decoupled_w\
eight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/9/properties/decoupled_weight_decay/type",keyword:"type",
params:{type:"boolean"}};vErrors===null?vErrors=[err400]:vErrors.push(err400),errors++}}else{const err401={instancePath:instancePath+
"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err401]:vErrors.push(err401),errors++}else if(tag1==="nadam")if(data94&&typeof data94=="object"&&!Array.isArray(
data94)){if(data94.type===void 0){const err402={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimize\
r/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err402]:vErrors.
push(err402),errors++}for(const key31 in data94)if(!func2.call(schema6.properties.optimizer.else.then.oneOf[10].properties,
key31)){const err403={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/10/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key31}};vErrors===null?vErrors=[err403]:vErrors.
push(err403),errors++}if(data94.type!==void 0&&data94.type!=="nadam"){const err404={instancePath:instancePath+"/optimize\
r/type",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue:"\
nadam"}};vErrors===null?vErrors=[err404]:vErrors.push(err404),errors++}if(data94.learning_rate!==void 0){let data177=data94.
learning_rate;if(typeof data177=="number"&&isFinite(data177)){if(data177<=0||isNaN(data177)){const err405={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/learning_rate/exclusiveMinim\
um",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err405]:vErrors.push(err405),errors++}}else{
const err406={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/10\
/properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err406]:vErrors.push(err406),
errors++}}if(data94.beta_1!==void 0){let data178=data94.beta_1;if(typeof data178=="number"&&isFinite(data178)){if(data178<
0||isNaN(data178)){const err407={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/10/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err407]:
vErrors.push(err407),errors++}if(data178>=1||isNaN(data178)){const err408={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err408]:vErrors.push(err408),errors++}}else{const err409={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err409]:vErrors.push(err409),errors++}}if(data94.beta_2!==void 0){let data179=data94.
beta_2;if(typeof data179=="number"&&isFinite(data179)){if(data179<0||isNaN(data179)){const err410={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err410]:vErrors.push(err410),errors++}if(data179>=1||isNaN(data179)){const err411={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/beta_2/ex\
clusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err411]:vErrors.push(
err411),errors++}}else{const err412={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/10/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err412]:vErrors.
push(err412),errors++}}if(data94.epsilon!==void 0){let data180=data94.epsilon;if(typeof data180=="number"&&isFinite(data180)){
if(data180<=0||isNaN(data180)){const err413={instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/opt\
imizer/else/then/oneOf/10/properties/epsilon/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err413]:vErrors.push(err413),errors++}}else{const err414={instancePath:instancePath+"/optimizer/\
epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/epsilon/type",keyword:"type",params:{type:"num\
ber"}};vErrors===null?vErrors=[err414]:vErrors.push(err414),errors++}}if(data94.momentum_decay!==void 0){let data181=data94.
momentum_decay;if(typeof data181=="number"&&isFinite(data181)){if(data181<0||isNaN(data181)){const err415={instancePath:instancePath+
"/optimizer/momentum_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/momentum_decay/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err415]:vErrors.push(err415),errors++}}else{const err416={
instancePath:instancePath+"/optimizer/momentum_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/m\
omentum_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err416]:vErrors.push(err416),errors++}}
if(data94.weight_decay!==void 0){let data182=data94.weight_decay;if(typeof data182=="number"&&isFinite(data182)){if(data182<
0||isNaN(data182)){const err417={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/\
else/then/oneOf/10/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err417]:vErrors.push(err417),errors++}}else{const err418={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"\
#/properties/optimizer/else/then/oneOf/10/properties/weight_decay/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err418]:vErrors.push(err418),errors++}}if(data94.weight_decay_on!==void 0){let data183=data94.weight_decay_on;
if(typeof data183!="string"){const err419={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/10/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err419]:vErrors.push(err419),errors++}if(!(data183==="all"||data183==="weights")){const err420={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/10/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema6.properties.optimizer.else.then.oneOf[10].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err420]:vErrors.push(err420),errors++}}if(data94.decoupled_weight_decay!==void 0&&typeof data94.decoupled_weight_decay!=
"boolean"){const err421={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/10/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err421]:vErrors.push(err421),errors++}}else{const err422={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err422]:vErrors.push(
err422),errors++}else if(tag1==="radam")if(data94&&typeof data94=="object"&&!Array.isArray(data94)){if(data94.type===void 0){
const err423={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/11/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err423]:vErrors.push(err423),errors++}for(const key32 in data94)
if(!(key32==="type"||key32==="learning_rate"||key32==="beta_1"||key32==="beta_2"||key32==="epsilon"||key32==="weight_dec\
ay"||key32==="weight_decay_on"||key32==="decoupled_weight_decay")){const err424={instancePath:instancePath+"/optimizer",
schemaPath:"#/properties/optimizer/else/then/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key32}};
vErrors===null?vErrors=[err424]:vErrors.push(err424),errors++}if(data94.type!==void 0&&data94.type!=="radam"){const err425={
instancePath:instancePath+"/optimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/type/const",
keyword:"const",params:{allowedValue:"radam"}};vErrors===null?vErrors=[err425]:vErrors.push(err425),errors++}if(data94.learning_rate!==
void 0){let data186=data94.learning_rate;if(typeof data186=="number"&&isFinite(data186)){if(data186<=0||isNaN(data186)){
const err426={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/11\
/properties/learning_rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=
[err426]:vErrors.push(err426),errors++}}else{const err427={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"\
#/properties/optimizer/else/then/oneOf/11/properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err427]:vErrors.push(err427),errors++}}if(data94.beta_1!==void 0){let data187=data94.beta_1;if(typeof data187==
"number"&&isFinite(data187)){if(data187<0||isNaN(data187)){const err428={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"\
#/properties/optimizer/else/then/oneOf/11/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err428]:vErrors.push(err428),errors++}if(data187>=1||isNaN(data187)){const err429={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_1/exclusiveMaximum",keyword:"e\
xclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err429]:vErrors.push(err429),errors++}}else{const err430={
instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_1/ty\
pe",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err430]:vErrors.push(err430),errors++}}if(data94.beta_2!==
void 0){let data188=data94.beta_2;if(typeof data188=="number"&&isFinite(data188)){if(data188<0||isNaN(data188)){const err431={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_2/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err431]:vErrors.push(err431),errors++}
if(data188>=1||isNaN(data188)){const err432={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/opti\
mizer/else/then/oneOf/11/properties/beta_2/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};
vErrors===null?vErrors=[err432]:vErrors.push(err432),errors++}}else{const err433={instancePath:instancePath+"/optimizer/\
beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/beta_2/type",keyword:"type",params:{type:"numbe\
r"}};vErrors===null?vErrors=[err433]:vErrors.push(err433),errors++}}if(data94.epsilon!==void 0){let data189=data94.epsilon;
if(typeof data189=="number"&&isFinite(data189)){if(data189<=0||isNaN(data189)){const err434={instancePath:instancePath+"\
/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/epsilon/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err434]:vErrors.push(err434),errors++}}else{const err435={
instancePath:instancePath+"/optimizer/epsilon",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/epsilon/\
type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err435]:vErrors.push(err435),errors++}}if(data94.weight_decay!==
void 0){let data190=data94.weight_decay;if(typeof data190=="number"&&isFinite(data190)){if(data190<0||isNaN(data190)){const err436={
instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/wei\
ght_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err436]:vErrors.push(err436),
errors++}}else{const err437={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/properties/optimizer/else\
/then/oneOf/11/properties/weight_decay/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err437]:vErrors.
push(err437),errors++}}if(data94.weight_decay_on!==void 0){let data191=data94.weight_decay_on;if(typeof data191!="string"){
const err438={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/\
11/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err438]:vErrors.push(
err438),errors++}if(!(data191==="all"||data191==="weights")){const err439={instancePath:instancePath+"/optimizer/weight_\
decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/11/properties/weight_decay_on/enum",keyword:"enum",params:{
allowedValues:schema6.properties.optimizer.else.then.oneOf[11].properties.weight_decay_on.enum}};vErrors===null?vErrors=
[err439]:vErrors.push(err439),errors++}}if(data94.decoupled_weight_decay!==void 0&&typeof data94.decoupled_weight_decay!=
"boolean"){const err440={instancePath:instancePath+"/optimizer/decoupled_weight_decay",schemaPath:"#/properties/optimize\
r/else/then/oneOf/11/properties/decoupled_weight_decay/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err440]:vErrors.push(err440),errors++}}else{const err441={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err441]:vErrors.push(
err441),errors++}else if(tag1==="lion")if(data94&&typeof data94=="object"&&!Array.isArray(data94)){if(data94.type===void 0){
const err442={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/12/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err442]:vErrors.push(err442),errors++}for(const key33 in data94)
if(!(key33==="type"||key33==="learning_rate"||key33==="beta_1"||key33==="beta_2"||key33==="weight_decay"||key33==="weigh\
t_decay_on")){const err443={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/then/oneOf/12\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key33}};vErrors===null?vErrors=[err443]:
vErrors.push(err443),errors++}if(data94.type!==void 0&&data94.type!=="lion"){const err444={instancePath:instancePath+"/o\
ptimizer/type",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue:"\
lion"}};vErrors===null?vErrors=[err444]:vErrors.push(err444),errors++}if(data94.learning_rate!==void 0){let data194=data94.
learning_rate;if(typeof data194=="number"&&isFinite(data194)){if(data194<=0||isNaN(data194)){const err445={instancePath:instancePath+
"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/learning_rate/exclusiveMinim\
um",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err445]:vErrors.push(err445),errors++}}else{
const err446={instancePath:instancePath+"/optimizer/learning_rate",schemaPath:"#/properties/optimizer/else/then/oneOf/12\
/properties/learning_rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err446]:vErrors.push(err446),
errors++}}if(data94.beta_1!==void 0){let data195=data94.beta_1;if(typeof data195=="number"&&isFinite(data195)){if(data195<
0||isNaN(data195)){const err447={instancePath:instancePath+"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/t\
hen/oneOf/12/properties/beta_1/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err447]:
vErrors.push(err447),errors++}if(data195>=1||isNaN(data195)){const err448={instancePath:instancePath+"/optimizer/beta_1",
schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_1/exclusiveMaximum",keyword:"exclusiveMaximum",params:{
comparison:"<",limit:1}};vErrors===null?vErrors=[err448]:vErrors.push(err448),errors++}}else{const err449={instancePath:instancePath+
"/optimizer/beta_1",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_1/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err449]:vErrors.push(err449),errors++}}if(data94.beta_2!==void 0){let data196=data94.
beta_2;if(typeof data196=="number"&&isFinite(data196)){if(data196<0||isNaN(data196)){const err450={instancePath:instancePath+
"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_2/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};vErrors===null?vErrors=[err450]:vErrors.push(err450),errors++}if(data196>=1||isNaN(data196)){const err451={
instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/beta_2/ex\
clusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err451]:vErrors.push(
err451),errors++}}else{const err452={instancePath:instancePath+"/optimizer/beta_2",schemaPath:"#/properties/optimizer/el\
se/then/oneOf/12/properties/beta_2/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err452]:vErrors.
push(err452),errors++}}if(data94.weight_decay!==void 0){let data197=data94.weight_decay;if(typeof data197=="number"&&isFinite(
data197)){if(data197<0||isNaN(data197)){const err453={instancePath:instancePath+"/optimizer/weight_decay",schemaPath:"#/\
properties/optimizer/else/then/oneOf/12/properties/weight_decay/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err453]:vErrors.push(err453),errors++}}else{const err454={instancePath:instancePath+"/optimizer/\
weight_decay",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/weight_decay/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err454]:vErrors.push(err454),errors++}}if(data94.weight_decay_on!==void 0){let data198=data94.
weight_decay_on;if(typeof data198!="string"){const err455={instancePath:instancePath+"/optimizer/weight_decay_on",schemaPath:"\
#/properties/optimizer/else/then/oneOf/12/properties/weight_decay_on/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err455]:vErrors.push(err455),errors++}if(!(data198==="all"||data198==="weights")){const err456={instancePath:instancePath+
"/optimizer/weight_decay_on",schemaPath:"#/properties/optimizer/else/then/oneOf/12/properties/weight_decay_on/enum",keyword:"\
enum",params:{allowedValues:schema6.properties.optimizer.else.then.oneOf[12].properties.weight_decay_on.enum}};vErrors===
null?vErrors=[err456]:vErrors.push(err456),errors++}}}else{const err457={instancePath:instancePath+"/optimizer",schemaPath:"\
#/properties/optimizer/else/then/oneOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err457]:vErrors.
push(err457),errors++}else{const err458={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/\
then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag1}};vErrors===null?vErrors=[err458]:
vErrors.push(err458),errors++}else{const err459={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimiz\
er/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag1}};vErrors===null?vErrors=
[err459]:vErrors.push(err459),errors++}}else{const err460={instancePath:instancePath+"/optimizer",schemaPath:"#/properti\
es/optimizer/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err460]:vErrors.push(err460),
errors++}var _valid8=_errs245===errors;valid57=_valid8,ifClause6="then"}else{const _errs482=errors;if(typeof data94!="st\
ring"&&!(data94&&typeof data94=="object"&&!Array.isArray(data94))){const err461={instancePath:instancePath+"/optimizer",
schemaPath:"#/properties/optimizer/else/else/type",keyword:"type",params:{type:schema6.properties.optimizer.else.else.type}};
vErrors===null?vErrors=[err461]:vErrors.push(err461),errors++}var _valid8=_errs482===errors;valid57=_valid8,ifClause6="e\
lse"}if(!valid57){const err462={instancePath:instancePath+"/optimizer",schemaPath:"#/properties/optimizer/else/if",keyword:"\
if",params:{failingKeyword:ifClause6}};vErrors===null?vErrors=[err462]:vErrors.push(err462),errors++}var _valid7=_errs241===
errors;valid56=_valid7,ifClause5="else"}if(!valid56){const err463={instancePath:instancePath+"/optimizer",schemaPath:"#/\
properties/optimizer/if",keyword:"if",params:{failingKeyword:ifClause5}};vErrors===null?vErrors=[err463]:vErrors.push(err463),
errors++}}if(data.training!==void 0){let data199=data.training;const _errs486=errors,_errs487=errors;if(data199&&typeof data199==
"object"&&!Array.isArray(data199)){let missing4;if(data199.epochs===void 0&&(missing4="epochs")||data199.iterations===void 0&&
(missing4="iterations")){const err464={};vErrors===null?vErrors=[err464]:vErrors.push(err464),errors++}}var valid85=_errs487===
errors;if(valid85){const err465={instancePath:instancePath+"/training",schemaPath:"#/properties/training/not",keyword:"n\
ot",params:{}};vErrors===null?vErrors=[err465]:vErrors.push(err465),errors++}else errors=_errs486,vErrors!==null&&(_errs486?
vErrors.length=_errs486:vErrors=null);if(data199&&typeof data199=="object"&&!Array.isArray(data199)){for(const key34 in data199)
if(!func2.call(schema6.properties.training.properties,key34)){const err466={instancePath:instancePath+"/training",schemaPath:"\
#/properties/training/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key34}};vErrors===
null?vErrors=[err466]:vErrors.push(err466),errors++}if(data199.epochs!==void 0){let data200=data199.epochs;if(!(typeof data200==
"number"&&!(data200%1)&&!isNaN(data200)&&isFinite(data200))){const err467={instancePath:instancePath+"/training/epochs",
schemaPath:"#/properties/training/properties/epochs/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err467]:vErrors.push(err467),errors++}if(typeof data200=="number"&&isFinite(data200)){if(data200>2147483647||isNaN(data200)){
const err468={instancePath:instancePath+"/training/epochs",schemaPath:"#/properties/training/properties/epochs/maximum",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err468]:vErrors.push(err468),errors++}
if(data200<1||isNaN(data200)){const err469={instancePath:instancePath+"/training/epochs",schemaPath:"#/properties/traini\
ng/properties/epochs/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err469]:vErrors.
push(err469),errors++}}}if(data199.iterations!==void 0){let data201=data199.iterations;if(!(typeof data201=="number"&&!(data201%
1)&&!isNaN(data201)&&isFinite(data201))){const err470={instancePath:instancePath+"/training/iterations",schemaPath:"#/pr\
operties/training/properties/iterations/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err470]:vErrors.
push(err470),errors++}if(typeof data201=="number"&&isFinite(data201)){if(data201>2147483647||isNaN(data201)){const err471={
instancePath:instancePath+"/training/iterations",schemaPath:"#/properties/training/properties/iterations/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err471]:vErrors.push(err471),errors++}if(data201<
1||isNaN(data201)){const err472={instancePath:instancePath+"/training/iterations",schemaPath:"#/properties/training/prop\
erties/iterations/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err472]:vErrors.push(
err472),errors++}}}if(data199.batch_size!==void 0){let data202=data199.batch_size;const _errs494=errors;let valid87=!0;const _errs495=errors;
if(!(typeof data202=="number"&&isFinite(data202))){const err473={};vErrors===null?vErrors=[err473]:vErrors.push(err473),
errors++}var _valid9=_errs495===errors;errors=_errs494,vErrors!==null&&(_errs494?vErrors.length=_errs494:vErrors=null);let ifClause7;
if(_valid9){const _errs497=errors;if(!(typeof data202=="number"&&!(data202%1)&&!isNaN(data202)&&isFinite(data202))){const err474={
instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/then/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err474]:vErrors.push(err474),errors++}if(typeof data202=="number"&&
isFinite(data202)){if(data202>2147483647||isNaN(data202)){const err475={instancePath:instancePath+"/training/batch_size",
schemaPath:"#/properties/training/properties/batch_size/then/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
vErrors===null?vErrors=[err475]:vErrors.push(err475),errors++}if(data202<1||isNaN(data202)){const err476={instancePath:instancePath+
"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/then/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};vErrors===null?vErrors=[err476]:vErrors.push(err476),errors++}}var _valid9=_errs497===errors;valid87=_valid9,
ifClause7="then"}else{const _errs499=errors,_errs500=errors;let valid88=!0;const _errs501=errors;if(typeof data202!="str\
ing"){const err477={};vErrors===null?vErrors=[err477]:vErrors.push(err477),errors++}var _valid10=_errs501===errors;errors=
_errs500,vErrors!==null&&(_errs500?vErrors.length=_errs500:vErrors=null);let ifClause8;if(_valid10){const _errs503=errors;
if(typeof data202!="string"){const err478={instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/tra\
ining/properties/batch_size/else/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err478]:vErrors.
push(err478),errors++}if(data202!=="full"){const err479={instancePath:instancePath+"/training/batch_size",schemaPath:"#/\
properties/training/properties/batch_size/else/then/enum",keyword:"enum",params:{allowedValues:schema6.properties.training.
properties.batch_size.else.then.enum}};vErrors===null?vErrors=[err479]:vErrors.push(err479),errors++}var _valid10=_errs503===
errors;valid88=_valid10,ifClause8="then"}else{const _errs505=errors;if(!(typeof data202=="number"&&!(data202%1)&&!isNaN(
data202)&&isFinite(data202))&&typeof data202!="string"){const err480={instancePath:instancePath+"/training/batch_size",schemaPath:"\
#/properties/training/properties/batch_size/else/else/type",keyword:"type",params:{type:schema6.properties.training.properties.
batch_size.else.else.type}};vErrors===null?vErrors=[err480]:vErrors.push(err480),errors++}var _valid10=_errs505===errors;
valid88=_valid10,ifClause8="else"}if(!valid88){const err481={instancePath:instancePath+"/training/batch_size",schemaPath:"\
#/properties/training/properties/batch_size/else/if",keyword:"if",params:{failingKeyword:ifClause8}};vErrors===null?vErrors=
[err481]:vErrors.push(err481),errors++}var _valid9=_errs499===errors;valid87=_valid9,ifClause7="else"}if(!valid87){const err482={
instancePath:instancePath+"/training/batch_size",schemaPath:"#/properties/training/properties/batch_size/if",keyword:"if",
params:{failingKeyword:ifClause7}};vErrors===null?vErrors=[err482]:vErrors.push(err482),errors++}}if(data199.seed!==void 0){
let data203=data199.seed;if(!(typeof data203=="number"&&!(data203%1)&&!isNaN(data203)&&isFinite(data203))){const err483={
instancePath:instancePath+"/training/seed",schemaPath:"#/properties/training/properties/seed/type",keyword:"type",params:{
type:"integer"}};vErrors===null?vErrors=[err483]:vErrors.push(err483),errors++}if(typeof data203=="number"&&isFinite(data203)){
if(data203>9007199254740991||isNaN(data203)){const err484={instancePath:instancePath+"/training/seed",schemaPath:"#/prop\
erties/training/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};vErrors===null?
vErrors=[err484]:vErrors.push(err484),errors++}if(data203<0||isNaN(data203)){const err485={instancePath:instancePath+"/t\
raining/seed",schemaPath:"#/properties/training/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err485]:vErrors.push(err485),errors++}}}if(data199.schedule!==void 0){let data204=data199.schedule;
const _errs510=errors;let valid89=!0;const _errs511=errors;if(typeof data204!="string"){const err486={};vErrors===null?vErrors=
[err486]:vErrors.push(err486),errors++}var _valid11=_errs511===errors;errors=_errs510,vErrors!==null&&(_errs510?vErrors.
length=_errs510:vErrors=null);let ifClause9;if(_valid11){const _errs513=errors;if(typeof data204!="string"){const err487={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/then/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err487]:vErrors.push(err487),errors++}if(!(data204==="constant"||data204===
"step"||data204==="exponential"||data204==="inverse_time"||data204==="polynomial"||data204==="cosine"||data204==="cosine\
_restarts"||data204==="one_cycle"||data204==="piecewise"||data204==="reduce_on_plateau")){const err488={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/then/enum",keyword:"enum",params:{allowedValues:schema6.
properties.training.properties.schedule.then.enum}};vErrors===null?vErrors=[err488]:vErrors.push(err488),errors++}var _valid11=_errs513===
errors;valid89=_valid11,ifClause9="then"}else{const _errs515=errors,_errs516=errors;let valid90=!0;const _errs517=errors;
if(!(data204&&typeof data204=="object"&&!Array.isArray(data204))){const err489={};vErrors===null?vErrors=[err489]:vErrors.
push(err489),errors++}var _valid12=_errs517===errors;errors=_errs516,vErrors!==null&&(_errs516?vErrors.length=_errs516:vErrors=
null);let ifClause10;if(_valid12){const _errs519=errors;if(data204&&typeof data204=="object"&&!Array.isArray(data204)){const tag2=data204.
type;if(typeof tag2=="string")if(tag2==="constant")if(data204&&typeof data204=="object"&&!Array.isArray(data204)){if(data204.
type===void 0){const err490={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties\
/schedule/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err490]:
vErrors.push(err490),errors++}for(const key35 in data204)if(!(key35==="type"||key35==="warmup"||key35==="by")){const err491={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/0/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key35}};vErrors===null?vErrors=[err491]:vErrors.
push(err491),errors++}if(data204.type!==void 0&&data204.type!=="constant"){const err492={instancePath:instancePath+"/tra\
ining/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"constant"}};vErrors===null?vErrors=[err492]:vErrors.push(err492),errors++}if(data204.warmup!==
void 0){let data206=data204.warmup;if(typeof data206=="number"&&isFinite(data206)){if(data206<0||isNaN(data206)){const err493={
instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/0/properties/warmup/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err493]:vErrors.
push(err493),errors++}}else{const err494={instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/0/properties/warmup/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err494]:vErrors.push(err494),errors++}}if(data204.by!==void 0){let data207=data204.by;if(typeof data207!="\
string"){const err495={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/0/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err495]:vErrors.
push(err495),errors++}if(!(data207==="step"||data207==="epoch")){const err496={instancePath:instancePath+"/training/sche\
dule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/0/properties/by/enum",keyword:"enum",params:{
allowedValues:schema6.properties.training.properties.schedule.else.then.oneOf[0].properties.by.enum}};vErrors===null?vErrors=
[err496]:vErrors.push(err496),errors++}}}else{const err497={instancePath:instancePath+"/training/schedule",schemaPath:"#\
/properties/training/properties/schedule/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err497]:vErrors.push(err497),errors++}else if(tag2==="step")if(data204&&typeof data204=="object"&&!Array.isArray(data204)){
if(data204.type===void 0){const err498={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training\
/properties/schedule/else/then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err498]:vErrors.push(err498),errors++}for(const key36 in data204)if(!(key36==="type"||key36==="factor"||key36==="every"||
key36==="by")){const err499={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties\
/schedule/else/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key36}};vErrors===
null?vErrors=[err499]:vErrors.push(err499),errors++}if(data204.type!==void 0&&data204.type!=="step"){const err500={instancePath:instancePath+
"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/type/const",
keyword:"const",params:{allowedValue:"step"}};vErrors===null?vErrors=[err500]:vErrors.push(err500),errors++}if(data204.factor!==
void 0){let data209=data204.factor;if(typeof data209=="number"&&isFinite(data209)){if(data209>1||isNaN(data209)){const err501={
instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/1/properties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===null?vErrors=[err501]:vErrors.
push(err501),errors++}if(data209<=0||isNaN(data209)){const err502={instancePath:instancePath+"/training/schedule/factor",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/factor/exclusiveMinimum",keyword:"exc\
lusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err502]:vErrors.push(err502),errors++}}else{const err503={
instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/1/properties/factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err503]:vErrors.push(err503),
errors++}}if(data204.every!==void 0){let data210=data204.every;if(typeof data210=="number"&&isFinite(data210)){if(data210<
1||isNaN(data210)){const err504={instancePath:instancePath+"/training/schedule/every",schemaPath:"#/properties/training/\
properties/schedule/else/then/oneOf/1/properties/every/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err504]:vErrors.push(err504),errors++}}else{const err505={instancePath:instancePath+"/training/schedule/ev\
ery",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/every/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err505]:vErrors.push(err505),errors++}}if(data204.by!==void 0){let data211=data204.
by;if(typeof data211!="string"){const err506={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/1/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err506]:vErrors.push(err506),errors++}if(!(data211==="epoch"||data211==="step")){const err507={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/properties/by/enum",keyword:"\
enum",params:{allowedValues:schema6.properties.training.properties.schedule.else.then.oneOf[1].properties.by.enum}};vErrors===
null?vErrors=[err507]:vErrors.push(err507),errors++}}}else{const err508={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/1/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err508]:vErrors.push(err508),errors++}else if(tag2==="exponential")if(data204&&typeof data204=="object"&&!Array.
isArray(data204)){if(data204.type===void 0){const err509={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/2/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err509]:vErrors.push(err509),errors++}for(const key37 in data204)if(!(key37==="type"||key37==="factor"||key37===
"by")){const err510={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedul\
e/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key37}};vErrors===null?
vErrors=[err510]:vErrors.push(err510),errors++}if(data204.type!==void 0&&data204.type!=="exponential"){const err511={instancePath:instancePath+
"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/properties/type/const",
keyword:"const",params:{allowedValue:"exponential"}};vErrors===null?vErrors=[err511]:vErrors.push(err511),errors++}if(data204.
factor!==void 0){let data213=data204.factor;if(typeof data213=="number"&&isFinite(data213)){if(data213>1||isNaN(data213)){
const err512={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedul\
e/else/then/oneOf/2/properties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===null?vErrors=
[err512]:vErrors.push(err512),errors++}if(data213<=0||isNaN(data213)){const err513={instancePath:instancePath+"/training\
/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/properties/factor/exclusiveMin\
imum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err513]:vErrors.push(err513),errors++}}else{
const err514={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properties/schedul\
e/else/then/oneOf/2/properties/factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err514]:vErrors.
push(err514),errors++}}if(data204.by!==void 0){let data214=data204.by;if(typeof data214!="string"){const err515={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/properties/by/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err515]:vErrors.push(err515),errors++}if(!(data214==="epoch"||data214===
"step")){const err516={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/2/properties/by/enum",keyword:"enum",params:{allowedValues:schema6.properties.training.properties.
schedule.else.then.oneOf[2].properties.by.enum}};vErrors===null?vErrors=[err516]:vErrors.push(err516),errors++}}}else{const err517={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/2/t\
ype",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err517]:vErrors.push(err517),errors++}else if(tag2===
"inverse_time")if(data204&&typeof data204=="object"&&!Array.isArray(data204)){if(data204.type===void 0){const err518={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/required",keyword:"required",
params:{missingProperty:"type"}};vErrors===null?vErrors=[err518]:vErrors.push(err518),errors++}for(const key38 in data204)
if(!(key38==="type"||key38==="rate"||key38==="every"||key38==="by")){const err519={instancePath:instancePath+"/training/\
schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key38}};vErrors===null?vErrors=[err519]:vErrors.push(err519),errors++}if(data204.
type!==void 0&&data204.type!=="inverse_time"){const err520={instancePath:instancePath+"/training/schedule/type",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"\
inverse_time"}};vErrors===null?vErrors=[err520]:vErrors.push(err520),errors++}if(data204.rate!==void 0){let data216=data204.
rate;if(typeof data216=="number"&&isFinite(data216)){if(data216<0||isNaN(data216)){const err521={instancePath:instancePath+
"/training/schedule/rate",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/properties/rate/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err521]:vErrors.push(err521),errors++}}else{
const err522={instancePath:instancePath+"/training/schedule/rate",schemaPath:"#/properties/training/properties/schedule/\
else/then/oneOf/3/properties/rate/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err522]:vErrors.push(
err522),errors++}}if(data204.every!==void 0){let data217=data204.every;if(typeof data217=="number"&&isFinite(data217)){if(data217<
1||isNaN(data217)){const err523={instancePath:instancePath+"/training/schedule/every",schemaPath:"#/properties/training/\
properties/schedule/else/then/oneOf/3/properties/every/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err523]:vErrors.push(err523),errors++}}else{const err524={instancePath:instancePath+"/training/schedule/ev\
ery",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/properties/every/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err524]:vErrors.push(err524),errors++}}if(data204.by!==void 0){let data218=data204.
by;if(typeof data218!="string"){const err525={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/3/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err525]:vErrors.push(err525),errors++}if(!(data218==="epoch"||data218==="step")){const err526={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/properties/by/enum",keyword:"\
enum",params:{allowedValues:schema6.properties.training.properties.schedule.else.then.oneOf[3].properties.by.enum}};vErrors===
null?vErrors=[err526]:vErrors.push(err526),errors++}}}else{const err527={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err527]:vErrors.push(err527),errors++}else if(tag2==="polynomial")if(data204&&typeof data204=="object"&&!Array.
isArray(data204)){if(data204.type===void 0){const err528={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err528]:vErrors.push(err528),errors++}for(const key39 in data204)if(!(key39==="type"||key39==="end"||key39===
"power"||key39==="warmup"||key39==="by")){const err529={instancePath:instancePath+"/training/schedule",schemaPath:"#/pro\
perties/training/properties/schedule/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key39}};
vErrors===null?vErrors=[err529]:vErrors.push(err529),errors++}if(data204.type!==void 0&&data204.type!=="polynomial"){const err530={
instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneO\
f/4/properties/type/const",keyword:"const",params:{allowedValue:"polynomial"}};vErrors===null?vErrors=[err530]:vErrors.push(
err530),errors++}if(data204.end!==void 0){let data220=data204.end;if(typeof data220=="number"&&isFinite(data220)){if(data220<
0||isNaN(data220)){const err531={instancePath:instancePath+"/training/schedule/end",schemaPath:"#/properties/training/pr\
operties/schedule/else/then/oneOf/4/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err531]:vErrors.push(err531),errors++}}else{const err532={instancePath:instancePath+"/training/schedule/en\
d",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/end/type",keyword:"type",params:{type:"\
number"}};vErrors===null?vErrors=[err532]:vErrors.push(err532),errors++}}if(data204.power!==void 0){let data221=data204.
power;if(typeof data221=="number"&&isFinite(data221)){if(data221<=0||isNaN(data221)){const err533={instancePath:instancePath+
"/training/schedule/power",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/power/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err533]:vErrors.push(err533),
errors++}}else{const err534={instancePath:instancePath+"/training/schedule/power",schemaPath:"#/properties/training/prop\
erties/schedule/else/then/oneOf/4/properties/power/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[
err534]:vErrors.push(err534),errors++}}if(data204.warmup!==void 0){let data222=data204.warmup;if(typeof data222=="number"&&
isFinite(data222)){if(data222<0||isNaN(data222)){const err535={instancePath:instancePath+"/training/schedule/warmup",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/4/properties/warmup/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err535]:vErrors.push(err535),errors++}}else{const err536={instancePath:instancePath+
"/training/schedule/warmup",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/warmup/ty\
pe",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err536]:vErrors.push(err536),errors++}}if(data204.by!==
void 0){let data223=data204.by;if(typeof data223!="string"){const err537={instancePath:instancePath+"/training/schedule/\
by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/properties/by/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err537]:vErrors.push(err537),errors++}if(!(data223==="step"||data223==="epoch")){const err538={
instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/\
4/properties/by/enum",keyword:"enum",params:{allowedValues:schema6.properties.training.properties.schedule.else.then.oneOf[4].
properties.by.enum}};vErrors===null?vErrors=[err538]:vErrors.push(err538),errors++}}}else{const err539={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/4/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err539]:vErrors.push(err539),errors++}else if(tag2==="cosine")if(data204&&typeof data204==
"object"&&!Array.isArray(data204)){if(data204.type===void 0){const err540={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/5/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err540]:vErrors.push(err540),errors++}for(const key40 in data204)if(!(key40==="type"||key40===
"minimum"||key40==="warmup"||key40==="by")){const err541={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key40}};
vErrors===null?vErrors=[err541]:vErrors.push(err541),errors++}if(data204.type!==void 0&&data204.type!=="cosine"){const err542={
instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneO\
f/5/properties/type/const",keyword:"const",params:{allowedValue:"cosine"}};vErrors===null?vErrors=[err542]:vErrors.push(
err542),errors++}if(data204.minimum!==void 0){let data225=data204.minimum;if(typeof data225=="number"&&isFinite(data225)){
if(data225<0||isNaN(data225)){const err543={instancePath:instancePath+"/training/schedule/minimum",schemaPath:"#/propert\
ies/training/properties/schedule/else/then/oneOf/5/properties/minimum/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};vErrors===null?vErrors=[err543]:vErrors.push(err543),errors++}}else{const err544={instancePath:instancePath+"/\
training/schedule/minimum",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/5/properties/minimum/ty\
pe",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err544]:vErrors.push(err544),errors++}}if(data204.warmup!==
void 0){let data226=data204.warmup;if(typeof data226=="number"&&isFinite(data226)){if(data226<0||isNaN(data226)){const err545={
instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/5/properties/warmup/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err545]:vErrors.
push(err545),errors++}}else{const err546={instancePath:instancePath+"/training/schedule/warmup",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/5/properties/warmup/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err546]:vErrors.push(err546),errors++}}if(data204.by!==void 0){let data227=data204.by;if(typeof data227!="\
string"){const err547={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/5/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err547]:vErrors.
push(err547),errors++}if(!(data227==="step"||data227==="epoch")){const err548={instancePath:instancePath+"/training/sche\
dule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/5/properties/by/enum",keyword:"enum",params:{
allowedValues:schema6.properties.training.properties.schedule.else.then.oneOf[5].properties.by.enum}};vErrors===null?vErrors=
[err548]:vErrors.push(err548),errors++}}}else{const err549={instancePath:instancePath+"/training/schedule",schemaPath:"#\
/properties/training/properties/schedule/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err549]:vErrors.push(err549),errors++}else if(tag2==="cosine_restarts")if(data204&&typeof data204=="object"&&!Array.isArray(
data204)){if(data204.type===void 0){const err550={instancePath:instancePath+"/training/schedule",schemaPath:"#/propertie\
s/training/properties/schedule/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err550]:vErrors.push(err550),errors++}for(const key41 in data204)if(!(key41==="type"||key41==="period"||key41===
"period_factor"||key41==="minimum"||key41==="by")){const err551={instancePath:instancePath+"/training/schedule",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key41}};vErrors===null?vErrors=[err551]:vErrors.push(err551),errors++}if(data204.type!==void 0&&data204.
type!=="cosine_restarts"){const err552={instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/tra\
ining/properties/schedule/else/then/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"cosine_restarts"}};
vErrors===null?vErrors=[err552]:vErrors.push(err552),errors++}if(data204.period!==void 0){let data229=data204.period;if(typeof data229==
"number"&&isFinite(data229)){if(data229<1||isNaN(data229)){const err553={instancePath:instancePath+"/training/schedule/p\
eriod",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/period/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err553]:vErrors.push(err553),errors++}}else{const err554={
instancePath:instancePath+"/training/schedule/period",schemaPath:"#/properties/training/properties/schedule/else/then/on\
eOf/6/properties/period/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err554]:vErrors.push(err554),
errors++}}if(data204.period_factor!==void 0){let data230=data204.period_factor;if(typeof data230=="number"&&isFinite(data230)){
if(data230<1||isNaN(data230)){const err555={instancePath:instancePath+"/training/schedule/period_factor",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/6/properties/period_factor/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};vErrors===null?vErrors=[err555]:vErrors.push(err555),errors++}}else{const err556={instancePath:instancePath+
"/training/schedule/period_factor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/pe\
riod_factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err556]:vErrors.push(err556),errors++}}
if(data204.minimum!==void 0){let data231=data204.minimum;if(typeof data231=="number"&&isFinite(data231)){if(data231<0||isNaN(
data231)){const err557={instancePath:instancePath+"/training/schedule/minimum",schemaPath:"#/properties/training/propert\
ies/schedule/else/then/oneOf/6/properties/minimum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err557]:vErrors.push(err557),errors++}}else{const err558={instancePath:instancePath+"/training/schedule/mi\
nimum",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/minimum/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err558]:vErrors.push(err558),errors++}}if(data204.by!==void 0){let data232=data204.
by;if(typeof data232!="string"){const err559={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/6/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err559]:vErrors.push(err559),errors++}if(!(data232==="epoch"||data232==="step")){const err560={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/properties/by/enum",keyword:"\
enum",params:{allowedValues:schema6.properties.training.properties.schedule.else.then.oneOf[6].properties.by.enum}};vErrors===
null?vErrors=[err560]:vErrors.push(err560),errors++}}}else{const err561={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/6/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err561]:vErrors.push(err561),errors++}else if(tag2==="one_cycle")if(data204&&typeof data204=="object"&&!Array.
isArray(data204)){if(data204.type===void 0){const err562={instancePath:instancePath+"/training/schedule",schemaPath:"#/p\
roperties/training/properties/schedule/else/then/oneOf/7/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err562]:vErrors.push(err562),errors++}for(const key42 in data204)if(!(key42==="type"||key42==="rise"||key42===
"start_divisor"||key42==="end_divisor"||key42==="shape"||key42==="by")){const err563={instancePath:instancePath+"/traini\
ng/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key42}};vErrors===null?vErrors=[err563]:vErrors.push(err563),errors++}if(data204.
type!==void 0&&data204.type!=="one_cycle"){const err564={instancePath:instancePath+"/training/schedule/type",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"\
one_cycle"}};vErrors===null?vErrors=[err564]:vErrors.push(err564),errors++}if(data204.rise!==void 0){let data234=data204.
rise;if(typeof data234=="number"&&isFinite(data234)){if(data234<0||isNaN(data234)){const err565={instancePath:instancePath+
"/training/schedule/rise",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/rise/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err565]:vErrors.push(err565),errors++}if(data234>=
1||isNaN(data234)){const err566={instancePath:instancePath+"/training/schedule/rise",schemaPath:"#/properties/training/p\
roperties/schedule/else/then/oneOf/7/properties/rise/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",
limit:1}};vErrors===null?vErrors=[err566]:vErrors.push(err566),errors++}}else{const err567={instancePath:instancePath+"/\
training/schedule/rise",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/rise/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err567]:vErrors.push(err567),errors++}}if(data204.start_divisor!==
void 0){let data235=data204.start_divisor;if(typeof data235=="number"&&isFinite(data235)){if(data235<1||isNaN(data235)){
const err568={instancePath:instancePath+"/training/schedule/start_divisor",schemaPath:"#/properties/training/properties/\
schedule/else/then/oneOf/7/properties/start_divisor/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===
null?vErrors=[err568]:vErrors.push(err568),errors++}}else{const err569={instancePath:instancePath+"/training/schedule/st\
art_divisor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/start_divisor/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err569]:vErrors.push(err569),errors++}}if(data204.end_divisor!==void 0){
let data236=data204.end_divisor;if(typeof data236=="number"&&isFinite(data236)){if(data236<1||isNaN(data236)){const err570={
instancePath:instancePath+"/training/schedule/end_divisor",schemaPath:"#/properties/training/properties/schedule/else/th\
en/oneOf/7/properties/end_divisor/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err570]:
vErrors.push(err570),errors++}}else{const err571={instancePath:instancePath+"/training/schedule/end_divisor",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/7/properties/end_divisor/type",keyword:"type",params:{type:"nu\
mber"}};vErrors===null?vErrors=[err571]:vErrors.push(err571),errors++}}if(data204.shape!==void 0){let data237=data204.shape;
if(typeof data237!="string"){const err572={instancePath:instancePath+"/training/schedule/shape",schemaPath:"#/properties\
/training/properties/schedule/else/then/oneOf/7/properties/shape/type",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err572]:vErrors.push(err572),errors++}if(!(data237==="cosine"||data237==="linear")){const err573={instancePath:instancePath+
"/training/schedule/shape",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/shape/enum",
keyword:"enum",params:{allowedValues:schema6.properties.training.properties.schedule.else.then.oneOf[7].properties.shape.
enum}};vErrors===null?vErrors=[err573]:vErrors.push(err573),errors++}}if(data204.by!==void 0){let data238=data204.by;if(typeof data238!=
"string"){const err574={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/s\
chedule/else/then/oneOf/7/properties/by/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err574]:vErrors.
push(err574),errors++}if(!(data238==="step"||data238==="epoch")){const err575={instancePath:instancePath+"/training/sche\
dule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/7/properties/by/enum",keyword:"enum",params:{
allowedValues:schema6.properties.training.properties.schedule.else.then.oneOf[7].properties.by.enum}};vErrors===null?vErrors=
[err575]:vErrors.push(err575),errors++}}}else{const err576={instancePath:instancePath+"/training/schedule",schemaPath:"#\
/properties/training/properties/schedule/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err576]:vErrors.push(err576),errors++}else if(tag2==="piecewise")if(data204&&typeof data204=="object"&&!Array.isArray(data204)){
if(data204.type===void 0){const err577={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training\
/properties/schedule/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err577]:vErrors.push(err577),errors++}for(const key43 in data204)if(!(key43==="type"||key43==="by"||key43==="boundaries"||
key43==="factors")){const err578={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/prope\
rties/schedule/else/then/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key43}};
vErrors===null?vErrors=[err578]:vErrors.push(err578),errors++}if(data204.type!==void 0&&data204.type!=="piecewise"){const err579={
instancePath:instancePath+"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneO\
f/8/properties/type/const",keyword:"const",params:{allowedValue:"piecewise"}};vErrors===null?vErrors=[err579]:vErrors.push(
err579),errors++}if(data204.by!==void 0){let data240=data204.by;if(typeof data240!="string"){const err580={instancePath:instancePath+
"/training/schedule/by",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/by/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err580]:vErrors.push(err580),errors++}if(!(data240==="epoch"||data240===
"step")){const err581={instancePath:instancePath+"/training/schedule/by",schemaPath:"#/properties/training/properties/sc\
hedule/else/then/oneOf/8/properties/by/enum",keyword:"enum",params:{allowedValues:schema6.properties.training.properties.
schedule.else.then.oneOf[8].properties.by.enum}};vErrors===null?vErrors=[err581]:vErrors.push(err581),errors++}}if(data204.
boundaries!==void 0){let data241=data204.boundaries;if(Array.isArray(data241)){if(data241.length<1){const err582={instancePath:instancePath+
"/training/schedule/boundaries",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/bound\
aries/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err582]:vErrors.push(err582),errors++}const len7=data241.
length;for(let i7=0;i7<len7;i7++){let data242=data241[i7];if(typeof data242=="number"&&isFinite(data242)){if(data242<=0||
isNaN(data242)){const err583={instancePath:instancePath+"/training/schedule/boundaries/"+i7,schemaPath:"#/properties/tra\
ining/properties/schedule/else/then/oneOf/8/properties/boundaries/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};vErrors===null?vErrors=[err583]:vErrors.push(err583),errors++}}else{const err584={instancePath:instancePath+
"/training/schedule/boundaries/"+i7,schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/b\
oundaries/items/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err584]:vErrors.push(err584),errors++}}}else{
const err585={instancePath:instancePath+"/training/schedule/boundaries",schemaPath:"#/properties/training/properties/sch\
edule/else/then/oneOf/8/properties/boundaries/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err585]:
vErrors.push(err585),errors++}}if(data204.factors!==void 0){let data243=data204.factors;if(Array.isArray(data243)){if(data243.
length<1){const err586={instancePath:instancePath+"/training/schedule/factors",schemaPath:"#/properties/training/propert\
ies/schedule/else/then/oneOf/8/properties/factors/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=
[err586]:vErrors.push(err586),errors++}const len8=data243.length;for(let i8=0;i8<len8;i8++){let data244=data243[i8];if(typeof data244==
"number"&&isFinite(data244)){if(data244<0||isNaN(data244)){const err587={instancePath:instancePath+"/training/schedule/f\
actors/"+i8,schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/properties/factors/items/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err587]:vErrors.push(err587),errors++}}else{const err588={
instancePath:instancePath+"/training/schedule/factors/"+i8,schemaPath:"#/properties/training/properties/schedule/else/th\
en/oneOf/8/properties/factors/items/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err588]:vErrors.
push(err588),errors++}}}else{const err589={instancePath:instancePath+"/training/schedule/factors",schemaPath:"#/properti\
es/training/properties/schedule/else/then/oneOf/8/properties/factors/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err589]:vErrors.push(err589),errors++}}}else{const err590={instancePath:instancePath+"/training/schedule",
schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/8/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err590]:vErrors.push(err590),errors++}else if(tag2==="reduce_on_plateau")if(data204&&typeof data204=="obje\
ct"&&!Array.isArray(data204)){if(data204.type===void 0){const err591={instancePath:instancePath+"/training/schedule",schemaPath:"\
#/properties/training/properties/schedule/else/then/oneOf/9/required",keyword:"required",params:{missingProperty:"type"}};
vErrors===null?vErrors=[err591]:vErrors.push(err591),errors++}for(const key44 in data204)if(!(key44==="type"||key44==="f\
actor"||key44==="patience"||key44==="threshold"||key44==="cooldown"||key44==="minimum"||key44==="monitor")){const err592={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key44}};vErrors===null?vErrors=[err592]:vErrors.
push(err592),errors++}if(data204.type!==void 0&&data204.type!=="reduce_on_plateau"){const err593={instancePath:instancePath+
"/training/schedule/type",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/type/const",
keyword:"const",params:{allowedValue:"reduce_on_plateau"}};vErrors===null?vErrors=[err593]:vErrors.push(err593),errors++}
if(data204.factor!==void 0){let data246=data204.factor;if(typeof data246=="number"&&isFinite(data246)){if(data246>1||isNaN(
data246)){const err594={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/properti\
es/schedule/else/then/oneOf/9/properties/factor/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};vErrors===null?
vErrors=[err594]:vErrors.push(err594),errors++}if(data246<=0||isNaN(data246)){const err595={instancePath:instancePath+"/\
training/schedule/factor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/factor/excl\
usiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err595]:vErrors.push(err595),
errors++}}else{const err596={instancePath:instancePath+"/training/schedule/factor",schemaPath:"#/properties/training/pro\
perties/schedule/else/then/oneOf/9/properties/factor/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err596]:vErrors.push(err596),errors++}}if(data204.patience!==void 0){let data247=data204.patience;if(typeof data247=="n\
umber"&&isFinite(data247)){if(data247<0||isNaN(data247)){const err597={instancePath:instancePath+"/training/schedule/pat\
ience",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/patience/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err597]:vErrors.push(err597),errors++}}else{const err598={
instancePath:instancePath+"/training/schedule/patience",schemaPath:"#/properties/training/properties/schedule/else/then/\
oneOf/9/properties/patience/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err598]:vErrors.push(err598),
errors++}}if(data204.threshold!==void 0){let data248=data204.threshold;if(typeof data248=="number"&&isFinite(data248)){if(data248<
0||isNaN(data248)){const err599={instancePath:instancePath+"/training/schedule/threshold",schemaPath:"#/properties/train\
ing/properties/schedule/else/then/oneOf/9/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err599]:vErrors.push(err599),errors++}if(data248>=1||isNaN(data248)){const err600={instancePath:instancePath+
"/training/schedule/threshold",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/thresh\
old/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err600]:vErrors.
push(err600),errors++}}else{const err601={instancePath:instancePath+"/training/schedule/threshold",schemaPath:"#/propert\
ies/training/properties/schedule/else/then/oneOf/9/properties/threshold/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err601]:vErrors.push(err601),errors++}}if(data204.cooldown!==void 0){let data249=data204.cooldown;if(typeof data249==
"number"&&isFinite(data249)){if(data249<0||isNaN(data249)){const err602={instancePath:instancePath+"/training/schedule/c\
ooldown",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/cooldown/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err602]:vErrors.push(err602),errors++}}else{const err603={
instancePath:instancePath+"/training/schedule/cooldown",schemaPath:"#/properties/training/properties/schedule/else/then/\
oneOf/9/properties/cooldown/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err603]:vErrors.push(err603),
errors++}}if(data204.minimum!==void 0){let data250=data204.minimum;if(typeof data250=="number"&&isFinite(data250)){if(data250<
0||isNaN(data250)){const err604={instancePath:instancePath+"/training/schedule/minimum",schemaPath:"#/properties/trainin\
g/properties/schedule/else/then/oneOf/9/properties/minimum/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
vErrors===null?vErrors=[err604]:vErrors.push(err604),errors++}}else{const err605={instancePath:instancePath+"/training/s\
chedule/minimum",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/minimum/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err605]:vErrors.push(err605),errors++}}if(data204.monitor!==void 0){
let data251=data204.monitor;if(typeof data251!="string"){const err606={instancePath:instancePath+"/training/schedule/mon\
itor",schemaPath:"#/properties/training/properties/schedule/else/then/oneOf/9/properties/monitor/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err606]:vErrors.push(err606),errors++}if(!(data251==="training"||data251==="vali\
dation")){const err607={instancePath:instancePath+"/training/schedule/monitor",schemaPath:"#/properties/training/propert\
ies/schedule/else/then/oneOf/9/properties/monitor/enum",keyword:"enum",params:{allowedValues:schema6.properties.training.
properties.schedule.else.then.oneOf[9].properties.monitor.enum}};vErrors===null?vErrors=[err607]:vErrors.push(err607),errors++}}}else{
const err608={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/\
then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err608]:vErrors.push(err608),errors++}else{
const err609={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/\
then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag2}};vErrors===null?vErrors=[err609]:
vErrors.push(err609),errors++}else{const err610={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties\
/training/properties/schedule/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag2}};
vErrors===null?vErrors=[err610]:vErrors.push(err610),errors++}}else{const err611={instancePath:instancePath+"/training/s\
chedule",schemaPath:"#/properties/training/properties/schedule/else/then/type",keyword:"type",params:{type:"object"}};vErrors===
null?vErrors=[err611]:vErrors.push(err611),errors++}var _valid12=_errs519===errors;valid90=_valid12,ifClause10="then"}else{
const _errs636=errors;if(typeof data204!="string"&&!(data204&&typeof data204=="object"&&!Array.isArray(data204))){const err612={
instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/else/type",keyword:"\
type",params:{type:schema6.properties.training.properties.schedule.else.else.type}};vErrors===null?vErrors=[err612]:vErrors.
push(err612),errors++}var _valid12=_errs636===errors;valid90=_valid12,ifClause10="else"}if(!valid90){const err613={instancePath:instancePath+
"/training/schedule",schemaPath:"#/properties/training/properties/schedule/else/if",keyword:"if",params:{failingKeyword:ifClause10}};
vErrors===null?vErrors=[err613]:vErrors.push(err613),errors++}var _valid11=_errs515===errors;valid89=_valid11,ifClause9=
"else"}if(!valid89){const err614={instancePath:instancePath+"/training/schedule",schemaPath:"#/properties/training/prope\
rties/schedule/if",keyword:"if",params:{failingKeyword:ifClause9}};vErrors===null?vErrors=[err614]:vErrors.push(err614),
errors++}}if(data199.clip!==void 0){let data252=data199.clip;const _errs639=errors;let valid116=!0;const _errs640=errors;
if(typeof data252!="string"){const err615={};vErrors===null?vErrors=[err615]:vErrors.push(err615),errors++}var _valid13=_errs640===
errors;errors=_errs639,vErrors!==null&&(_errs639?vErrors.length=_errs639:vErrors=null);let ifClause11;if(_valid13){const _errs642=errors;
if(typeof data252!="string"){const err616={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/\
properties/clip/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err616]:vErrors.push(err616),errors++}
if(!(data252==="global_norm"||data252==="norm"||data252==="value")){const err617={instancePath:instancePath+"/training/c\
lip",schemaPath:"#/properties/training/properties/clip/then/enum",keyword:"enum",params:{allowedValues:schema6.properties.
training.properties.clip.then.enum}};vErrors===null?vErrors=[err617]:vErrors.push(err617),errors++}var _valid13=_errs642===
errors;valid116=_valid13,ifClause11="then"}else{const _errs644=errors,_errs645=errors;let valid117=!0;const _errs646=errors;
if(!(data252&&typeof data252=="object"&&!Array.isArray(data252))){const err618={};vErrors===null?vErrors=[err618]:vErrors.
push(err618),errors++}var _valid14=_errs646===errors;errors=_errs645,vErrors!==null&&(_errs645?vErrors.length=_errs645:vErrors=
null);let ifClause12;if(_valid14){const _errs648=errors;if(data252&&typeof data252=="object"&&!Array.isArray(data252)){const tag3=data252.
type;if(typeof tag3=="string")if(tag3==="global_norm")if(data252&&typeof data252=="object"&&!Array.isArray(data252)){if(data252.
type===void 0){const err619={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/cli\
p/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err619]:vErrors.
push(err619),errors++}for(const key45 in data252)if(!(key45==="type"||key45==="max_norm")){const err620={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/0/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key45}};vErrors===null?vErrors=[err620]:vErrors.push(err620),errors++}if(data252.
type!==void 0&&data252.type!=="global_norm"){const err621={instancePath:instancePath+"/training/clip/type",schemaPath:"#\
/properties/training/properties/clip/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"glob\
al_norm"}};vErrors===null?vErrors=[err621]:vErrors.push(err621),errors++}if(data252.max_norm!==void 0){let data254=data252.
max_norm;if(typeof data254=="number"&&isFinite(data254)){if(data254<=0||isNaN(data254)){const err622={instancePath:instancePath+
"/training/clip/max_norm",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/0/properties/max_norm/exclus\
iveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err622]:vErrors.push(err622),
errors++}}else{const err623={instancePath:instancePath+"/training/clip/max_norm",schemaPath:"#/properties/training/prope\
rties/clip/else/then/oneOf/0/properties/max_norm/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err623]:
vErrors.push(err623),errors++}}}else{const err624={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/t\
raining/properties/clip/else/then/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err624]:vErrors.
push(err624),errors++}else if(tag3==="norm")if(data252&&typeof data252=="object"&&!Array.isArray(data252)){if(data252.type===
void 0){const err625={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/\
then/oneOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err625]:vErrors.push(
err625),errors++}for(const key46 in data252)if(!(key46==="type"||key46==="max_norm")){const err626={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/1/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key46}};vErrors===null?vErrors=[err626]:vErrors.push(err626),errors++}if(data252.
type!==void 0&&data252.type!=="norm"){const err627={instancePath:instancePath+"/training/clip/type",schemaPath:"#/proper\
ties/training/properties/clip/else/then/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"norm"}};vErrors===
null?vErrors=[err627]:vErrors.push(err627),errors++}if(data252.max_norm!==void 0){let data256=data252.max_norm;if(typeof data256==
"number"&&isFinite(data256)){if(data256<=0||isNaN(data256)){const err628={instancePath:instancePath+"/training/clip/max_\
norm",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/1/properties/max_norm/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err628]:vErrors.push(err628),errors++}}else{const err629={
instancePath:instancePath+"/training/clip/max_norm",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/1/\
properties/max_norm/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err629]:vErrors.push(err629),errors++}}}else{
const err630={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/one\
Of/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err630]:vErrors.push(err630),errors++}else if(tag3===
"value")if(data252&&typeof data252=="object"&&!Array.isArray(data252)){if(data252.type===void 0){const err631={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err631]:vErrors.push(err631),errors++}for(const key47 in data252)if(!(key47===
"type"||key47==="max_value")){const err632={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training\
/properties/clip/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key47}};
vErrors===null?vErrors=[err632]:vErrors.push(err632),errors++}if(data252.type!==void 0&&data252.type!=="value"){const err633={
instancePath:instancePath+"/training/clip/type",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/prop\
erties/type/const",keyword:"const",params:{allowedValue:"value"}};vErrors===null?vErrors=[err633]:vErrors.push(err633),errors++}
if(data252.max_value!==void 0){let data258=data252.max_value;if(typeof data258=="number"&&isFinite(data258)){if(data258<=
0||isNaN(data258)){const err634={instancePath:instancePath+"/training/clip/max_value",schemaPath:"#/properties/training/\
properties/clip/else/then/oneOf/2/properties/max_value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}};vErrors===null?vErrors=[err634]:vErrors.push(err634),errors++}}else{const err635={instancePath:instancePath+
"/training/clip/max_value",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/properties/max_value/type",
keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err635]:vErrors.push(err635),errors++}}}else{const err636={
instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/oneOf/2/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err636]:vErrors.push(err636),errors++}else{const err637={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:tag3}};vErrors===null?vErrors=[err637]:vErrors.push(err637),errors++}else{const err638={
instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"type",tagValue:tag3}};vErrors===null?vErrors=[err638]:vErrors.push(err638),errors++}}else{
const err639={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properties/clip/else/then/typ\
e",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err639]:vErrors.push(err639),errors++}var _valid14=_errs648===
errors;valid117=_valid14,ifClause12="then"}else{const _errs669=errors;if(typeof data252!="string"&&!(data252&&typeof data252==
"object"&&!Array.isArray(data252))){const err640={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/tr\
aining/properties/clip/else/else/type",keyword:"type",params:{type:schema6.properties.training.properties.clip.else.else.
type}};vErrors===null?vErrors=[err640]:vErrors.push(err640),errors++}var _valid14=_errs669===errors;valid117=_valid14,ifClause12=
"else"}if(!valid117){const err641={instancePath:instancePath+"/training/clip",schemaPath:"#/properties/training/properti\
es/clip/else/if",keyword:"if",params:{failingKeyword:ifClause12}};vErrors===null?vErrors=[err641]:vErrors.push(err641),errors++}
var _valid13=_errs644===errors;valid116=_valid13,ifClause11="else"}if(!valid116){const err642={instancePath:instancePath+
"/training/clip",schemaPath:"#/properties/training/properties/clip/if",keyword:"if",params:{failingKeyword:ifClause11}};
vErrors===null?vErrors=[err642]:vErrors.push(err642),errors++}}if(data199.early_stopping!==void 0){let data259=data199.early_stopping;
if(data259&&typeof data259=="object"&&!Array.isArray(data259)){for(const key48 in data259)if(!(key48==="monitor"||key48===
"patience"||key48==="min_delta")){const err643={instancePath:instancePath+"/training/early_stopping",schemaPath:"#/prope\
rties/training/properties/early_stopping/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key48}};
vErrors===null?vErrors=[err643]:vErrors.push(err643),errors++}if(data259.monitor!==void 0){let data260=data259.monitor;if(!(data260===
"cost"||data260==="val_cost"||data260==="val_accuracy"||data260==="val_top_k_accuracy"||data260==="val_precision"||data260===
"val_precision_macro"||data260==="val_precision_micro"||data260==="val_recall"||data260==="val_recall_macro"||data260===
"val_recall_micro"||data260==="val_f1"||data260==="val_f1_macro"||data260==="val_f1_micro"||data260==="val_roc_auc"||data260===
"val_log_loss"||data260==="val_mean_squared_error"||data260==="val_root_mean_squared_error"||data260==="val_mean_absolut\
e_error"||data260==="val_r2")){const err644={instancePath:instancePath+"/training/early_stopping/monitor",schemaPath:"#/\
properties/training/properties/early_stopping/properties/monitor/enum",keyword:"enum",params:{allowedValues:schema6.properties.
training.properties.early_stopping.properties.monitor.enum}};vErrors===null?vErrors=[err644]:vErrors.push(err644),errors++}}
if(data259.patience!==void 0){let data261=data259.patience;if(!(typeof data261=="number"&&!(data261%1)&&!isNaN(data261)&&
isFinite(data261))){const err645={instancePath:instancePath+"/training/early_stopping/patience",schemaPath:"#/properties\
/training/properties/early_stopping/properties/patience/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=
[err645]:vErrors.push(err645),errors++}if(typeof data261=="number"&&isFinite(data261)){if(data261>2147483647||isNaN(data261)){
const err646={instancePath:instancePath+"/training/early_stopping/patience",schemaPath:"#/properties/training/properties\
/early_stopping/properties/patience/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?
vErrors=[err646]:vErrors.push(err646),errors++}if(data261<0||isNaN(data261)){const err647={instancePath:instancePath+"/t\
raining/early_stopping/patience",schemaPath:"#/properties/training/properties/early_stopping/properties/patience/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err647]:vErrors.push(err647),errors++}}}if(data259.
min_delta!==void 0){let data262=data259.min_delta;if(typeof data262=="number"&&isFinite(data262)){if(data262<0||isNaN(data262)){
const err648={instancePath:instancePath+"/training/early_stopping/min_delta",schemaPath:"#/properties/training/propertie\
s/early_stopping/properties/min_delta/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=
[err648]:vErrors.push(err648),errors++}}else{const err649={instancePath:instancePath+"/training/early_stopping/min_delta",
schemaPath:"#/properties/training/properties/early_stopping/properties/min_delta/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err649]:vErrors.push(err649),errors++}}}else{const err650={instancePath:instancePath+"/tra\
ining/early_stopping",schemaPath:"#/properties/training/properties/early_stopping/type",keyword:"type",params:{type:"obj\
ect"}};vErrors===null?vErrors=[err650]:vErrors.push(err650),errors++}}if(data199.expect!==void 0){let data263=data199.expect;
if(data263&&typeof data263=="object"&&!Array.isArray(data263)){for(const key49 in data263){const _errs681=errors;if(!(key49===
"cost"||key49==="val_cost"||key49==="val_accuracy"||key49==="val_top_k_accuracy"||key49==="val_precision"||key49==="val_\
precision_macro"||key49==="val_precision_micro"||key49==="val_recall"||key49==="val_recall_macro"||key49==="val_recall_m\
icro"||key49==="val_f1"||key49==="val_f1_macro"||key49==="val_f1_micro"||key49==="val_roc_auc"||key49==="val_log_loss"||
key49==="val_mean_squared_error"||key49==="val_root_mean_squared_error"||key49==="val_mean_absolute_error"||key49==="val\
_r2"||key49==="test_cost"||key49==="test_accuracy"||key49==="test_top_k_accuracy"||key49==="test_precision"||key49==="te\
st_precision_macro"||key49==="test_precision_micro"||key49==="test_recall"||key49==="test_recall_macro"||key49==="test_r\
ecall_micro"||key49==="test_f1"||key49==="test_f1_macro"||key49==="test_f1_micro"||key49==="test_roc_auc"||key49==="test\
_log_loss"||key49==="test_mean_squared_error"||key49==="test_root_mean_squared_error"||key49==="test_mean_absolute_error"||
key49==="test_r2")){const err651={instancePath:instancePath+"/training/expect",schemaPath:"#/properties/training/propert\
ies/expect/propertyNames/enum",keyword:"enum",params:{allowedValues:schema6.properties.training.properties.expect.propertyNames.
enum},propertyName:key49};vErrors===null?vErrors=[err651]:vErrors.push(err651),errors++}var valid126=_errs681===errors;if(!valid126){
const err652={instancePath:instancePath+"/training/expect",schemaPath:"#/properties/training/properties/expect/propertyN\
ames",keyword:"propertyNames",params:{propertyName:key49}};vErrors===null?vErrors=[err652]:vErrors.push(err652),errors++}}
for(const key50 in data263){let data264=data263[key50];const _errs685=errors;let valid128=!1;const _errs686=errors;if(data264&&
typeof data264=="object"&&!Array.isArray(data264)&&data264.min===void 0){const err653={instancePath:instancePath+"/train\
ing/expect/"+key50.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/training/properties/expect/additional\
Properties/anyOf/0/required",keyword:"required",params:{missingProperty:"min"}};vErrors===null?vErrors=[err653]:vErrors.
push(err653),errors++}var _valid15=_errs686===errors;if(valid128=valid128||_valid15,!valid128){const _errs687=errors;if(data264&&
typeof data264=="object"&&!Array.isArray(data264)&&data264.max===void 0){const err654={instancePath:instancePath+"/train\
ing/expect/"+key50.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/training/properties/expect/additional\
Properties/anyOf/1/required",keyword:"required",params:{missingProperty:"max"}};vErrors===null?vErrors=[err654]:vErrors.
push(err654),errors++}var _valid15=_errs687===errors;valid128=valid128||_valid15}if(valid128)errors=_errs685,vErrors!==null&&
(_errs685?vErrors.length=_errs685:vErrors=null);else{const err655={instancePath:instancePath+"/training/expect/"+key50.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/training/properties/expect/additionalProperties/anyOf",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err655]:vErrors.push(err655),errors++}if(data264&&typeof data264=="object"&&!Array.
isArray(data264)){for(const key51 in data264)if(!(key51==="min"||key51==="max")){const err656={instancePath:instancePath+
"/training/expect/"+key50.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/training/properties/expect/add\
itionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key51}};vErrors===null?
vErrors=[err656]:vErrors.push(err656),errors++}if(data264.min!==void 0){let data265=data264.min;if(!(typeof data265=="nu\
mber"&&isFinite(data265))){const err657={instancePath:instancePath+"/training/expect/"+key50.replace(/~/g,"~0").replace(
/\//g,"~1")+"/min",schemaPath:"#/properties/training/properties/expect/additionalProperties/properties/min/type",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err657]:vErrors.push(err657),errors++}}if(data264.max!==void 0){let data266=data264.
max;if(!(typeof data266=="number"&&isFinite(data266))){const err658={instancePath:instancePath+"/training/expect/"+key50.
replace(/~/g,"~0").replace(/\//g,"~1")+"/max",schemaPath:"#/properties/training/properties/expect/additionalProperties/p\
roperties/max/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err658]:vErrors.push(err658),errors++}}}else{
const err659={instancePath:instancePath+"/training/expect/"+key50.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/training/properties/expect/additionalProperties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err659]:vErrors.push(err659),errors++}}}else{const err660={instancePath:instancePath+"/training/expect",schemaPath:"#/p\
roperties/training/properties/expect/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err660]:vErrors.
push(err660),errors++}}if(data199.input_gradient!==void 0&&typeof data199.input_gradient!="boolean"){const err661={instancePath:instancePath+
"/training/input_gradient",schemaPath:"#/properties/training/properties/input_gradient/type",keyword:"type",params:{type:"\
boolean"}};vErrors===null?vErrors=[err661]:vErrors.push(err661),errors++}if(data199.keep!==void 0){let data268=data199.keep;
if(!(data268==="needed"||data268==="all")){const err662={instancePath:instancePath+"/training/keep",schemaPath:"#/proper\
ties/training/properties/keep/enum",keyword:"enum",params:{allowedValues:schema6.properties.training.properties.keep.enum}};
vErrors===null?vErrors=[err662]:vErrors.push(err662),errors++}}if(data199.example_weights!==void 0&&typeof data199.example_weights!=
"boolean"){const err663={instancePath:instancePath+"/training/example_weights",schemaPath:"#/properties/training/propert\
ies/example_weights/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err663]:vErrors.push(err663),errors++}
if(data199.metrics!==void 0){let data270=data199.metrics;if(Array.isArray(data270)){if(data270.length<1){const err664={instancePath:instancePath+
"/training/metrics",schemaPath:"#/properties/training/properties/metrics/minItems",keyword:"minItems",params:{limit:1}};
vErrors===null?vErrors=[err664]:vErrors.push(err664),errors++}const len9=data270.length;for(let i9=0;i9<len9;i9++){let data271=data270[i9];
const _errs701=errors;let valid132=!0;const _errs702=errors;if(typeof data271!="string"){const err665={};vErrors===null?
vErrors=[err665]:vErrors.push(err665),errors++}var _valid16=_errs702===errors;errors=_errs701,vErrors!==null&&(_errs701?
vErrors.length=_errs701:vErrors=null);let ifClause13;if(_valid16){const _errs704=errors;if(typeof data271!="string"){const err666={
instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/then/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err666]:vErrors.push(err666),errors++}if(!(data271==="acc\
uracy"||data271==="top_k_accuracy"||data271==="precision"||data271==="precision_macro"||data271==="precision_micro"||data271===
"recall"||data271==="recall_macro"||data271==="recall_micro"||data271==="f1"||data271==="f1_macro"||data271==="f1_micro"||
data271==="roc_auc"||data271==="log_loss"||data271==="mean_squared_error"||data271==="root_mean_squared_error"||data271===
"mean_absolute_error"||data271==="r2")){const err667={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/pr\
operties/training/properties/metrics/items/then/enum",keyword:"enum",params:{allowedValues:schema6.properties.training.properties.
metrics.items.then.enum}};vErrors===null?vErrors=[err667]:vErrors.push(err667),errors++}var _valid16=_errs704===errors;valid132=
_valid16,ifClause13="then"}else{const _errs706=errors,_errs707=errors;let valid133=!0;const _errs708=errors;if(!(data271&&
typeof data271=="object"&&!Array.isArray(data271))){const err668={};vErrors===null?vErrors=[err668]:vErrors.push(err668),
errors++}var _valid17=_errs708===errors;errors=_errs707,vErrors!==null&&(_errs707?vErrors.length=_errs707:vErrors=null);
let ifClause14;if(_valid17){const _errs710=errors;if(data271&&typeof data271=="object"&&!Array.isArray(data271)){const tag4=data271.
type;if(typeof tag4=="string")if(tag4==="accuracy")if(data271&&typeof data271=="object"&&!Array.isArray(data271)){if(data271.
type===void 0){const err669={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/propert\
ies/metrics/items/else/then/oneOf/0/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=
[err669]:vErrors.push(err669),errors++}for(const key52 in data271)if(key52!=="type"){const err670={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/0/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key52}};vErrors===null?vErrors=[err670]:vErrors.push(err670),
errors++}if(data271.type!==void 0&&data271.type!=="accuracy"){const err671={instancePath:instancePath+"/training/metrics\
/"+i9+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"accuracy"}};vErrors===null?vErrors=[err671]:vErrors.push(err671),errors++}}else{const err672={
instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err672]:vErrors.push(err672),errors++}else if(tag4===
"top_k_accuracy")if(data271&&typeof data271=="object"&&!Array.isArray(data271)){if(data271.type===void 0){const err673={
instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/1/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err673]:vErrors.push(err673),
errors++}for(const key53 in data271)if(!(key53==="type"||key53==="k")){const err674={instancePath:instancePath+"/trainin\
g/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key53}};vErrors===null?vErrors=[err674]:vErrors.push(err674),errors++}if(data271.
type!==void 0&&data271.type!=="top_k_accuracy"){const err675={instancePath:instancePath+"/training/metrics/"+i9+"/type",
schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/type/const",keyword:"const",params:{
allowedValue:"top_k_accuracy"}};vErrors===null?vErrors=[err675]:vErrors.push(err675),errors++}if(data271.k!==void 0){let data274=data271.
k;if(!(typeof data274=="number"&&!(data274%1)&&!isNaN(data274)&&isFinite(data274))){const err676={instancePath:instancePath+
"/training/metrics/"+i9+"/k",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/k/t\
ype",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err676]:vErrors.push(err676),errors++}if(typeof data274==
"number"&&isFinite(data274)&&(data274<1||isNaN(data274))){const err677={instancePath:instancePath+"/training/metrics/"+i9+
"/k",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/properties/k/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err677]:vErrors.push(err677),errors++}}}else{const err678={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/1/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err678]:vErrors.push(err678),errors++}else if(tag4==="precision")if(data271&&
typeof data271=="object"&&!Array.isArray(data271)){if(data271.type===void 0){const err679={instancePath:instancePath+"/t\
raining/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/2/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err679]:vErrors.push(err679),errors++}for(const key54 in data271)
if(key54!=="type"){const err680={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key54}};
vErrors===null?vErrors=[err680]:vErrors.push(err680),errors++}if(data271.type!==void 0&&data271.type!=="precision"){const err681={
instancePath:instancePath+"/training/metrics/"+i9+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"precision"}};vErrors===null?vErrors=[err681]:
vErrors.push(err681),errors++}}else{const err682={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err682]:vErrors.push(err682),errors++}else if(tag4==="precision_macro")if(data271&&typeof data271=="object"&&!Array.isArray(
data271)){if(data271.type===void 0){const err683={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/3/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err683]:vErrors.push(err683),errors++}for(const key55 in data271)if(key55!=="type"){const err684={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/3/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key55}};vErrors===null?vErrors=[err684]:vErrors.push(err684),
errors++}if(data271.type!==void 0&&data271.type!=="precision_macro"){const err685={instancePath:instancePath+"/training/\
metrics/"+i9+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/3/properties/type/const",
keyword:"const",params:{allowedValue:"precision_macro"}};vErrors===null?vErrors=[err685]:vErrors.push(err685),errors++}}else{
const err686={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/ite\
ms/else/then/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err686]:vErrors.push(err686),errors++}else if(tag4===
"precision_micro")if(data271&&typeof data271=="object"&&!Array.isArray(data271)){if(data271.type===void 0){const err687={
instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/4/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err687]:vErrors.push(err687),
errors++}for(const key56 in data271)if(key56!=="type"){const err688={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"\
#/properties/training/properties/metrics/items/else/then/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key56}};vErrors===null?vErrors=[err688]:vErrors.push(err688),errors++}if(data271.type!==void 0&&data271.
type!=="precision_micro"){const err689={instancePath:instancePath+"/training/metrics/"+i9+"/type",schemaPath:"#/properti\
es/training/properties/metrics/items/else/then/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"prec\
ision_micro"}};vErrors===null?vErrors=[err689]:vErrors.push(err689),errors++}}else{const err690={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/4/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err690]:vErrors.push(err690),errors++}else if(tag4==="recall")if(data271&&
typeof data271=="object"&&!Array.isArray(data271)){if(data271.type===void 0){const err691={instancePath:instancePath+"/t\
raining/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/5/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err691]:vErrors.push(err691),errors++}for(const key57 in data271)
if(key57!=="type"){const err692={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key57}};
vErrors===null?vErrors=[err692]:vErrors.push(err692),errors++}if(data271.type!==void 0&&data271.type!=="recall"){const err693={
instancePath:instancePath+"/training/metrics/"+i9+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"recall"}};vErrors===null?vErrors=[err693]:vErrors.
push(err693),errors++}}else{const err694={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/tra\
ining/properties/metrics/items/else/then/oneOf/5/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err694]:
vErrors.push(err694),errors++}else if(tag4==="recall_macro")if(data271&&typeof data271=="object"&&!Array.isArray(data271)){
if(data271.type===void 0){const err695={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/6/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err695]:vErrors.push(err695),errors++}for(const key58 in data271)if(key58!=="type"){const err696={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/6/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key58}};vErrors===null?vErrors=[err696]:vErrors.push(err696),
errors++}if(data271.type!==void 0&&data271.type!=="recall_macro"){const err697={instancePath:instancePath+"/training/met\
rics/"+i9+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/6/properties/type/const",keyword:"\
const",params:{allowedValue:"recall_macro"}};vErrors===null?vErrors=[err697]:vErrors.push(err697),errors++}}else{const err698={
instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/6/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err698]:vErrors.push(err698),errors++}else if(tag4===
"recall_micro")if(data271&&typeof data271=="object"&&!Array.isArray(data271)){if(data271.type===void 0){const err699={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/7/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err699]:vErrors.push(err699),errors++}for(const key59 in data271)
if(key59!=="type"){const err700={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key59}};
vErrors===null?vErrors=[err700]:vErrors.push(err700),errors++}if(data271.type!==void 0&&data271.type!=="recall_micro"){const err701={
instancePath:instancePath+"/training/metrics/"+i9+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"recall_micro"}};vErrors===null?vErrors=[err701]:
vErrors.push(err701),errors++}}else{const err702={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/7/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err702]:vErrors.push(err702),errors++}else if(tag4==="f1")if(data271&&typeof data271=="object"&&!Array.isArray(data271)){
if(data271.type===void 0){const err703={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/8/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?
vErrors=[err703]:vErrors.push(err703),errors++}for(const key60 in data271)if(key60!=="type"){const err704={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key60}};vErrors===null?vErrors=[err704]:vErrors.push(err704),
errors++}if(data271.type!==void 0&&data271.type!=="f1"){const err705={instancePath:instancePath+"/training/metrics/"+i9+
"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/properties/type/const",keyword:"con\
st",params:{allowedValue:"f1"}};vErrors===null?vErrors=[err705]:vErrors.push(err705),errors++}}else{const err706={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/8/type",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err706]:vErrors.push(err706),errors++}else if(tag4==="f1_macro")if(data271&&
typeof data271=="object"&&!Array.isArray(data271)){if(data271.type===void 0){const err707={instancePath:instancePath+"/t\
raining/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/9/required",keyword:"req\
uired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err707]:vErrors.push(err707),errors++}for(const key61 in data271)
if(key61!=="type"){const err708={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key61}};
vErrors===null?vErrors=[err708]:vErrors.push(err708),errors++}if(data271.type!==void 0&&data271.type!=="f1_macro"){const err709={
instancePath:instancePath+"/training/metrics/"+i9+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"f1_macro"}};vErrors===null?vErrors=[err709]:
vErrors.push(err709),errors++}}else{const err710={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/9/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err710]:vErrors.push(err710),errors++}else if(tag4==="f1_micro")if(data271&&typeof data271=="object"&&!Array.isArray(data271)){
if(data271.type===void 0){const err711={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/10/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err711]:vErrors.push(err711),errors++}for(const key62 in data271)if(key62!=="type"){const err712={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/10/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key62}};vErrors===null?vErrors=[err712]:vErrors.push(err712),
errors++}if(data271.type!==void 0&&data271.type!=="f1_micro"){const err713={instancePath:instancePath+"/training/metrics\
/"+i9+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/10/properties/type/const",keyword:"\
const",params:{allowedValue:"f1_micro"}};vErrors===null?vErrors=[err713]:vErrors.push(err713),errors++}}else{const err714={
instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/10/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err714]:vErrors.push(err714),errors++}else if(tag4===
"roc_auc")if(data271&&typeof data271=="object"&&!Array.isArray(data271)){if(data271.type===void 0){const err715={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/11/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err715]:vErrors.push(err715),errors++}for(const key63 in data271)
if(key63!=="type"){const err716={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key63}};
vErrors===null?vErrors=[err716]:vErrors.push(err716),errors++}if(data271.type!==void 0&&data271.type!=="roc_auc"){const err717={
instancePath:instancePath+"/training/metrics/"+i9+"/type",schemaPath:"#/properties/training/properties/metrics/items/els\
e/then/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue:"roc_auc"}};vErrors===null?vErrors=[err717]:
vErrors.push(err717),errors++}}else{const err718={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/proper\
ties/training/properties/metrics/items/else/then/oneOf/11/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err718]:vErrors.push(err718),errors++}else if(tag4==="log_loss")if(data271&&typeof data271=="object"&&!Array.isArray(data271)){
if(data271.type===void 0){const err719={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/train\
ing/properties/metrics/items/else/then/oneOf/12/required",keyword:"required",params:{missingProperty:"type"}};vErrors===
null?vErrors=[err719]:vErrors.push(err719),errors++}for(const key64 in data271)if(key64!=="type"){const err720={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/12/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key64}};vErrors===null?vErrors=[err720]:vErrors.push(err720),
errors++}if(data271.type!==void 0&&data271.type!=="log_loss"){const err721={instancePath:instancePath+"/training/metrics\
/"+i9+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/12/properties/type/const",keyword:"\
const",params:{allowedValue:"log_loss"}};vErrors===null?vErrors=[err721]:vErrors.push(err721),errors++}}else{const err722={
instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/12/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err722]:vErrors.push(err722),errors++}else if(tag4===
"mean_squared_error")if(data271&&typeof data271=="object"&&!Array.isArray(data271)){if(data271.type===void 0){const err723={
instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/13/required",keyword:"required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err723]:vErrors.push(err723),
errors++}for(const key65 in data271)if(key65!=="type"){const err724={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"\
#/properties/training/properties/metrics/items/else/then/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key65}};vErrors===null?vErrors=[err724]:vErrors.push(err724),errors++}if(data271.type!==void 0&&data271.
type!=="mean_squared_error"){const err725={instancePath:instancePath+"/training/metrics/"+i9+"/type",schemaPath:"#/prope\
rties/training/properties/metrics/items/else/then/oneOf/13/properties/type/const",keyword:"const",params:{allowedValue:"\
mean_squared_error"}};vErrors===null?vErrors=[err725]:vErrors.push(err725),errors++}}else{const err726={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/13/type",keyword:"typ\
e",params:{type:"object"}};vErrors===null?vErrors=[err726]:vErrors.push(err726),errors++}else if(tag4==="root_mean_squar\
ed_error")if(data271&&typeof data271=="object"&&!Array.isArray(data271)){if(data271.type===void 0){const err727={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/14/required",keyword:"\
required",params:{missingProperty:"type"}};vErrors===null?vErrors=[err727]:vErrors.push(err727),errors++}for(const key66 in data271)
if(key66!=="type"){const err728={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key66}};
vErrors===null?vErrors=[err728]:vErrors.push(err728),errors++}if(data271.type!==void 0&&data271.type!=="root_mean_square\
d_error"){const err729={instancePath:instancePath+"/training/metrics/"+i9+"/type",schemaPath:"#/properties/training/prop\
erties/metrics/items/else/then/oneOf/14/properties/type/const",keyword:"const",params:{allowedValue:"root_mean_squared_e\
rror"}};vErrors===null?vErrors=[err729]:vErrors.push(err729),errors++}}else{const err730={instancePath:instancePath+"/tr\
aining/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/14/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err730]:vErrors.push(err730),errors++}else if(tag4==="mean_absolute_error")if(data271&&
typeof data271=="object"&&!Array.isArray(data271)){if(data271.type===void 0){const err731={instancePath:instancePath+"/t\
raining/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/15/required",keyword:"re\
quired",params:{missingProperty:"type"}};vErrors===null?vErrors=[err731]:vErrors.push(err731),errors++}for(const key67 in data271)
if(key67!=="type"){const err732={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/pro\
perties/metrics/items/else/then/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key67}};
vErrors===null?vErrors=[err732]:vErrors.push(err732),errors++}if(data271.type!==void 0&&data271.type!=="mean_absolute_er\
ror"){const err733={instancePath:instancePath+"/training/metrics/"+i9+"/type",schemaPath:"#/properties/training/properti\
es/metrics/items/else/then/oneOf/15/properties/type/const",keyword:"const",params:{allowedValue:"mean_absolute_error"}};
vErrors===null?vErrors=[err733]:vErrors.push(err733),errors++}}else{const err734={instancePath:instancePath+"/training/m\
etrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/15/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err734]:vErrors.push(err734),errors++}else if(tag4==="r2")if(data271&&typeof data271==
"object"&&!Array.isArray(data271)){if(data271.type===void 0){const err735={instancePath:instancePath+"/training/metrics/"+
i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/16/required",keyword:"required",params:{missingProperty:"\
type"}};vErrors===null?vErrors=[err735]:vErrors.push(err735),errors++}for(const key68 in data271)if(key68!=="type"){const err736={
instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/o\
neOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key68}};vErrors===null?vErrors=[
err736]:vErrors.push(err736),errors++}if(data271.type!==void 0&&data271.type!=="r2"){const err737={instancePath:instancePath+
"/training/metrics/"+i9+"/type",schemaPath:"#/properties/training/properties/metrics/items/else/then/oneOf/16/properties\
/type/const",keyword:"const",params:{allowedValue:"r2"}};vErrors===null?vErrors=[err737]:vErrors.push(err737),errors++}}else{
const err738={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/ite\
ms/else/then/oneOf/16/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err738]:vErrors.push(err738),
errors++}else{const err739={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properti\
es/metrics/items/else/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:tag4}};vErrors===
null?vErrors=[err739]:vErrors.push(err739),errors++}else{const err740={instancePath:instancePath+"/training/metrics/"+i9,
schemaPath:"#/properties/training/properties/metrics/items/else/then/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"type",tagValue:tag4}};vErrors===null?vErrors=[err740]:vErrors.push(err740),errors++}}else{const err741={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/else/then/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err741]:vErrors.push(err741),errors++}var _valid17=_errs710===errors;valid133=_valid17,
ifClause14="then"}else{const _errs783=errors;if(typeof data271!="string"&&!(data271&&typeof data271=="object"&&!Array.isArray(
data271))){const err742={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/\
metrics/items/else/else/type",keyword:"type",params:{type:schema6.properties.training.properties.metrics.items.else.else.
type}};vErrors===null?vErrors=[err742]:vErrors.push(err742),errors++}var _valid17=_errs783===errors;valid133=_valid17,ifClause14=
"else"}if(!valid133){const err743={instancePath:instancePath+"/training/metrics/"+i9,schemaPath:"#/properties/training/p\
roperties/metrics/items/else/if",keyword:"if",params:{failingKeyword:ifClause14}};vErrors===null?vErrors=[err743]:vErrors.
push(err743),errors++}var _valid16=_errs706===errors;valid132=_valid16,ifClause13="else"}if(!valid132){const err744={instancePath:instancePath+
"/training/metrics/"+i9,schemaPath:"#/properties/training/properties/metrics/items/if",keyword:"if",params:{failingKeyword:ifClause13}};
vErrors===null?vErrors=[err744]:vErrors.push(err744),errors++}}}else{const err745={instancePath:instancePath+"/training/\
metrics",schemaPath:"#/properties/training/properties/metrics/type",keyword:"type",params:{type:"array"}};vErrors===null?
vErrors=[err745]:vErrors.push(err745),errors++}}}else{const err746={instancePath:instancePath+"/training",schemaPath:"#/\
properties/training/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err746]:vErrors.push(err746),errors++}}
if(data.data!==void 0){let data290=data.data;if(data290&&typeof data290=="object"&&!Array.isArray(data290)){if(data290.source===
void 0){const err747={instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{
missingProperty:"source"}};vErrors===null?vErrors=[err747]:vErrors.push(err747),errors++}for(const key69 in data290)if(!(key69===
"source"||key69==="preprocess"||key69==="split")){const err748={instancePath:instancePath+"/data",schemaPath:"#/properti\
es/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key69}};vErrors===null?vErrors=[
err748]:vErrors.push(err748),errors++}if(data290.source!==void 0){let data291=data290.source;if(data291&&typeof data291==
"object"&&!Array.isArray(data291)){const tag5=data291.format;if(typeof tag5=="string")if(tag5==="csv")if(data291&&typeof data291==
"object"&&!Array.isArray(data291)){if(data291.format===void 0){const err749={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/0/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?
vErrors=[err749]:vErrors.push(err749),errors++}if(data291.target===void 0){const err750={instancePath:instancePath+"/dat\
a/source",schemaPath:"#/properties/data/properties/source/oneOf/0/required",keyword:"required",params:{missingProperty:"\
target"}};vErrors===null?vErrors=[err750]:vErrors.push(err750),errors++}for(const key70 in data291)if(!(key70==="format"||
key70==="path"||key70==="test"||key70==="target"||key70==="example_weights"||key70==="header"||key70==="delimiter")){const err751={
instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key70}};vErrors===null?vErrors=[err751]:vErrors.push(err751),errors++}if(data291.
format!==void 0&&data291.format!=="csv"){const err752={instancePath:instancePath+"/data/source/format",schemaPath:"#/pro\
perties/data/properties/source/oneOf/0/properties/format/const",keyword:"const",params:{allowedValue:"csv"}};vErrors===null?
vErrors=[err752]:vErrors.push(err752),errors++}if(data291.path!==void 0){let data293=data291.path;if(typeof data293=="st\
ring"){if(func3(data293)>4096){const err753={instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data\
/properties/source/oneOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err753]:
vErrors.push(err753),errors++}if(func3(data293)<1){const err754={instancePath:instancePath+"/data/source/path",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err754]:vErrors.push(err754),errors++}}else{const err755={instancePath:instancePath+"/data/source/path",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err755]:vErrors.push(err755),errors++}}if(data291.test!==void 0){let data294=data291.test;if(typeof data294=="s\
tring"){if(func3(data294)>4096){const err756={instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/dat\
a/properties/source/oneOf/0/properties/test/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[
err756]:vErrors.push(err756),errors++}if(func3(data294)<1){const err757={instancePath:instancePath+"/data/source/test",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/test/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err757]:vErrors.push(err757),errors++}}else{const err758={instancePath:instancePath+"/data/source/test",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/test/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err758]:vErrors.push(err758),errors++}}if(data291.target!==void 0){let data295=data291.target;const _errs800=errors;
let valid173=!0;const _errs801=errors;if(typeof data295!="string"){const err759={};vErrors===null?vErrors=[err759]:vErrors.
push(err759),errors++}var _valid18=_errs801===errors;errors=_errs800,vErrors!==null&&(_errs800?vErrors.length=_errs800:vErrors=
null);let ifClause15;if(_valid18){const _errs803=errors;if(typeof data295=="string"){if(func3(data295)>200){const err760={
instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/targe\
t/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[err760]:vErrors.push(err760),errors++}
if(func3(data295)<1){const err761={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/propert\
ies/source/oneOf/0/properties/target/then/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err761]:
vErrors.push(err761),errors++}}else{const err762={instancePath:instancePath+"/data/source/target",schemaPath:"#/properti\
es/data/properties/source/oneOf/0/properties/target/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err762]:vErrors.push(err762),errors++}var _valid18=_errs803===errors;valid173=_valid18,ifClause15="then"}else{const _errs805=errors,
_errs806=errors;let valid174=!0;const _errs807=errors;if(!(typeof data295=="number"&&isFinite(data295))){const err763={};
vErrors===null?vErrors=[err763]:vErrors.push(err763),errors++}var _valid19=_errs807===errors;errors=_errs806,vErrors!==null&&
(_errs806?vErrors.length=_errs806:vErrors=null);let ifClause16;if(_valid19){const _errs809=errors;if(!(typeof data295=="\
number"&&!(data295%1)&&!isNaN(data295)&&isFinite(data295))){const err764={instancePath:instancePath+"/data/source/target",
schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/then/type",keyword:"type",params:{type:"i\
nteger"}};vErrors===null?vErrors=[err764]:vErrors.push(err764),errors++}if(typeof data295=="number"&&isFinite(data295)){
if(data295>2147483647||isNaN(data295)){const err765={instancePath:instancePath+"/data/source/target",schemaPath:"#/prope\
rties/data/properties/source/oneOf/0/properties/target/else/then/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
vErrors===null?vErrors=[err765]:vErrors.push(err765),errors++}if(data295<-2147483647||isNaN(data295)){const err766={instancePath:instancePath+
"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/then/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-2147483647}};vErrors===null?vErrors=[err766]:vErrors.push(err766),errors++}}var _valid19=_errs809===
errors;valid174=_valid19,ifClause16="then"}else{const _errs811=errors,_errs812=errors;let valid175=!0;const _errs813=errors;
if(!Array.isArray(data295)){const err767={};vErrors===null?vErrors=[err767]:vErrors.push(err767),errors++}var _valid20=_errs813===
errors;errors=_errs812,vErrors!==null&&(_errs812?vErrors.length=_errs812:vErrors=null);let ifClause17;if(_valid20){const _errs815=errors;
if(Array.isArray(data295)){if(data295.length<1){const err768={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/minItems",keyword:"minItems",params:{limit:1}};
vErrors===null?vErrors=[err768]:vErrors.push(err768),errors++}const len10=data295.length;for(let i10=0;i10<len10;i10++){
let data296=data295[i10];const _errs818=errors;let valid178=!0;const _errs819=errors;if(typeof data296!="string"){const err769={};
vErrors===null?vErrors=[err769]:vErrors.push(err769),errors++}var _valid21=_errs819===errors;errors=_errs818,vErrors!==null&&
(_errs818?vErrors.length=_errs818:vErrors=null);let ifClause18;if(_valid21){const _errs821=errors;if(typeof data296=="st\
ring"){if(func3(data296)>200){const err770={instancePath:instancePath+"/data/source/target/"+i10,schemaPath:"#/propertie\
s/data/properties/source/oneOf/0/properties/target/else/else/then/items/then/maxLength",keyword:"maxLength",params:{limit:200}};
vErrors===null?vErrors=[err770]:vErrors.push(err770),errors++}if(func3(data296)<1){const err771={instancePath:instancePath+
"/data/source/target/"+i10,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/item\
s/then/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err771]:vErrors.push(err771),errors++}}else{
const err772={instancePath:instancePath+"/data/source/target/"+i10,schemaPath:"#/properties/data/properties/source/oneOf\
/0/properties/target/else/else/then/items/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err772]:
vErrors.push(err772),errors++}var _valid21=_errs821===errors;valid178=_valid21,ifClause18="then"}else{const _errs823=errors,
_errs824=errors;let valid179=!0;const _errs825=errors;if(!(typeof data296=="number"&&isFinite(data296))){const err773={};
vErrors===null?vErrors=[err773]:vErrors.push(err773),errors++}var _valid22=_errs825===errors;errors=_errs824,vErrors!==null&&
(_errs824?vErrors.length=_errs824:vErrors=null);let ifClause19;if(_valid22){const _errs827=errors;if(!(typeof data296=="\
number"&&!(data296%1)&&!isNaN(data296)&&isFinite(data296))){const err774={instancePath:instancePath+"/data/source/target\
/"+i10,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/then/type",keyword:"\
type",params:{type:"integer"}};vErrors===null?vErrors=[err774]:vErrors.push(err774),errors++}if(typeof data296=="number"&&
isFinite(data296)){if(data296>2147483647||isNaN(data296)){const err775={instancePath:instancePath+"/data/source/target/"+
i10,schemaPath:"#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/then/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err775]:vErrors.push(err775),errors++}if(data296<
-2147483647||isNaN(data296)){const err776={instancePath:instancePath+"/data/source/target/"+i10,schemaPath:"#/properties\
/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/then/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483647}};vErrors===null?vErrors=[err776]:vErrors.push(err776),errors++}}var _valid22=_errs827===errors;valid179=
_valid22,ifClause19="then"}else{const _errs829=errors;if(typeof data296!="string"&&!(typeof data296=="number"&&!(data296%
1)&&!isNaN(data296)&&isFinite(data296))){const err777={instancePath:instancePath+"/data/source/target/"+i10,schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/then/items/else/else/type",keyword:"type",params:{
type:schema6.properties.data.properties.source.oneOf[0].properties.target.else.else.then.items.else.else.type}};vErrors===
null?vErrors=[err777]:vErrors.push(err777),errors++}var _valid22=_errs829===errors;valid179=_valid22,ifClause19="else"}if(!valid179){
const err778={instancePath:instancePath+"/data/source/target/"+i10,schemaPath:"#/properties/data/properties/source/oneOf\
/0/properties/target/else/else/then/items/else/if",keyword:"if",params:{failingKeyword:ifClause19}};vErrors===null?vErrors=
[err778]:vErrors.push(err778),errors++}var _valid21=_errs823===errors;valid178=_valid21,ifClause18="else"}if(!valid178){
const err779={instancePath:instancePath+"/data/source/target/"+i10,schemaPath:"#/properties/data/properties/source/oneOf\
/0/properties/target/else/else/then/items/if",keyword:"if",params:{failingKeyword:ifClause18}};vErrors===null?vErrors=[err779]:
vErrors.push(err779),errors++}}}else{const err780={instancePath:instancePath+"/data/source/target",schemaPath:"#/propert\
ies/data/properties/source/oneOf/0/properties/target/else/else/then/type",keyword:"type",params:{type:"array"}};vErrors===
null?vErrors=[err780]:vErrors.push(err780),errors++}var _valid20=_errs815===errors;valid175=_valid20,ifClause17="then"}else{
const _errs831=errors;if(typeof data295!="string"&&!(typeof data295=="number"&&!(data295%1)&&!isNaN(data295)&&isFinite(data295))&&
!Array.isArray(data295)){const err781={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/pro\
perties/source/oneOf/0/properties/target/else/else/else/type",keyword:"type",params:{type:schema6.properties.data.properties.
source.oneOf[0].properties.target.else.else.else.type}};vErrors===null?vErrors=[err781]:vErrors.push(err781),errors++}var _valid20=_errs831===
errors;valid175=_valid20,ifClause17="else"}if(!valid175){const err782={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/0/properties/target/else/else/if",keyword:"if",params:{failingKeyword:ifClause17}};
vErrors===null?vErrors=[err782]:vErrors.push(err782),errors++}var _valid19=_errs811===errors;valid174=_valid19,ifClause16=
"else"}if(!valid174){const err783={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/propert\
ies/source/oneOf/0/properties/target/else/if",keyword:"if",params:{failingKeyword:ifClause16}};vErrors===null?vErrors=[err783]:
vErrors.push(err783),errors++}var _valid18=_errs805===errors;valid173=_valid18,ifClause15="else"}if(!valid173){const err784={
instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/targe\
t/if",keyword:"if",params:{failingKeyword:ifClause15}};vErrors===null?vErrors=[err784]:vErrors.push(err784),errors++}}if(data291.
example_weights!==void 0){let data297=data291.example_weights;const _errs834=errors;let valid180=!0;const _errs835=errors;
if(typeof data297!="string"){const err785={};vErrors===null?vErrors=[err785]:vErrors.push(err785),errors++}var _valid23=_errs835===
errors;errors=_errs834,vErrors!==null&&(_errs834?vErrors.length=_errs834:vErrors=null);let ifClause20;if(_valid23){const _errs837=errors;
if(typeof data297=="string"){if(func3(data297)>200){const err786={instancePath:instancePath+"/data/source/example_weight\
s",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/example_weights/then/maxLength",keyword:"maxLength",
params:{limit:200}};vErrors===null?vErrors=[err786]:vErrors.push(err786),errors++}if(func3(data297)<1){const err787={instancePath:instancePath+
"/data/source/example_weights",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/example_weights/then/m\
inLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err787]:vErrors.push(err787),errors++}}else{const err788={
instancePath:instancePath+"/data/source/example_weights",schemaPath:"#/properties/data/properties/source/oneOf/0/propert\
ies/example_weights/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err788]:vErrors.push(err788),
errors++}var _valid23=_errs837===errors;valid180=_valid23,ifClause20="then"}else{const _errs839=errors,_errs840=errors;let valid181=!0;
const _errs841=errors;if(!(typeof data297=="number"&&isFinite(data297))){const err789={};vErrors===null?vErrors=[err789]:
vErrors.push(err789),errors++}var _valid24=_errs841===errors;errors=_errs840,vErrors!==null&&(_errs840?vErrors.length=_errs840:
vErrors=null);let ifClause21;if(_valid24){const _errs843=errors;if(!(typeof data297=="number"&&!(data297%1)&&!isNaN(data297)&&
isFinite(data297))){const err790={instancePath:instancePath+"/data/source/example_weights",schemaPath:"#/properties/data\
/properties/source/oneOf/0/properties/example_weights/else/then/type",keyword:"type",params:{type:"integer"}};vErrors===
null?vErrors=[err790]:vErrors.push(err790),errors++}if(typeof data297=="number"&&isFinite(data297)){if(data297>2147483647||
isNaN(data297)){const err791={instancePath:instancePath+"/data/source/example_weights",schemaPath:"#/properties/data/pro\
perties/source/oneOf/0/properties/example_weights/else/then/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
vErrors===null?vErrors=[err791]:vErrors.push(err791),errors++}if(data297<-2147483647||isNaN(data297)){const err792={instancePath:instancePath+
"/data/source/example_weights",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/example_weights/else/t\
hen/minimum",keyword:"minimum",params:{comparison:">=",limit:-2147483647}};vErrors===null?vErrors=[err792]:vErrors.push(
err792),errors++}}var _valid24=_errs843===errors;valid181=_valid24,ifClause21="then"}else{const _errs845=errors;if(typeof data297!=
"string"&&!(typeof data297=="number"&&!(data297%1)&&!isNaN(data297)&&isFinite(data297))){const err793={instancePath:instancePath+
"/data/source/example_weights",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/example_weights/else/e\
lse/type",keyword:"type",params:{type:schema6.properties.data.properties.source.oneOf[0].properties.example_weights.else.
else.type}};vErrors===null?vErrors=[err793]:vErrors.push(err793),errors++}var _valid24=_errs845===errors;valid181=_valid24,
ifClause21="else"}if(!valid181){const err794={instancePath:instancePath+"/data/source/example_weights",schemaPath:"#/pro\
perties/data/properties/source/oneOf/0/properties/example_weights/else/if",keyword:"if",params:{failingKeyword:ifClause21}};
vErrors===null?vErrors=[err794]:vErrors.push(err794),errors++}var _valid23=_errs839===errors;valid180=_valid23,ifClause20=
"else"}if(!valid180){const err795={instancePath:instancePath+"/data/source/example_weights",schemaPath:"#/properties/dat\
a/properties/source/oneOf/0/properties/example_weights/if",keyword:"if",params:{failingKeyword:ifClause20}};vErrors===null?
vErrors=[err795]:vErrors.push(err795),errors++}}if(data291.header!==void 0&&typeof data291.header!="boolean"){const err796={
instancePath:instancePath+"/data/source/header",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/heade\
r/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=[err796]:vErrors.push(err796),errors++}if(data291.
delimiter!==void 0){let data299=data291.delimiter;if(typeof data299=="string"){if(!pattern7.test(data299)){const err797={
instancePath:instancePath+"/data/source/delimiter",schemaPath:"#/properties/data/properties/source/oneOf/0/properties/de\
limiter/pattern",keyword:"pattern",params:{pattern:'^[^"\\r\\n]$'}};vErrors===null?vErrors=[err797]:vErrors.push(err797),
errors++}}else{const err798={instancePath:instancePath+"/data/source/delimiter",schemaPath:"#/properties/data/properties\
/source/oneOf/0/properties/delimiter/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err798]:vErrors.
push(err798),errors++}}}else{const err799={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/proper\
ties/source/oneOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err799]:vErrors.push(err799),errors++}else if(tag5===
"jsonl")if(data291&&typeof data291=="object"&&!Array.isArray(data291)){if(data291.format===void 0){const err800={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/1/required",keyword:"required",params:{missingProperty:"\
format"}};vErrors===null?vErrors=[err800]:vErrors.push(err800),errors++}if(data291.target===void 0){const err801={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/1/required",keyword:"required",params:{missingProperty:"\
target"}};vErrors===null?vErrors=[err801]:vErrors.push(err801),errors++}for(const key71 in data291)if(!(key71==="format"||
key71==="path"||key71==="test"||key71==="target"||key71==="example_weights")){const err802={instancePath:instancePath+"/\
data/source",schemaPath:"#/properties/data/properties/source/oneOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key71}};vErrors===null?vErrors=[err802]:vErrors.push(err802),errors++}if(data291.format!==void 0&&
data291.format!=="jsonl"){const err803={instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/data/pr\
operties/source/oneOf/1/properties/format/const",keyword:"const",params:{allowedValue:"jsonl"}};vErrors===null?vErrors=[
err803]:vErrors.push(err803),errors++}if(data291.path!==void 0){let data301=data291.path;if(typeof data301=="string"){if(func3(
data301)>4096){const err804={instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/sour\
ce/oneOf/1/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err804]:vErrors.push(
err804),errors++}if(func3(data301)<1){const err805={instancePath:instancePath+"/data/source/path",schemaPath:"#/properti\
es/data/properties/source/oneOf/1/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err805]:vErrors.push(err805),errors++}}else{const err806={instancePath:instancePath+"/data/source/path",schemaPath:"#/p\
roperties/data/properties/source/oneOf/1/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err806]:vErrors.push(err806),errors++}}if(data291.test!==void 0){let data302=data291.test;if(typeof data302=="string"){
if(func3(data302)>4096){const err807={instancePath:instancePath+"/data/source/test",schemaPath:"#/properties/data/proper\
ties/source/oneOf/1/properties/test/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err807]:
vErrors.push(err807),errors++}if(func3(data302)<1){const err808={instancePath:instancePath+"/data/source/test",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/test/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?
vErrors=[err808]:vErrors.push(err808),errors++}}else{const err809={instancePath:instancePath+"/data/source/test",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/test/type",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err809]:vErrors.push(err809),errors++}}if(data291.target!==void 0){let data303=data291.target;const _errs860=errors;
let valid184=!0;const _errs861=errors;if(typeof data303!="string"){const err810={};vErrors===null?vErrors=[err810]:vErrors.
push(err810),errors++}var _valid25=_errs861===errors;errors=_errs860,vErrors!==null&&(_errs860?vErrors.length=_errs860:vErrors=
null);let ifClause22;if(_valid25){const _errs863=errors;if(typeof data303=="string"){if(func3(data303)>200){const err811={
instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/targe\
t/then/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===null?vErrors=[err811]:vErrors.push(err811),errors++}
if(func3(data303)<1){const err812={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/propert\
ies/source/oneOf/1/properties/target/then/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err812]:
vErrors.push(err812),errors++}}else{const err813={instancePath:instancePath+"/data/source/target",schemaPath:"#/properti\
es/data/properties/source/oneOf/1/properties/target/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err813]:vErrors.push(err813),errors++}var _valid25=_errs863===errors;valid184=_valid25,ifClause22="then"}else{const _errs865=errors,
_errs866=errors;let valid185=!0;const _errs867=errors;if(!Array.isArray(data303)){const err814={};vErrors===null?vErrors=
[err814]:vErrors.push(err814),errors++}var _valid26=_errs867===errors;errors=_errs866,vErrors!==null&&(_errs866?vErrors.
length=_errs866:vErrors=null);let ifClause23;if(_valid26){const _errs869=errors;if(Array.isArray(data303)){if(data303.length<
1){const err815={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/source/oneOf/1\
/properties/target/else/then/minItems",keyword:"minItems",params:{limit:1}};vErrors===null?vErrors=[err815]:vErrors.push(
err815),errors++}const len11=data303.length;for(let i11=0;i11<len11;i11++){let data304=data303[i11];if(typeof data304=="\
string"){if(func3(data304)>200){const err816={instancePath:instancePath+"/data/source/target/"+i11,schemaPath:"#/propert\
ies/data/properties/source/oneOf/1/properties/target/else/then/items/maxLength",keyword:"maxLength",params:{limit:200}};
vErrors===null?vErrors=[err816]:vErrors.push(err816),errors++}if(func3(data304)<1){const err817={instancePath:instancePath+
"/data/source/target/"+i11,schemaPath:"#/properties/data/properties/source/oneOf/1/properties/target/else/then/items/min\
Length",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err817]:vErrors.push(err817),errors++}}else{const err818={
instancePath:instancePath+"/data/source/target/"+i11,schemaPath:"#/properties/data/properties/source/oneOf/1/properties/\
target/else/then/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err818]:vErrors.push(err818),
errors++}}}else{const err819={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/properties/s\
ource/oneOf/1/properties/target/else/then/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err819]:vErrors.
push(err819),errors++}var _valid26=_errs869===errors;valid185=_valid26,ifClause23="then"}else{const _errs873=errors;if(typeof data303!=
"string"&&!Array.isArray(data303)){const err820={instancePath:instancePath+"/data/source/target",schemaPath:"#/propertie\
s/data/properties/source/oneOf/1/properties/target/else/else/type",keyword:"type",params:{type:schema6.properties.data.properties.
source.oneOf[1].properties.target.else.else.type}};vErrors===null?vErrors=[err820]:vErrors.push(err820),errors++}var _valid26=_errs873===
errors;valid185=_valid26,ifClause23="else"}if(!valid185){const err821={instancePath:instancePath+"/data/source/target",schemaPath:"\
#/properties/data/properties/source/oneOf/1/properties/target/else/if",keyword:"if",params:{failingKeyword:ifClause23}};
vErrors===null?vErrors=[err821]:vErrors.push(err821),errors++}var _valid25=_errs865===errors;valid184=_valid25,ifClause22=
"else"}if(!valid184){const err822={instancePath:instancePath+"/data/source/target",schemaPath:"#/properties/data/propert\
ies/source/oneOf/1/properties/target/if",keyword:"if",params:{failingKeyword:ifClause22}};vErrors===null?vErrors=[err822]:
vErrors.push(err822),errors++}}if(data291.example_weights!==void 0){let data305=data291.example_weights;if(typeof data305==
"string"){if(func3(data305)>200){const err823={instancePath:instancePath+"/data/source/example_weights",schemaPath:"#/pr\
operties/data/properties/source/oneOf/1/properties/example_weights/maxLength",keyword:"maxLength",params:{limit:200}};vErrors===
null?vErrors=[err823]:vErrors.push(err823),errors++}if(func3(data305)<1){const err824={instancePath:instancePath+"/data/\
source/example_weights",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/example_weights/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err824]:vErrors.push(err824),errors++}}else{const err825={instancePath:instancePath+
"/data/source/example_weights",schemaPath:"#/properties/data/properties/source/oneOf/1/properties/example_weights/type",
keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err825]:vErrors.push(err825),errors++}}}else{const err826={
instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/1/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err826]:vErrors.push(err826),errors++}else if(tag5==="npy")if(data291&&typeof data291==
"object"&&!Array.isArray(data291)){if(data291.format===void 0){const err827={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/2/required",keyword:"required",params:{missingProperty:"format"}};vErrors===null?
vErrors=[err827]:vErrors.push(err827),errors++}for(const key72 in data291)if(!(key72==="format"||key72==="path"||key72===
"inputs"||key72==="labels"||key72==="example_weights"||key72==="test_inputs"||key72==="test_labels"||key72==="test_examp\
le_weights")){const err828={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/one\
Of/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key72}};vErrors===null?vErrors=[err828]:
vErrors.push(err828),errors++}if(data291.test_inputs!==void 0&&data291.test_labels===void 0){const err829={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/2/dependencies",keyword:"dependencies",params:{property:"\
test_inputs",missingProperty:"test_labels",depsCount:1,deps:"test_labels"}};vErrors===null?vErrors=[err829]:vErrors.push(
err829),errors++}if(data291.test_labels!==void 0&&data291.test_inputs===void 0){const err830={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/2/dependencies",keyword:"dependencies",params:{property:"\
test_labels",missingProperty:"test_inputs",depsCount:1,deps:"test_inputs"}};vErrors===null?vErrors=[err830]:vErrors.push(
err830),errors++}if(data291.test_example_weights!==void 0){if(data291.test_inputs===void 0){const err831={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/2/dependencies",keyword:"dependencies",params:{property:"\
test_example_weights",missingProperty:"test_inputs",depsCount:2,deps:"test_inputs, example_weights"}};vErrors===null?vErrors=
[err831]:vErrors.push(err831),errors++}if(data291.example_weights===void 0){const err832={instancePath:instancePath+"/da\
ta/source",schemaPath:"#/properties/data/properties/source/oneOf/2/dependencies",keyword:"dependencies",params:{property:"\
test_example_weights",missingProperty:"example_weights",depsCount:2,deps:"test_inputs, example_weights"}};vErrors===null?
vErrors=[err832]:vErrors.push(err832),errors++}}if(data291.format!==void 0&&data291.format!=="npy"){const err833={instancePath:instancePath+
"/data/source/format",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/format/const",keyword:"const",params:{
allowedValue:"npy"}};vErrors===null?vErrors=[err833]:vErrors.push(err833),errors++}if(data291.path!==void 0){let data307=data291.
path;if(typeof data307=="string"){if(func3(data307)>4096){const err834={instancePath:instancePath+"/data/source/path",schemaPath:"\
#/properties/data/properties/source/oneOf/2/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===
null?vErrors=[err834]:vErrors.push(err834),errors++}if(func3(data307)<1){const err835={instancePath:instancePath+"/data/\
source/path",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/path/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err835]:vErrors.push(err835),errors++}}else{const err836={instancePath:instancePath+"/\
data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/path/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err836]:vErrors.push(err836),errors++}}if(data291.inputs!==void 0){let data308=data291.
inputs;if(typeof data308=="string"){if(func3(data308)>4096){const err837={instancePath:instancePath+"/data/source/inputs",
schemaPath:"#/properties/data/properties/source/oneOf/2/properties/inputs/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err837]:vErrors.push(err837),errors++}if(func3(data308)<1){const err838={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/inputs/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err838]:vErrors.push(err838),errors++}}else{const err839={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/inputs/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err839]:vErrors.push(err839),errors++}}if(data291.labels!==void 0){let data309=data291.
labels;if(typeof data309=="string"){if(func3(data309)>4096){const err840={instancePath:instancePath+"/data/source/labels",
schemaPath:"#/properties/data/properties/source/oneOf/2/properties/labels/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err840]:vErrors.push(err840),errors++}if(func3(data309)<1){const err841={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/labels/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err841]:vErrors.push(err841),errors++}}else{const err842={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/labels/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err842]:vErrors.push(err842),errors++}}if(data291.example_weights!==void 0){let data310=data291.
example_weights;if(typeof data310=="string"){if(func3(data310)>4096){const err843={instancePath:instancePath+"/data/sour\
ce/example_weights",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/example_weights/maxLength",keyword:"\
maxLength",params:{limit:4096}};vErrors===null?vErrors=[err843]:vErrors.push(err843),errors++}if(func3(data310)<1){const err844={
instancePath:instancePath+"/data/source/example_weights",schemaPath:"#/properties/data/properties/source/oneOf/2/propert\
ies/example_weights/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err844]:vErrors.push(err844),
errors++}}else{const err845={instancePath:instancePath+"/data/source/example_weights",schemaPath:"#/properties/data/prop\
erties/source/oneOf/2/properties/example_weights/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err845]:
vErrors.push(err845),errors++}}if(data291.test_inputs!==void 0){let data311=data291.test_inputs;if(typeof data311=="stri\
ng"){if(func3(data311)>4096){const err846={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties\
/data/properties/source/oneOf/2/properties/test_inputs/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?
vErrors=[err846]:vErrors.push(err846),errors++}if(func3(data311)<1){const err847={instancePath:instancePath+"/data/sourc\
e/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_inputs/minLength",keyword:"minLen\
gth",params:{limit:1}};vErrors===null?vErrors=[err847]:vErrors.push(err847),errors++}}else{const err848={instancePath:instancePath+
"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_inputs/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err848]:vErrors.push(err848),errors++}}if(data291.test_labels!==void 0){
let data312=data291.test_labels;if(typeof data312=="string"){if(func3(data312)>4096){const err849={instancePath:instancePath+
"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_labels/maxLength",keyword:"\
maxLength",params:{limit:4096}};vErrors===null?vErrors=[err849]:vErrors.push(err849),errors++}if(func3(data312)<1){const err850={
instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/\
test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err850]:vErrors.push(err850),errors++}}else{
const err851={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf\
/2/properties/test_labels/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err851]:vErrors.push(err851),
errors++}}if(data291.test_example_weights!==void 0){let data313=data291.test_example_weights;if(typeof data313=="string"){
if(func3(data313)>4096){const err852={instancePath:instancePath+"/data/source/test_example_weights",schemaPath:"#/proper\
ties/data/properties/source/oneOf/2/properties/test_example_weights/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err852]:vErrors.push(err852),errors++}if(func3(data313)<1){const err853={instancePath:instancePath+
"/data/source/test_example_weights",schemaPath:"#/properties/data/properties/source/oneOf/2/properties/test_example_weig\
hts/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err853]:vErrors.push(err853),errors++}}else{
const err854={instancePath:instancePath+"/data/source/test_example_weights",schemaPath:"#/properties/data/properties/sou\
rce/oneOf/2/properties/test_example_weights/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err854]:
vErrors.push(err854),errors++}}}else{const err855={instancePath:instancePath+"/data/source",schemaPath:"#/properties/dat\
a/properties/source/oneOf/2/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err855]:vErrors.push(err855),
errors++}else if(tag5==="npz")if(data291&&typeof data291=="object"&&!Array.isArray(data291)){if(data291.format===void 0){
const err856={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/3/required",
keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err856]:vErrors.push(err856),errors++}for(const key73 in data291)
if(!(key73==="format"||key73==="path"||key73==="inputs"||key73==="labels"||key73==="example_weights"||key73==="test_inpu\
ts"||key73==="test_labels"||key73==="test_example_weights")){const err857={instancePath:instancePath+"/data/source",schemaPath:"\
#/properties/data/properties/source/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key73}};
vErrors===null?vErrors=[err857]:vErrors.push(err857),errors++}if(data291.test_inputs!==void 0&&data291.test_labels===void 0){
const err858={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/3/dependenc\
ies",keyword:"dependencies",params:{property:"test_inputs",missingProperty:"test_labels",depsCount:1,deps:"test_labels"}};
vErrors===null?vErrors=[err858]:vErrors.push(err858),errors++}if(data291.test_labels!==void 0&&data291.test_inputs===void 0){
const err859={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/3/dependenc\
ies",keyword:"dependencies",params:{property:"test_labels",missingProperty:"test_inputs",depsCount:1,deps:"test_inputs"}};
vErrors===null?vErrors=[err859]:vErrors.push(err859),errors++}if(data291.test_example_weights!==void 0){if(data291.test_inputs===
void 0){const err860={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/3/d\
ependencies",keyword:"dependencies",params:{property:"test_example_weights",missingProperty:"test_inputs",depsCount:2,deps:"\
test_inputs, example_weights"}};vErrors===null?vErrors=[err860]:vErrors.push(err860),errors++}if(data291.example_weights===
void 0){const err861={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/3/d\
ependencies",keyword:"dependencies",params:{property:"test_example_weights",missingProperty:"example_weights",depsCount:2,
deps:"test_inputs, example_weights"}};vErrors===null?vErrors=[err861]:vErrors.push(err861),errors++}}if(data291.format!==
void 0&&data291.format!=="npz"){const err862={instancePath:instancePath+"/data/source/format",schemaPath:"#/properties/d\
ata/properties/source/oneOf/3/properties/format/const",keyword:"const",params:{allowedValue:"npz"}};vErrors===null?vErrors=
[err862]:vErrors.push(err862),errors++}if(data291.path!==void 0){let data315=data291.path;if(typeof data315=="string"){if(func3(
data315)>4096){const err863={instancePath:instancePath+"/data/source/path",schemaPath:"#/properties/data/properties/sour\
ce/oneOf/3/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[err863]:vErrors.push(
err863),errors++}if(func3(data315)<1){const err864={instancePath:instancePath+"/data/source/path",schemaPath:"#/properti\
es/data/properties/source/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=
[err864]:vErrors.push(err864),errors++}}else{const err865={instancePath:instancePath+"/data/source/path",schemaPath:"#/p\
roperties/data/properties/source/oneOf/3/properties/path/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=
[err865]:vErrors.push(err865),errors++}}if(data291.inputs!==void 0){let data316=data291.inputs;if(typeof data316=="strin\
g"){if(func3(data316)>4096){const err866={instancePath:instancePath+"/data/source/inputs",schemaPath:"#/properties/data/\
properties/source/oneOf/3/properties/inputs/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?vErrors=[
err866]:vErrors.push(err866),errors++}if(func3(data316)<1){const err867={instancePath:instancePath+"/data/source/inputs",
schemaPath:"#/properties/data/properties/source/oneOf/3/properties/inputs/minLength",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err867]:vErrors.push(err867),errors++}}else{const err868={instancePath:instancePath+"/data/sourc\
e/inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/inputs/type",keyword:"type",params:{type:"s\
tring"}};vErrors===null?vErrors=[err868]:vErrors.push(err868),errors++}}if(data291.labels!==void 0){let data317=data291.
labels;if(typeof data317=="string"){if(func3(data317)>4096){const err869={instancePath:instancePath+"/data/source/labels",
schemaPath:"#/properties/data/properties/source/oneOf/3/properties/labels/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err869]:vErrors.push(err869),errors++}if(func3(data317)<1){const err870={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/labels/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err870]:vErrors.push(err870),errors++}}else{const err871={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/labels/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err871]:vErrors.push(err871),errors++}}if(data291.example_weights!==void 0){let data318=data291.
example_weights;if(typeof data318=="string"){if(func3(data318)>4096){const err872={instancePath:instancePath+"/data/sour\
ce/example_weights",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/example_weights/maxLength",keyword:"\
maxLength",params:{limit:4096}};vErrors===null?vErrors=[err872]:vErrors.push(err872),errors++}if(func3(data318)<1){const err873={
instancePath:instancePath+"/data/source/example_weights",schemaPath:"#/properties/data/properties/source/oneOf/3/propert\
ies/example_weights/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err873]:vErrors.push(err873),
errors++}}else{const err874={instancePath:instancePath+"/data/source/example_weights",schemaPath:"#/properties/data/prop\
erties/source/oneOf/3/properties/example_weights/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err874]:
vErrors.push(err874),errors++}}if(data291.test_inputs!==void 0){let data319=data291.test_inputs;if(typeof data319=="stri\
ng"){if(func3(data319)>4096){const err875={instancePath:instancePath+"/data/source/test_inputs",schemaPath:"#/properties\
/data/properties/source/oneOf/3/properties/test_inputs/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===null?
vErrors=[err875]:vErrors.push(err875),errors++}if(func3(data319)<1){const err876={instancePath:instancePath+"/data/sourc\
e/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_inputs/minLength",keyword:"minLen\
gth",params:{limit:1}};vErrors===null?vErrors=[err876]:vErrors.push(err876),errors++}}else{const err877={instancePath:instancePath+
"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_inputs/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err877]:vErrors.push(err877),errors++}}if(data291.test_labels!==void 0){
let data320=data291.test_labels;if(typeof data320=="string"){if(func3(data320)>4096){const err878={instancePath:instancePath+
"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_labels/maxLength",keyword:"\
maxLength",params:{limit:4096}};vErrors===null?vErrors=[err878]:vErrors.push(err878),errors++}if(func3(data320)<1){const err879={
instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/\
test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err879]:vErrors.push(err879),errors++}}else{
const err880={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf\
/3/properties/test_labels/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err880]:vErrors.push(err880),
errors++}}if(data291.test_example_weights!==void 0){let data321=data291.test_example_weights;if(typeof data321=="string"){
if(func3(data321)>4096){const err881={instancePath:instancePath+"/data/source/test_example_weights",schemaPath:"#/proper\
ties/data/properties/source/oneOf/3/properties/test_example_weights/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err881]:vErrors.push(err881),errors++}if(func3(data321)<1){const err882={instancePath:instancePath+
"/data/source/test_example_weights",schemaPath:"#/properties/data/properties/source/oneOf/3/properties/test_example_weig\
hts/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err882]:vErrors.push(err882),errors++}}else{
const err883={instancePath:instancePath+"/data/source/test_example_weights",schemaPath:"#/properties/data/properties/sou\
rce/oneOf/3/properties/test_example_weights/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err883]:
vErrors.push(err883),errors++}}}else{const err884={instancePath:instancePath+"/data/source",schemaPath:"#/properties/dat\
a/properties/source/oneOf/3/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err884]:vErrors.push(err884),
errors++}else if(tag5==="idx")if(data291&&typeof data291=="object"&&!Array.isArray(data291)){if(data291.format===void 0){
const err885={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/4/required",
keyword:"required",params:{missingProperty:"format"}};vErrors===null?vErrors=[err885]:vErrors.push(err885),errors++}for(const key74 in data291)
if(!(key74==="format"||key74==="path"||key74==="inputs"||key74==="labels"||key74==="test_inputs"||key74==="test_labels")){
const err886={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/4/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key74}};vErrors===null?vErrors=[err886]:vErrors.push(
err886),errors++}if(data291.test_inputs!==void 0&&data291.test_labels===void 0){const err887={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/4/dependencies",keyword:"dependencies",params:{property:"\
test_inputs",missingProperty:"test_labels",depsCount:1,deps:"test_labels"}};vErrors===null?vErrors=[err887]:vErrors.push(
err887),errors++}if(data291.test_labels!==void 0&&data291.test_inputs===void 0){const err888={instancePath:instancePath+
"/data/source",schemaPath:"#/properties/data/properties/source/oneOf/4/dependencies",keyword:"dependencies",params:{property:"\
test_labels",missingProperty:"test_inputs",depsCount:1,deps:"test_inputs"}};vErrors===null?vErrors=[err888]:vErrors.push(
err888),errors++}if(data291.format!==void 0&&data291.format!=="idx"){const err889={instancePath:instancePath+"/data/sour\
ce/format",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/format/const",keyword:"const",params:{allowedValue:"\
idx"}};vErrors===null?vErrors=[err889]:vErrors.push(err889),errors++}if(data291.path!==void 0){let data323=data291.path;
if(typeof data323=="string"){if(func3(data323)>4096){const err890={instancePath:instancePath+"/data/source/path",schemaPath:"\
#/properties/data/properties/source/oneOf/4/properties/path/maxLength",keyword:"maxLength",params:{limit:4096}};vErrors===
null?vErrors=[err890]:vErrors.push(err890),errors++}if(func3(data323)<1){const err891={instancePath:instancePath+"/data/\
source/path",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/path/minLength",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err891]:vErrors.push(err891),errors++}}else{const err892={instancePath:instancePath+"/\
data/source/path",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/path/type",keyword:"type",params:{type:"\
string"}};vErrors===null?vErrors=[err892]:vErrors.push(err892),errors++}}if(data291.inputs!==void 0){let data324=data291.
inputs;if(typeof data324=="string"){if(func3(data324)>4096){const err893={instancePath:instancePath+"/data/source/inputs",
schemaPath:"#/properties/data/properties/source/oneOf/4/properties/inputs/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err893]:vErrors.push(err893),errors++}if(func3(data324)<1){const err894={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/inputs/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err894]:vErrors.push(err894),errors++}}else{const err895={instancePath:instancePath+
"/data/source/inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/inputs/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err895]:vErrors.push(err895),errors++}}if(data291.labels!==void 0){let data325=data291.
labels;if(typeof data325=="string"){if(func3(data325)>4096){const err896={instancePath:instancePath+"/data/source/labels",
schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/maxLength",keyword:"maxLength",params:{limit:4096}};
vErrors===null?vErrors=[err896]:vErrors.push(err896),errors++}if(func3(data325)<1){const err897={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/minLength",keyword:"minL\
ength",params:{limit:1}};vErrors===null?vErrors=[err897]:vErrors.push(err897),errors++}}else{const err898={instancePath:instancePath+
"/data/source/labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/labels/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err898]:vErrors.push(err898),errors++}}if(data291.test_inputs!==void 0){let data326=data291.
test_inputs;if(typeof data326=="string"){if(func3(data326)>4096){const err899={instancePath:instancePath+"/data/source/t\
est_inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_inputs/maxLength",keyword:"maxLength",
params:{limit:4096}};vErrors===null?vErrors=[err899]:vErrors.push(err899),errors++}if(func3(data326)<1){const err900={instancePath:instancePath+
"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_inputs/minLength",keyword:"\
minLength",params:{limit:1}};vErrors===null?vErrors=[err900]:vErrors.push(err900),errors++}}else{const err901={instancePath:instancePath+
"/data/source/test_inputs",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_inputs/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err901]:vErrors.push(err901),errors++}}if(data291.test_labels!==void 0){
let data327=data291.test_labels;if(typeof data327=="string"){if(func3(data327)>4096){const err902={instancePath:instancePath+
"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/test_labels/maxLength",keyword:"\
maxLength",params:{limit:4096}};vErrors===null?vErrors=[err902]:vErrors.push(err902),errors++}if(func3(data327)<1){const err903={
instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf/4/properties/\
test_labels/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err903]:vErrors.push(err903),errors++}}else{
const err904={instancePath:instancePath+"/data/source/test_labels",schemaPath:"#/properties/data/properties/source/oneOf\
/4/properties/test_labels/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err904]:vErrors.push(err904),
errors++}}}else{const err905={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/o\
neOf/4/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err905]:vErrors.push(err905),errors++}else{const err906={
instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/discriminator",keyword:"discrim\
inator",params:{error:"mapping",tag:"format",tagValue:tag5}};vErrors===null?vErrors=[err906]:vErrors.push(err906),errors++}else{
const err907={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"format",tagValue:tag5}};vErrors===null?vErrors=[err907]:vErrors.push(err907),errors++}}else{
const err908={instancePath:instancePath+"/data/source",schemaPath:"#/properties/data/properties/source/type",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err908]:vErrors.push(err908),errors++}}if(data290.preprocess!==void 0){
let data328=data290.preprocess;const _errs928=errors;let valid197=!0;const _errs929=errors;if(typeof data328!="string"){
const err909={};vErrors===null?vErrors=[err909]:vErrors.push(err909),errors++}var _valid27=_errs929===errors;errors=_errs928,
vErrors!==null&&(_errs928?vErrors.length=_errs928:vErrors=null);let ifClause24;if(_valid27){const _errs931=errors;if(typeof data328!=
"string"){const err910={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess\
/then/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err910]:vErrors.push(err910),errors++}if(!(data328===
"standardize"||data328==="minmax")){const err911={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/\
data/properties/preprocess/then/enum",keyword:"enum",params:{allowedValues:schema6.properties.data.properties.preprocess.
then.enum}};vErrors===null?vErrors=[err911]:vErrors.push(err911),errors++}var _valid27=_errs931===errors;valid197=_valid27,
ifClause24="then"}else{const _errs933=errors,_errs934=errors;let valid198=!0;const _errs935=errors;if(!(data328&&typeof data328==
"object"&&!Array.isArray(data328))){const err912={};vErrors===null?vErrors=[err912]:vErrors.push(err912),errors++}var _valid28=_errs935===
errors;errors=_errs934,vErrors!==null&&(_errs934?vErrors.length=_errs934:vErrors=null);let ifClause25;if(_valid28){const _errs937=errors;
if(data328&&typeof data328=="object"&&!Array.isArray(data328)){const tag6=data328.type;if(typeof tag6=="string")if(tag6===
"standardize")if(data328&&typeof data328=="object"&&!Array.isArray(data328)){if(data328.type===void 0){const err913={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err913]:vErrors.push(err913),errors++}for(const key75 in data328)if(key75!==
"type"){const err914={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/e\
lse/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key75}};vErrors===null?
vErrors=[err914]:vErrors.push(err914),errors++}if(data328.type!==void 0&&data328.type!=="standardize"){const err915={instancePath:instancePath+
"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"standardize"}};vErrors===null?vErrors=[err915]:vErrors.push(err915),errors++}}else{const err916={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/0/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err916]:vErrors.push(err916),errors++}else if(tag6==="min\
max")if(data328&&typeof data328=="object"&&!Array.isArray(data328)){if(data328.type===void 0){const err917={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err917]:vErrors.push(err917),errors++}for(const key76 in data328)if(key76!==
"type"){const err918={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/e\
lse/then/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key76}};vErrors===null?
vErrors=[err918]:vErrors.push(err918),errors++}if(data328.type!==void 0&&data328.type!=="minmax"){const err919={instancePath:instancePath+
"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/properties/type/const",keyword:"\
const",params:{allowedValue:"minmax"}};vErrors===null?vErrors=[err919]:vErrors.push(err919),errors++}}else{const err920={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/1/type",
keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err920]:vErrors.push(err920),errors++}else if(tag6==="div\
ide")if(data328&&typeof data328=="object"&&!Array.isArray(data328)){if(data328.type===void 0){const err921={instancePath:instancePath+
"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err921]:vErrors.push(err921),errors++}if(data328.by===void 0){const err922={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/requi\
red",keyword:"required",params:{missingProperty:"by"}};vErrors===null?vErrors=[err922]:vErrors.push(err922),errors++}for(const key77 in data328)
if(!(key77==="type"||key77==="by")){const err923={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/\
data/properties/preprocess/else/then/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key77}};
vErrors===null?vErrors=[err923]:vErrors.push(err923),errors++}if(data328.type!==void 0&&data328.type!=="divide"){const err924={
instancePath:instancePath+"/data/preprocess/type",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/\
properties/type/const",keyword:"const",params:{allowedValue:"divide"}};vErrors===null?vErrors=[err924]:vErrors.push(err924),
errors++}if(data328.by!==void 0){let data332=data328.by;if(typeof data332=="number"&&isFinite(data332)){if(data332<=0||isNaN(
data332)){const err925={instancePath:instancePath+"/data/preprocess/by",schemaPath:"#/properties/data/properties/preproc\
ess/else/then/oneOf/2/properties/by/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===
null?vErrors=[err925]:vErrors.push(err925),errors++}}else{const err926={instancePath:instancePath+"/data/preprocess/by",
schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/properties/by/type",keyword:"type",params:{type:"n\
umber"}};vErrors===null?vErrors=[err926]:vErrors.push(err926),errors++}}}else{const err927={instancePath:instancePath+"/\
data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/oneOf/2/type",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err927]:vErrors.push(err927),errors++}else{const err928={instancePath:instancePath+"/d\
ata/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:tag6}};vErrors===null?vErrors=[err928]:vErrors.push(err928),errors++}else{const err929={
instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/else/then/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag6}};vErrors===null?vErrors=[err929]:vErrors.push(err929),
errors++}}else{const err930={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/prepr\
ocess/else/then/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err930]:vErrors.push(err930),errors++}
var _valid28=_errs937===errors;valid198=_valid28,ifClause25="then"}else{const _errs954=errors;if(typeof data328!="string"&&
!(data328&&typeof data328=="object"&&!Array.isArray(data328))){const err931={instancePath:instancePath+"/data/preprocess",
schemaPath:"#/properties/data/properties/preprocess/else/else/type",keyword:"type",params:{type:schema6.properties.data.
properties.preprocess.else.else.type}};vErrors===null?vErrors=[err931]:vErrors.push(err931),errors++}var _valid28=_errs954===
errors;valid198=_valid28,ifClause25="else"}if(!valid198){const err932={instancePath:instancePath+"/data/preprocess",schemaPath:"\
#/properties/data/properties/preprocess/else/if",keyword:"if",params:{failingKeyword:ifClause25}};vErrors===null?vErrors=
[err932]:vErrors.push(err932),errors++}var _valid27=_errs933===errors;valid197=_valid27,ifClause24="else"}if(!valid197){
const err933={instancePath:instancePath+"/data/preprocess",schemaPath:"#/properties/data/properties/preprocess/if",keyword:"\
if",params:{failingKeyword:ifClause24}};vErrors===null?vErrors=[err933]:vErrors.push(err933),errors++}}if(data290.split!==
void 0){let data333=data290.split;if(data333&&typeof data333=="object"&&!Array.isArray(data333)){for(const key78 in data333)
if(!(key78==="train"||key78==="validation"||key78==="test"||key78==="stratify")){const err934={instancePath:instancePath+
"/data/split",schemaPath:"#/properties/data/properties/split/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key78}};vErrors===null?vErrors=[err934]:vErrors.push(err934),errors++}if(data333.train!==void 0){let data334=data333.
train;if(typeof data334=="number"&&isFinite(data334)){if(data334>1||isNaN(data334)){const err935={instancePath:instancePath+
"/data/split/train",schemaPath:"#/properties/data/properties/split/properties/train/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1}};vErrors===null?vErrors=[err935]:vErrors.push(err935),errors++}if(data334<=0||isNaN(data334)){const err936={
instancePath:instancePath+"/data/split/train",schemaPath:"#/properties/data/properties/split/properties/train/exclusiveM\
inimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===null?vErrors=[err936]:vErrors.push(err936),
errors++}}else{const err937={instancePath:instancePath+"/data/split/train",schemaPath:"#/properties/data/properties/spli\
t/properties/train/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err937]:vErrors.push(err937),errors++}}
if(data333.validation!==void 0){let data335=data333.validation;if(typeof data335=="number"&&isFinite(data335)){if(data335<
0||isNaN(data335)){const err938={instancePath:instancePath+"/data/split/validation",schemaPath:"#/properties/data/proper\
ties/split/properties/validation/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===null?vErrors=[err938]:
vErrors.push(err938),errors++}if(data335>=1||isNaN(data335)){const err939={instancePath:instancePath+"/data/split/valida\
tion",schemaPath:"#/properties/data/properties/split/properties/validation/exclusiveMaximum",keyword:"exclusiveMaximum",
params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err939]:vErrors.push(err939),errors++}}else{const err940={instancePath:instancePath+
"/data/split/validation",schemaPath:"#/properties/data/properties/split/properties/validation/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err940]:vErrors.push(err940),errors++}}if(data333.test!==void 0){let data336=data333.
test;if(typeof data336=="number"&&isFinite(data336)){if(data336<0||isNaN(data336)){const err941={instancePath:instancePath+
"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/test/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err941]:vErrors.push(err941),errors++}if(data336>=1||isNaN(data336)){const err942={
instancePath:instancePath+"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/test/exclusiveMax\
imum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}};vErrors===null?vErrors=[err942]:vErrors.push(err942),errors++}}else{
const err943={instancePath:instancePath+"/data/split/test",schemaPath:"#/properties/data/properties/split/properties/tes\
t/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err943]:vErrors.push(err943),errors++}}if(data333.
stratify!==void 0&&typeof data333.stratify!="boolean"){const err944={instancePath:instancePath+"/data/split/stratify",schemaPath:"\
#/properties/data/properties/split/properties/stratify/type",keyword:"type",params:{type:"boolean"}};vErrors===null?vErrors=
[err944]:vErrors.push(err944),errors++}}else{const err945={instancePath:instancePath+"/data/split",schemaPath:"#/propert\
ies/data/properties/split/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err945]:vErrors.push(err945),
errors++}}}else{const err946={instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"object"}};vErrors===null?vErrors=[err946]:vErrors.push(err946),errors++}}if(data.sweep!==void 0){let data338=data.
sweep;if(data338&&typeof data338=="object"&&!Array.isArray(data338)){if(data338.parameters===void 0){const err947={instancePath:instancePath+
"/sweep",schemaPath:"#/properties/sweep/required",keyword:"required",params:{missingProperty:"parameters"}};vErrors===null?
vErrors=[err947]:vErrors.push(err947),errors++}for(const key79 in data338)if(!(key79==="method"||key79==="metric"||key79===
"parameters"||key79==="seeds"||key79==="early_termination"||key79==="budget"||key79==="parallel"||key79==="seed")){const err948={
instancePath:instancePath+"/sweep",schemaPath:"#/properties/sweep/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key79}};vErrors===null?vErrors=[err948]:vErrors.push(err948),errors++}if(data338.method!==void 0){let data339=data338.
method;if(typeof data339!="string"){const err949={instancePath:instancePath+"/sweep/method",schemaPath:"#/properties/swe\
ep/properties/method/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err949]:vErrors.push(err949),errors++}
if(!(data339==="grid"||data339==="random"||data339==="bayes")){const err950={instancePath:instancePath+"/sweep/method",schemaPath:"\
#/properties/sweep/properties/method/enum",keyword:"enum",params:{allowedValues:schema6.properties.sweep.properties.method.
enum}};vErrors===null?vErrors=[err950]:vErrors.push(err950),errors++}}if(data338.metric!==void 0){let data340=data338.metric;
if(!(data340==="cost"||data340==="val_cost"||data340==="val_accuracy"||data340==="val_top_k_accuracy"||data340==="val_pr\
ecision"||data340==="val_precision_macro"||data340==="val_precision_micro"||data340==="val_recall"||data340==="val_recal\
l_macro"||data340==="val_recall_micro"||data340==="val_f1"||data340==="val_f1_macro"||data340==="val_f1_micro"||data340===
"val_roc_auc"||data340==="val_log_loss"||data340==="val_mean_squared_error"||data340==="val_root_mean_squared_error"||data340===
"val_mean_absolute_error"||data340==="val_r2")){const err951={instancePath:instancePath+"/sweep/metric",schemaPath:"#/pr\
operties/sweep/properties/metric/enum",keyword:"enum",params:{allowedValues:schema6.properties.sweep.properties.metric.enum}};
vErrors===null?vErrors=[err951]:vErrors.push(err951),errors++}}if(data338.parameters!==void 0){let data341=data338.parameters;
if(data341&&typeof data341=="object"&&!Array.isArray(data341)){if(Object.keys(data341).length<1){const err952={instancePath:instancePath+
"/sweep/parameters",schemaPath:"#/properties/sweep/properties/parameters/minProperties",keyword:"minProperties",params:{
limit:1}};vErrors===null?vErrors=[err952]:vErrors.push(err952),errors++}for(const key80 in data341){let data342=data341[key80];
const _errs978=errors,_errs979=errors,_errs980=errors;let valid210=!1;const _errs981=errors;if(data342&&typeof data342==
"object"&&!Array.isArray(data342)){let missing8;if(data342.values===void 0&&(missing8="values")||data342.uniform===void 0&&
(missing8="uniform")){const err953={};vErrors===null?vErrors=[err953]:vErrors.push(err953),errors++}}var _valid29=_errs981===
errors;if(valid210=valid210||_valid29,!valid210){const _errs982=errors;if(data342&&typeof data342=="object"&&!Array.isArray(
data342)){let missing9;if(data342.values===void 0&&(missing9="values")||data342.log_uniform===void 0&&(missing9="log_uni\
form")){const err954={};vErrors===null?vErrors=[err954]:vErrors.push(err954),errors++}}var _valid29=_errs982===errors;if(valid210=
valid210||_valid29,!valid210){const _errs983=errors;if(data342&&typeof data342=="object"&&!Array.isArray(data342)){let missing10;
if(data342.values===void 0&&(missing10="values")||data342.int===void 0&&(missing10="int")){const err955={};vErrors===null?
vErrors=[err955]:vErrors.push(err955),errors++}}var _valid29=_errs983===errors;if(valid210=valid210||_valid29,!valid210){
const _errs984=errors;if(data342&&typeof data342=="object"&&!Array.isArray(data342)){let missing11;if(data342.uniform===
void 0&&(missing11="uniform")||data342.log_uniform===void 0&&(missing11="log_uniform")){const err956={};vErrors===null?vErrors=
[err956]:vErrors.push(err956),errors++}}var _valid29=_errs984===errors;if(valid210=valid210||_valid29,!valid210){const _errs985=errors;
if(data342&&typeof data342=="object"&&!Array.isArray(data342)){let missing12;if(data342.uniform===void 0&&(missing12="un\
iform")||data342.int===void 0&&(missing12="int")){const err957={};vErrors===null?vErrors=[err957]:vErrors.push(err957),errors++}}
var _valid29=_errs985===errors;if(valid210=valid210||_valid29,!valid210){const _errs986=errors;if(data342&&typeof data342==
"object"&&!Array.isArray(data342)){let missing13;if(data342.log_uniform===void 0&&(missing13="log_uniform")||data342.int===
void 0&&(missing13="int")){const err958={};vErrors===null?vErrors=[err958]:vErrors.push(err958),errors++}}var _valid29=_errs986===
errors;if(valid210=valid210||_valid29,!valid210){const _errs987=errors;if(data342&&typeof data342=="object"&&!Array.isArray(
data342)){let missing14;if(data342.values===void 0&&(missing14="values")||data342.step===void 0&&(missing14="step")){const err959={};
vErrors===null?vErrors=[err959]:vErrors.push(err959),errors++}}var _valid29=_errs987===errors;valid210=valid210||_valid29}}}}}}
if(valid210)errors=_errs980,vErrors!==null&&(_errs980?vErrors.length=_errs980:vErrors=null);else{const err960={};vErrors===
null?vErrors=[err960]:vErrors.push(err960),errors++}var valid209=_errs979===errors;if(valid209){const err961={instancePath:instancePath+
"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sweep/properties/parameters/a\
dditionalProperties/not",keyword:"not",params:{}};vErrors===null?vErrors=[err961]:vErrors.push(err961),errors++}else errors=
_errs978,vErrors!==null&&(_errs978?vErrors.length=_errs978:vErrors=null);const _errs988=errors;let valid211=!1;const _errs989=errors;
if(data342&&typeof data342=="object"&&!Array.isArray(data342)&&data342.values===void 0){const err962={instancePath:instancePath+
"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sweep/properties/parameters/a\
dditionalProperties/anyOf/0/required",keyword:"required",params:{missingProperty:"values"}};vErrors===null?vErrors=[err962]:
vErrors.push(err962),errors++}var _valid30=_errs989===errors;if(valid211=valid211||_valid30,!valid211){const _errs990=errors;
if(data342&&typeof data342=="object"&&!Array.isArray(data342)&&data342.uniform===void 0){const err963={instancePath:instancePath+
"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sweep/properties/parameters/a\
dditionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"uniform"}};vErrors===null?vErrors=[err963]:
vErrors.push(err963),errors++}var _valid30=_errs990===errors;if(valid211=valid211||_valid30,!valid211){const _errs991=errors;
if(data342&&typeof data342=="object"&&!Array.isArray(data342)&&data342.log_uniform===void 0){const err964={instancePath:instancePath+
"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sweep/properties/parameters/a\
dditionalProperties/anyOf/2/required",keyword:"required",params:{missingProperty:"log_uniform"}};vErrors===null?vErrors=
[err964]:vErrors.push(err964),errors++}var _valid30=_errs991===errors;if(valid211=valid211||_valid30,!valid211){const _errs992=errors;
if(data342&&typeof data342=="object"&&!Array.isArray(data342)&&data342.int===void 0){const err965={instancePath:instancePath+
"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sweep/properties/parameters/a\
dditionalProperties/anyOf/3/required",keyword:"required",params:{missingProperty:"int"}};vErrors===null?vErrors=[err965]:
vErrors.push(err965),errors++}var _valid30=_errs992===errors;valid211=valid211||_valid30}}}if(valid211)errors=_errs988,vErrors!==
null&&(_errs988?vErrors.length=_errs988:vErrors=null);else{const err966={instancePath:instancePath+"/sweep/parameters/"+
key80.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sweep/properties/parameters/additionalProperties/a\
nyOf",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err966]:vErrors.push(err966),errors++}if(data342&&typeof data342==
"object"&&!Array.isArray(data342)){for(const key81 in data342)if(!(key81==="values"||key81==="uniform"||key81==="log_uni\
form"||key81==="int"||key81==="step"||key81==="when")){const err967={instancePath:instancePath+"/sweep/parameters/"+key80.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sweep/properties/parameters/additionalProperties/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key81}};vErrors===null?vErrors=[err967]:vErrors.
push(err967),errors++}if(data342.values!==void 0){let data343=data342.values;if(Array.isArray(data343)){if(data343.length<
1){const err968={instancePath:instancePath+"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/values",schemaPath:"\
#/properties/sweep/properties/parameters/additionalProperties/properties/values/minItems",keyword:"minItems",params:{limit:1}};
vErrors===null?vErrors=[err968]:vErrors.push(err968),errors++}}else{const err969={instancePath:instancePath+"/sweep/para\
meters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/values",schemaPath:"#/properties/sweep/properties/parameters/add\
itionalProperties/properties/values/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err969]:vErrors.
push(err969),errors++}}if(data342.uniform!==void 0){let data344=data342.uniform;if(Array.isArray(data344)){if(data344.length>
2){const err970={instancePath:instancePath+"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/uniform",
schemaPath:"#/properties/sweep/properties/parameters/additionalProperties/properties/uniform/maxItems",keyword:"maxItems",
params:{limit:2}};vErrors===null?vErrors=[err970]:vErrors.push(err970),errors++}if(data344.length<2){const err971={instancePath:instancePath+
"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/uniform",schemaPath:"#/properties/sweep/properties/p\
arameters/additionalProperties/properties/uniform/minItems",keyword:"minItems",params:{limit:2}};vErrors===null?vErrors=
[err971]:vErrors.push(err971),errors++}const len12=data344.length;for(let i12=0;i12<len12;i12++){let data345=data344[i12];
if(!(typeof data345=="number"&&isFinite(data345))){const err972={instancePath:instancePath+"/sweep/parameters/"+key80.replace(
/~/g,"~0").replace(/\//g,"~1")+"/uniform/"+i12,schemaPath:"#/properties/sweep/properties/parameters/additionalProperties\
/properties/uniform/items/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err972]:vErrors.push(err972),
errors++}}}else{const err973={instancePath:instancePath+"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+
"/uniform",schemaPath:"#/properties/sweep/properties/parameters/additionalProperties/properties/uniform/type",keyword:"t\
ype",params:{type:"array"}};vErrors===null?vErrors=[err973]:vErrors.push(err973),errors++}}if(data342.log_uniform!==void 0){
let data346=data342.log_uniform;if(Array.isArray(data346)){if(data346.length>2){const err974={instancePath:instancePath+
"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/log_uniform",schemaPath:"#/properties/sweep/properti\
es/parameters/additionalProperties/properties/log_uniform/maxItems",keyword:"maxItems",params:{limit:2}};vErrors===null?
vErrors=[err974]:vErrors.push(err974),errors++}if(data346.length<2){const err975={instancePath:instancePath+"/sweep/para\
meters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/log_uniform",schemaPath:"#/properties/sweep/properties/parameter\
s/additionalProperties/properties/log_uniform/minItems",keyword:"minItems",params:{limit:2}};vErrors===null?vErrors=[err975]:
vErrors.push(err975),errors++}const len13=data346.length;for(let i13=0;i13<len13;i13++){let data347=data346[i13];if(typeof data347==
"number"&&isFinite(data347)){if(data347<=0||isNaN(data347)){const err976={instancePath:instancePath+"/sweep/parameters/"+
key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/log_uniform/"+i13,schemaPath:"#/properties/sweep/properties/parameters/ad\
ditionalProperties/properties/log_uniform/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err976]:vErrors.push(err976),errors++}}else{const err977={instancePath:instancePath+"/sweep/para\
meters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/log_uniform/"+i13,schemaPath:"#/properties/sweep/properties/para\
meters/additionalProperties/properties/log_uniform/items/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=
[err977]:vErrors.push(err977),errors++}}}else{const err978={instancePath:instancePath+"/sweep/parameters/"+key80.replace(
/~/g,"~0").replace(/\//g,"~1")+"/log_uniform",schemaPath:"#/properties/sweep/properties/parameters/additionalProperties/\
properties/log_uniform/type",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err978]:vErrors.push(err978),
errors++}}if(data342.int!==void 0){let data348=data342.int;if(Array.isArray(data348)){if(data348.length>2){const err979={
instancePath:instancePath+"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/int",schemaPath:"#/propert\
ies/sweep/properties/parameters/additionalProperties/properties/int/maxItems",keyword:"maxItems",params:{limit:2}};vErrors===
null?vErrors=[err979]:vErrors.push(err979),errors++}if(data348.length<2){const err980={instancePath:instancePath+"/sweep\
/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/int",schemaPath:"#/properties/sweep/properties/parameters/a\
dditionalProperties/properties/int/minItems",keyword:"minItems",params:{limit:2}};vErrors===null?vErrors=[err980]:vErrors.
push(err980),errors++}const len14=data348.length;for(let i14=0;i14<len14;i14++){let data349=data348[i14];if(!(typeof data349==
"number"&&!(data349%1)&&!isNaN(data349)&&isFinite(data349))){const err981={instancePath:instancePath+"/sweep/parameters/"+
key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/int/"+i14,schemaPath:"#/properties/sweep/properties/parameters/additional\
Properties/properties/int/items/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err981]:vErrors.push(
err981),errors++}}}else{const err982={instancePath:instancePath+"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,
"~1")+"/int",schemaPath:"#/properties/sweep/properties/parameters/additionalProperties/properties/int/type",keyword:"typ\
e",params:{type:"array"}};vErrors===null?vErrors=[err982]:vErrors.push(err982),errors++}}if(data342.step!==void 0){let data350=data342.
step;if(typeof data350=="number"&&isFinite(data350)){if(data350<=0||isNaN(data350)){const err983={instancePath:instancePath+
"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/step",schemaPath:"#/properties/sweep/properties/para\
meters/additionalProperties/properties/step/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};
vErrors===null?vErrors=[err983]:vErrors.push(err983),errors++}}else{const err984={instancePath:instancePath+"/sweep/para\
meters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/step",schemaPath:"#/properties/sweep/properties/parameters/addit\
ionalProperties/properties/step/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err984]:vErrors.push(
err984),errors++}}if(data342.when!==void 0){let data351=data342.when;if(data351&&typeof data351=="object"&&!Array.isArray(
data351)){if(Object.keys(data351).length<1){const err985={instancePath:instancePath+"/sweep/parameters/"+key80.replace(/~/g,
"~0").replace(/\//g,"~1")+"/when",schemaPath:"#/properties/sweep/properties/parameters/additionalProperties/properties/w\
hen/minProperties",keyword:"minProperties",params:{limit:1}};vErrors===null?vErrors=[err985]:vErrors.push(err985),errors++}}else{
const err986={instancePath:instancePath+"/sweep/parameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1")+"/when",schemaPath:"\
#/properties/sweep/properties/parameters/additionalProperties/properties/when/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err986]:vErrors.push(err986),errors++}}}else{const err987={instancePath:instancePath+"/sweep/par\
ameters/"+key80.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sweep/properties/parameters/additionalPr\
operties/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err987]:vErrors.push(err987),errors++}}}else{
const err988={instancePath:instancePath+"/sweep/parameters",schemaPath:"#/properties/sweep/properties/parameters/type",keyword:"\
type",params:{type:"object"}};vErrors===null?vErrors=[err988]:vErrors.push(err988),errors++}}if(data338.seeds!==void 0){
let data352=data338.seeds;if(!(typeof data352=="number"&&!(data352%1)&&!isNaN(data352)&&isFinite(data352))){const err989={
instancePath:instancePath+"/sweep/seeds",schemaPath:"#/properties/sweep/properties/seeds/type",keyword:"type",params:{type:"\
integer"}};vErrors===null?vErrors=[err989]:vErrors.push(err989),errors++}if(typeof data352=="number"&&isFinite(data352)){
if(data352>1e3||isNaN(data352)){const err990={instancePath:instancePath+"/sweep/seeds",schemaPath:"#/properties/sweep/pr\
operties/seeds/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}};vErrors===null?vErrors=[err990]:vErrors.push(
err990),errors++}if(data352<1||isNaN(data352)){const err991={instancePath:instancePath+"/sweep/seeds",schemaPath:"#/prop\
erties/sweep/properties/seeds/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err991]:
vErrors.push(err991),errors++}}}if(data338.early_termination!==void 0){let data353=data338.early_termination;const _errs1016=errors;
let valid219=!0;const _errs1017=errors;if(typeof data353!="string"){const err992={};vErrors===null?vErrors=[err992]:vErrors.
push(err992),errors++}var _valid31=_errs1017===errors;errors=_errs1016,vErrors!==null&&(_errs1016?vErrors.length=_errs1016:
vErrors=null);let ifClause26;if(_valid31){const _errs1019=errors;if(typeof data353!="string"){const err993={instancePath:instancePath+
"/sweep/early_termination",schemaPath:"#/properties/sweep/properties/early_termination/then/type",keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err993]:vErrors.push(err993),errors++}if(data353!=="asha"){const err994={instancePath:instancePath+
"/sweep/early_termination",schemaPath:"#/properties/sweep/properties/early_termination/then/enum",keyword:"enum",params:{
allowedValues:schema6.properties.sweep.properties.early_termination.then.enum}};vErrors===null?vErrors=[err994]:vErrors.
push(err994),errors++}var _valid31=_errs1019===errors;valid219=_valid31,ifClause26="then"}else{const _errs1021=errors,_errs1022=errors;
let valid220=!0;const _errs1023=errors;if(!(data353&&typeof data353=="object"&&!Array.isArray(data353))){const err995={};
vErrors===null?vErrors=[err995]:vErrors.push(err995),errors++}var _valid32=_errs1023===errors;errors=_errs1022,vErrors!==
null&&(_errs1022?vErrors.length=_errs1022:vErrors=null);let ifClause27;if(_valid32){const _errs1025=errors;if(data353&&typeof data353==
"object"&&!Array.isArray(data353)){const tag7=data353.type;if(typeof tag7=="string")if(tag7==="asha")if(data353&&typeof data353==
"object"&&!Array.isArray(data353)){if(data353.type===void 0){const err996={instancePath:instancePath+"/sweep/early_termi\
nation",schemaPath:"#/properties/sweep/properties/early_termination/else/then/oneOf/0/required",keyword:"required",params:{
missingProperty:"type"}};vErrors===null?vErrors=[err996]:vErrors.push(err996),errors++}for(const key82 in data353)if(!(key82===
"type"||key82==="min_epochs"||key82==="reduction")){const err997={instancePath:instancePath+"/sweep/early_termination",schemaPath:"\
#/properties/sweep/properties/early_termination/else/then/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key82}};vErrors===null?vErrors=[err997]:vErrors.push(err997),errors++}if(data353.type!==void 0&&data353.
type!=="asha"){const err998={instancePath:instancePath+"/sweep/early_termination/type",schemaPath:"#/properties/sweep/pr\
operties/early_termination/else/then/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"asha"}};vErrors===
null?vErrors=[err998]:vErrors.push(err998),errors++}if(data353.min_epochs!==void 0){let data355=data353.min_epochs;if(!(typeof data355==
"number"&&!(data355%1)&&!isNaN(data355)&&isFinite(data355))){const err999={instancePath:instancePath+"/sweep/early_termi\
nation/min_epochs",schemaPath:"#/properties/sweep/properties/early_termination/else/then/oneOf/0/properties/min_epochs/t\
ype",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err999]:vErrors.push(err999),errors++}if(typeof data355==
"number"&&isFinite(data355)){if(data355>2147483647||isNaN(data355)){const err1000={instancePath:instancePath+"/sweep/ear\
ly_termination/min_epochs",schemaPath:"#/properties/sweep/properties/early_termination/else/then/oneOf/0/properties/min_\
epochs/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};vErrors===null?vErrors=[err1000]:vErrors.push(
err1000),errors++}if(data355<1||isNaN(data355)){const err1001={instancePath:instancePath+"/sweep/early_termination/min_e\
pochs",schemaPath:"#/properties/sweep/properties/early_termination/else/then/oneOf/0/properties/min_epochs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err1001]:vErrors.push(err1001),errors++}}}if(data353.
reduction!==void 0){let data356=data353.reduction;if(typeof data356=="number"&&isFinite(data356)){if(data356>100||isNaN(
data356)){const err1002={instancePath:instancePath+"/sweep/early_termination/reduction",schemaPath:"#/properties/sweep/p\
roperties/early_termination/else/then/oneOf/0/properties/reduction/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};
vErrors===null?vErrors=[err1002]:vErrors.push(err1002),errors++}if(data356<2||isNaN(data356)){const err1003={instancePath:instancePath+
"/sweep/early_termination/reduction",schemaPath:"#/properties/sweep/properties/early_termination/else/then/oneOf/0/prope\
rties/reduction/minimum",keyword:"minimum",params:{comparison:">=",limit:2}};vErrors===null?vErrors=[err1003]:vErrors.push(
err1003),errors++}}else{const err1004={instancePath:instancePath+"/sweep/early_termination/reduction",schemaPath:"#/prop\
erties/sweep/properties/early_termination/else/then/oneOf/0/properties/reduction/type",keyword:"type",params:{type:"numb\
er"}};vErrors===null?vErrors=[err1004]:vErrors.push(err1004),errors++}}}else{const err1005={instancePath:instancePath+"/\
sweep/early_termination",schemaPath:"#/properties/sweep/properties/early_termination/else/then/oneOf/0/type",keyword:"ty\
pe",params:{type:"object"}};vErrors===null?vErrors=[err1005]:vErrors.push(err1005),errors++}else{const err1006={instancePath:instancePath+
"/sweep/early_termination",schemaPath:"#/properties/sweep/properties/early_termination/else/then/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:tag7}};vErrors===null?vErrors=[err1006]:vErrors.push(err1006),
errors++}else{const err1007={instancePath:instancePath+"/sweep/early_termination",schemaPath:"#/properties/sweep/propert\
ies/early_termination/else/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:tag7}};vErrors===
null?vErrors=[err1007]:vErrors.push(err1007),errors++}}else{const err1008={instancePath:instancePath+"/sweep/early_termi\
nation",schemaPath:"#/properties/sweep/properties/early_termination/else/then/type",keyword:"type",params:{type:"object"}};
vErrors===null?vErrors=[err1008]:vErrors.push(err1008),errors++}var _valid32=_errs1025===errors;valid220=_valid32,ifClause27=
"then"}else{const _errs1036=errors;if(typeof data353!="string"&&!(data353&&typeof data353=="object"&&!Array.isArray(data353))){
const err1009={instancePath:instancePath+"/sweep/early_termination",schemaPath:"#/properties/sweep/properties/early_term\
ination/else/else/type",keyword:"type",params:{type:schema6.properties.sweep.properties.early_termination.else.else.type}};
vErrors===null?vErrors=[err1009]:vErrors.push(err1009),errors++}var _valid32=_errs1036===errors;valid220=_valid32,ifClause27=
"else"}if(!valid220){const err1010={instancePath:instancePath+"/sweep/early_termination",schemaPath:"#/properties/sweep/\
properties/early_termination/else/if",keyword:"if",params:{failingKeyword:ifClause27}};vErrors===null?vErrors=[err1010]:
vErrors.push(err1010),errors++}var _valid31=_errs1021===errors;valid219=_valid31,ifClause26="else"}if(!valid219){const err1011={
instancePath:instancePath+"/sweep/early_termination",schemaPath:"#/properties/sweep/properties/early_termination/if",keyword:"\
if",params:{failingKeyword:ifClause26}};vErrors===null?vErrors=[err1011]:vErrors.push(err1011),errors++}}if(data338.budget!==
void 0){let data357=data338.budget;const _errs1040=errors;let valid224=!1;const _errs1041=errors;if(data357&&typeof data357==
"object"&&!Array.isArray(data357)&&data357.trials===void 0){const err1012={instancePath:instancePath+"/sweep/budget",schemaPath:"\
#/properties/sweep/properties/budget/anyOf/0/required",keyword:"required",params:{missingProperty:"trials"}};vErrors===null?
vErrors=[err1012]:vErrors.push(err1012),errors++}var _valid33=_errs1041===errors;if(valid224=valid224||_valid33,!valid224){
const _errs1042=errors;if(data357&&typeof data357=="object"&&!Array.isArray(data357)&&data357.minutes===void 0){const err1013={
instancePath:instancePath+"/sweep/budget",schemaPath:"#/properties/sweep/properties/budget/anyOf/1/required",keyword:"re\
quired",params:{missingProperty:"minutes"}};vErrors===null?vErrors=[err1013]:vErrors.push(err1013),errors++}var _valid33=_errs1042===
errors;valid224=valid224||_valid33}if(valid224)errors=_errs1040,vErrors!==null&&(_errs1040?vErrors.length=_errs1040:vErrors=
null);else{const err1014={instancePath:instancePath+"/sweep/budget",schemaPath:"#/properties/sweep/properties/budget/any\
Of",keyword:"anyOf",params:{}};vErrors===null?vErrors=[err1014]:vErrors.push(err1014),errors++}if(data357&&typeof data357==
"object"&&!Array.isArray(data357)){for(const key83 in data357)if(!(key83==="trials"||key83==="minutes")){const err1015={
instancePath:instancePath+"/sweep/budget",schemaPath:"#/properties/sweep/properties/budget/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key83}};vErrors===null?vErrors=[err1015]:vErrors.push(err1015),errors++}
if(data357.trials!==void 0){let data358=data357.trials;if(!(typeof data358=="number"&&!(data358%1)&&!isNaN(data358)&&isFinite(
data358))){const err1016={instancePath:instancePath+"/sweep/budget/trials",schemaPath:"#/properties/sweep/properties/bud\
get/properties/trials/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1016]:vErrors.push(err1016),
errors++}if(typeof data358=="number"&&isFinite(data358)){if(data358>1e6||isNaN(data358)){const err1017={instancePath:instancePath+
"/sweep/budget/trials",schemaPath:"#/properties/sweep/properties/budget/properties/trials/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}};vErrors===null?vErrors=[err1017]:vErrors.push(err1017),errors++}if(data358<1||isNaN(data358)){
const err1018={instancePath:instancePath+"/sweep/budget/trials",schemaPath:"#/properties/sweep/properties/budget/propert\
ies/trials/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err1018]:vErrors.push(err1018),
errors++}}}if(data357.minutes!==void 0){let data359=data357.minutes;if(typeof data359=="number"&&isFinite(data359)){if(data359<=
0||isNaN(data359)){const err1019={instancePath:instancePath+"/sweep/budget/minutes",schemaPath:"#/properties/sweep/prope\
rties/budget/properties/minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}};vErrors===
null?vErrors=[err1019]:vErrors.push(err1019),errors++}}else{const err1020={instancePath:instancePath+"/sweep/budget/minu\
tes",schemaPath:"#/properties/sweep/properties/budget/properties/minutes/type",keyword:"type",params:{type:"number"}};vErrors===
null?vErrors=[err1020]:vErrors.push(err1020),errors++}}}else{const err1021={instancePath:instancePath+"/sweep/budget",schemaPath:"\
#/properties/sweep/properties/budget/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1021]:vErrors.
push(err1021),errors++}}if(data338.parallel!==void 0){let data360=data338.parallel;if(!(typeof data360=="number"&&!(data360%
1)&&!isNaN(data360)&&isFinite(data360))){const err1022={instancePath:instancePath+"/sweep/parallel",schemaPath:"#/proper\
ties/sweep/properties/parallel/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err1022]:vErrors.push(
err1022),errors++}if(typeof data360=="number"&&isFinite(data360)){if(data360>1024||isNaN(data360)){const err1023={instancePath:instancePath+
"/sweep/parallel",schemaPath:"#/properties/sweep/properties/parallel/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1024}};vErrors===null?vErrors=[err1023]:vErrors.push(err1023),errors++}if(data360<1||isNaN(data360)){const err1024={
instancePath:instancePath+"/sweep/parallel",schemaPath:"#/properties/sweep/properties/parallel/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}};vErrors===null?vErrors=[err1024]:vErrors.push(err1024),errors++}}}if(data338.seed!==void 0){
let data361=data338.seed;if(!(typeof data361=="number"&&!(data361%1)&&!isNaN(data361)&&isFinite(data361))){const err1025={
instancePath:instancePath+"/sweep/seed",schemaPath:"#/properties/sweep/properties/seed/type",keyword:"type",params:{type:"\
integer"}};vErrors===null?vErrors=[err1025]:vErrors.push(err1025),errors++}if(typeof data361=="number"&&isFinite(data361)){
if(data361>9007199254740991||isNaN(data361)){const err1026={instancePath:instancePath+"/sweep/seed",schemaPath:"#/proper\
ties/sweep/properties/seed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};vErrors===null?vErrors=
[err1026]:vErrors.push(err1026),errors++}if(data361<0||isNaN(data361)){const err1027={instancePath:instancePath+"/sweep/\
seed",schemaPath:"#/properties/sweep/properties/seed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};vErrors===
null?vErrors=[err1027]:vErrors.push(err1027),errors++}}}}else{const err1028={instancePath:instancePath+"/sweep",schemaPath:"\
#/properties/sweep/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1028]:vErrors.push(err1028),errors++}}}else{
const err1029={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err1029]:
vErrors.push(err1029),errors++}return validate21.errors=vErrors,errors===0}
